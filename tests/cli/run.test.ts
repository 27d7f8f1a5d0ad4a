/** What the command prints and its exit status, in this process. The tests of main.test.ts start the command itself. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { listen as listenForEvents } from "../../src/cli/commands/listen.ts";
import { run as runHere } from "../../src/cli/run.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { webhookEvent } from "../../src/webhooks/index.ts";
import { startReceiver } from "../support/receiver.ts";

/** Runs a command line to its end. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const printed = { stdout: "", stderr: "" };
  const log = vi.spyOn(console, "log").mockImplementation((line) => {
    printed.stdout += `${line}\n`;
  });
  const error = vi.spyOn(console, "error").mockImplementation((line) => {
    printed.stderr += `${line}\n`;
  });
  try {
    return { code: await runHere(args), ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

it("says how to use it", async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("adapty-openapi <command> [options]");
  expect(stdout).toMatch(/^ {2}mock +\S/m);
  expect(stdout).toMatch(/^ {2}sandbox +\S/m);
  expect(stdout).toContain("community project");
});

it("says how to use one of its commands", async () => {
  const { code, stdout } = await run("mock", "--help");
  expect(code).toBe(0);
  for (const word of [
    "--port",
    "4010",
    "--host",
    "127.0.0.1",
    "--json",
    "Prefer: code=404",
    "dynamic=true",
    "Prefer: code=503",
    "Prefer: latency=2000",
    "Prefer: drop",
  ]) {
    expect(stdout).toContain(word);
  }
});

it.each([
  ["help", "--help"],
  ["help mock", "mock --help"],
  ["-h", "--help"],
  ["mock -h", "mock --help"],
])("takes `%s` for `%s`", async (line, same) => {
  expect(await run(...line.split(" "))).toEqual(await run(...same.split(" ")));
});

it.each([["--version"], ["-v"], ["mock", "--version"]])("says its version (%s)", async (...args) => {
  expect(await run(...args)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

it.each([
  ["mok", "There is no command mok. Did you mean mock?"],
  ["serve", "There is no command serve. There are mock, sandbox, listen, trigger, proxy and verify."],
  ["mock --prot 1", "There is no option --prot. Did you mean --port?"],
  ["mock -p 1", "There is no option -p. There are --port, "],
  ["mock --constructor", "There is no option --constructor. "],
  ["mock --db state.db", "There is no option --db. "],
  ["sandbox --bd state.db", "There is no option --bd. Did you mean --db?"],
  ["mock --port", "--port needs a value."],
  ["mock --port x", "--port must be a number from 0 to 65535, and is x. 0 picks a free port."],
  ["mock --port 65536", "--port must be a number from 0 to 65535, and is 65536. 0 picks a free port."],
  ["mock --json=yes", "--json takes no value."],
  ["mock here", "mock takes only options, but was given here."],
  ["", "adapty-openapi serves a mock and a sandbox"],
])("rejects `%s`, and says what is right", async (line, sentence) => {
  const { code, stdout, stderr } = await run(...line.split(" ").filter(Boolean));
  expect(stderr.slice(0, sentence.length)).toBe(sentence);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

it("says what is wrong with a file it is given", async () => {
  const { code, stderr } = await run("sandbox", "--port", "0", "--config", "/nowhere/options.yaml");
  expect(stderr).toMatch(/\/nowhere\/options\.yaml/);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(code).toBe(1);
});

it("says which port is taken", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await run("mock", "--port", String(port));
  taken.close();
  expect(stderr).toMatch(
    new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken .*--port 0 picks a free one\\.\n$`),
  );
  expect(code).toBe(1);
});

it.each([
  [["trigger"], "trigger needs an event. There are subscription_started"],
  [
    ["trigger", "trial_startd", "--to", "http://127.0.0.1:1"],
    "There is no event trial_startd. Did you mean trial_started?",
  ],
  [["trigger", "trial_started"], "trigger needs the URL of the receiver: --to URL."],
  [
    ["trigger", "trial_started", "--to", "localhost:3000"],
    "--to must be a URL such as http://127.0.0.1:3000",
  ],
  [
    ["trigger", "trial_started", "--to", "http://127.0.0.1:1", "--data", "["],
    "--data must be a JSON object, and is [.",
  ],
  [
    ["trigger", "trial_started", "--to", "http://127.0.0.1:1", "--data", "[]"],
    "--data must be a JSON object, and is [].",
  ],
  [["verify", "--upstream", "http://x", "--write", ""], "--write must not be empty: "],
  [["trigger", "trial_started", "again"], "trigger takes one EVENT and options, but was given again."],
  [["listen", "--authorization", ""], "--authorization must not be empty."],
  [["proxy"], "proxy needs the URL of the API: --upstream URL."],
  [["proxy", "--upstream", "api.adapty.io"], "--upstream must be a URL such as http"],
  [
    ["proxy", "--upstream", "http://me:secret@x"],
    "--upstream has a user name or a password, which are never sent.",
  ],
  [["proxy", "--upstream", "http://x", "--format", "xml"], "--format must be text, json, junit, and is xml."],
  [["proxy", "--upstream", "http://x", "--format", "json"], "--report FILE names it."],
  [["proxy", "http://x", "--upstream", "http://x"], "proxy takes only options, but was given http://x."],
])("%j is a usage error", async (args, message) => {
  const { code, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

it.each(["--report", "--har"])("proxy says before it begins that %s cannot be written", async (option) => {
  const { code, stdout, stderr } = await run(
    "proxy",
    "--upstream",
    "http://127.0.0.1:1",
    "--port",
    "0",
    option,
    "/none/file",
  );
  expect(code).toBe(1);
  expect(stderr).toBe(
    `${option} cannot be written: ENOENT: no such file or directory, open '/none/file'. Name a file in a folder that exists.\n`,
  );
  expect(stdout).toBe("");
});

it("trigger sends a field that no document lists, with a warning, and an ID of its own each time", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const receiver = await startReceiver();
  const data = { custom: 1, user_attributes: { any: 1 }, event_properties: { price_used: 4.99 } };
  for (let time = 0; time < 2; time += 1)
    await run("trigger", "subscription_renewed", "--to", receiver.url, "--data", JSON.stringify(data));
  // The documents give prices to all events but this one.
  const priced = ["--data", '{"event_properties":{"price_usd":4.99,"profile_event_id":"mine"}}'];
  await run("trigger", "access_level_updated", "--to", receiver.url, ...priced);
  receiver.close();
  const properties = receiver.received.map(({ body }) => JSON.parse(body).event_properties);
  expect(properties.map(({ price_used }) => price_used)).toEqual([4.99, 4.99, undefined]);
  const [first, second, given] = properties.map(({ profile_event_id }) => profile_event_id);
  expect(first).not.toBe(second);
  expect(given).toBe("mine");
  const warnings = warn.mock.calls.map(([warning]) => warning);
  warn.mockRestore();
  const unlisted = "which no document lists for subscription_renewed.";
  expect(warnings.slice(0, 2).sort()).toEqual([
    `Warning: --data has custom, ${unlisted}`,
    `Warning: --data has event_properties.price_used, ${unlisted} Did you mean price_usd?`,
  ]);
  expect(warnings.slice(4)).toEqual([
    "Warning: --data has event_properties.price_usd, which no document lists for access_level_updated.",
  ]);
});

it("say so if nobody listens", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  server.close();
  const { code, stdout } = await run("trigger", "trial_started", "--to", url);
  expect(code).toBe(1);
  expect(stdout).toContain(`trial_started to ${url}: no response, connect ECONNREFUSED`);
});

it.each([
  [399, 0],
  [404, 1],
])("trigger goes by the status of the receiver: %i", async (status, code) => {
  const server = createServer((_, response) => response.writeHead(status).end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(await run("trigger", "trial_started", "--to", url)).toEqual({
    code,
    stdout: `trial_started to ${url}: ${status}\n`,
    stderr: "",
  });
  server.close();
});

it.each([
  ["jane", "jane"],
  [null, webhookEvent("trial_started").profile_id],
])("listen prints an event, and of whom it is: %j", async (customer_user_id, shown) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const server = await listen(await listenForEvents.open({}));
  const event = webhookEvent("trial_started", { customer_user_id });
  const { status } = await fetch(server.url, { method: "POST", body: JSON.stringify(event) });
  await server.close();
  const [[printed] = [""]] = log.mock.calls;
  log.mockRestore();
  expect(status).toBe(200);
  expect(printed.split("\n")[0]).toBe(`${event.event_datetime} trial_started of ${shown}`);
  expect(JSON.parse(printed.slice(printed.indexOf("{")))).toEqual(event.event_properties);
});
