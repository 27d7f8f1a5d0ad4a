/** The report, and the command that writes it: a person reads it, and CI goes by it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import type { Summary } from "../../src/proxy/recording.ts";
import { formatReport, isClean } from "../../src/proxy/report.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { serve } from "./support.ts";

const clean: Summary = {
  exchanges: 3,
  notJudged: 1,
  forced: 0,
  failures: {},
  operations: ["getProfile"],
  findings: [],
  unknownRequestFields: [],
  verdicts: [
    { id: "errors-type", holds: "An array.", verdict: "confirmed", seen: 2, places: 2, exchanges: [] },
    { id: "base-url", holds: "The host.", verdict: "not seen", seen: 0, places: 1, exchanges: [] },
  ],
};
const finding = {
  kind: "invalid-value",
  operation: "getProfile",
  status: 200,
  at: "data.timestamp",
  message: 'must be "integer" & <not> string',
  pointers: ["/components/schemas/Profile/properties/timestamp/type"],
  about: "timestamp",
  count: 2,
  first: 3,
} as const;
const drifted: Summary = {
  ...clean,
  findings: [finding],
  verdicts: [
    ...clean.verdicts,
    {
      id: "datetime-exceptions",
      holds: "An\ninteger.",
      verdict: "contradicted",
      seen: 1,
      places: 2,
      exchanges: [2, 3],
    },
  ],
};

describe("a report", () => {
  it("as text has the counts, the findings and the verdicts", () => {
    expect(formatReport(clean, "text")).toBe(`3 exchanges, 1 operation, 1 not judged

0 findings

Discrepancies: 1 confirmed, 0 contradicted, 1 not seen
  confirmed errors-type
`);
    expect(
      formatReport({ ...drifted, failures: { "http://x: refused": 2 } }, "text"),
    ).toBe(`3 exchanges, 1 operation, 1 not judged
No complete response from http://x: refused (2)

1 finding
  getProfile 200 invalid-value data.timestamp: must be "integer" & <not> string (2 times, first in exchange 3)

Discrepancies: 1 confirmed, 1 contradicted, 1 not seen
  contradicted datetime-exceptions: An integer. (exchange 2, 3)
  confirmed errors-type
`);
  });

  it("as text says what is the caller's, and what the caller has forced", () => {
    const field = {
      ...finding,
      kind: "unknown-request-field",
      at: "request.nick",
      message: "is no documented field of the request.",
    } as const;
    const own = { ...clean, forced: 1, unknownRequestFields: [field] };
    expect(isClean(own)).toBe(true);
    expect(formatReport(own, "text")).toBe(`3 exchanges, 1 operation, 1 not judged
1 response forced by Prefer, which says nothing of the API

0 findings

Unknown fields of your own requests, no difference of the API
  getProfile 200 unknown-request-field request.nick: is no documented field of the request. (2 times, first in exchange 3)

Discrepancies: 1 confirmed, 0 contradicted, 1 not seen
  confirmed errors-type
`);
  });

  it("as JSON has all of it", () => {
    expect(JSON.parse(formatReport(drifted, "json"))).toEqual(drifted);
  });

  it("as JUnit has a case for each operation and each entry", () => {
    expect(formatReport({ ...drifted, failures: { refused: 2 } }, "junit")).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="adapty-openapi">
  <testsuite name="operations" tests="2" failures="2" skipped="0">
    <testcase classname="operations" name="getProfile"><failure message="getProfile 200 invalid-value data.timestamp: must be &quot;integer&quot; &amp; &lt;not&gt; string"/></testcase>
    <testcase classname="operations" name="response"><failure message="No complete response from refused (2)"/></testcase>
  </testsuite>
  <testsuite name="discrepancies" tests="3" failures="1" skipped="1">
    <testcase classname="discrepancies" name="errors-type"></testcase>
    <testcase classname="discrepancies" name="base-url"><skipped/></testcase>
    <testcase classname="discrepancies" name="datetime-exceptions"><failure message="The API contradicts: An integer. (exchange 2, 3)"/></testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it("is clean if nothing differs, nothing is contradicted, and each request had a response", () => {
    expect(isClean(clean)).toBe(true);
    expect(isClean({ ...clean, findings: [finding] })).toBe(false);
    expect(isClean({ ...clean, failures: { refused: 1 } })).toBe(false);
    expect(isClean({ ...clean, verdicts: drifted.verdicts })).toBe(false);
  });
});

describe("the command", () => {
  let folder: string;
  const servers: Listening[] = [];
  const running: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "adapty-proxy-"));
  });
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
    for (const server of servers.splice(0)) await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Lets a process stand before a server while requests go through; returns what it printed and its exit status. */
  async function proxied(
    server: Listening,
    signal: "SIGINT" | "SIGTERM",
    args: string[],
    use: (url: string) => Promise<unknown>,
  ) {
    servers.push(server);
    const cli = new URL("../../src/cli/main.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, [cli, "proxy", "--upstream", server.url, "--port", "0", ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    running.push(child);
    const lines: string[] = [];
    const output = createInterface({ input: child.stdout });
    output.on("line", (line) => lines.push(line));
    await once(output, "line");
    const url = lines[0]?.match(/http:[^\s",]+/g)?.at(-1) ?? "";
    await use(url);
    child.kill(signal);
    const [code] = await once(child, "exit");
    return { code, lines, url };
  }

  const read = (url: string) =>
    fetch(`${url}/api/v2/server-side-api/profile/`, {
      headers: { Authorization: "Api-Key secret_live_test", "adapty-customer-user-id": "user-42" },
    }).then((response) => response.text());

  it("ends with 0 if all is as described, and writes report and recording", async () => {
    const sandbox = await listen(createSandbox({ profiles: [{ customer_user_id: "user-42" }], warn() {} }));
    const [report, har] = [join(folder, "report.xml"), join(folder, "run.har")];
    // What an earlier run has left is replaced, also if it was longer.
    for (const file of [report, har]) writeFileSync(file, "x".repeat(1_000_000));
    const args = ["--report", report, "--format", "junit", "--har", har, "--host", "127.0.0.2"];
    const { code, lines, url } = await proxied(sandbox, "SIGINT", args, read);
    expect(code).toBe(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
    expect(lines).toEqual([
      `Passes requests on to ${sandbox.url}, on ${url}`,
      "",
      `Give your app ${url} as the URL of the API. Ctrl-C ends it and writes ${report}.`,
      "",
    ]);
    expect(readFileSync(report, "utf8")).toMatch(/^<\?xml/);
    expect(readFileSync(report, "utf8")).toContain(
      '<testcase classname="operations" name="getProfile"></testcase>',
    );
    const { entries } = JSON.parse(readFileSync(har, "utf8")).log;
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain("user-42");
  });

  it("ends with 1 if something differs, and reports it at once and in the end", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
    const { code, lines: printed } = await proxied(server, "SIGTERM", ["--json"], (url) =>
      Promise.all([read(url), read(url)]),
    );
    expect(code).toBe(1);
    const lines = printed.map((line) => JSON.parse(line));
    expect(lines.map((line) => Object.keys(line))).toEqual([["url"], ["finding"], ["report"]]);
    expect(lines[1]?.finding).toMatchObject({ operation: "getProfile", at: "data", message: "is missing" });
    expect(lines[2]?.report).toMatchObject({ exchanges: 2, findings: [{ at: "data", count: 2, first: 1 }] });
  });
});
