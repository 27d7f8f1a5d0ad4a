import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let copy: string;
let start: ChildProcess;
let printed = "";
let mock: string;
let reference: string;

/** Waits until the process has printed a text that matches, and returns the match. */
async function printedText(pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const match = printed.match(pattern);
    if (match) return match;
    if (start.exitCode !== null) throw new Error(printed);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
  printed = "";
}

async function pageText(): Promise<string> {
  return (await fetch(reference)).text();
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "adapty-start-"));
  const parts = [
    "spec",
    "scripts",
    "src",
    "package.json",
    "redocly.yaml",
    ".spectral.yaml",
    "biome.json",
    ".gitignore",
  ];
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));

  start = spawn(process.execPath, [join(copy, "scripts/start.ts"), "--mock-port=0", "--docs-port=0"]);
  for (const stream of [start.stdout, start.stderr]) {
    stream?.on("data", (text) => {
      printed += text;
    });
  }
  [, mock = ""] = await printedText(/^Mock +(\S+)$/m);
  [, reference = ""] = await printedText(/^Reference +(\S+),/m);
}, 60_000);

afterAll(() => {
  start.kill("SIGKILL");
  rmSync(copy, { recursive: true });
});

describe("npm start", { timeout: 60_000 }, () => {
  it("builds, then serves the mock and the reference", async () => {
    const headers = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" };
    const profile = await fetch(`${mock}/api/v2/server-side-api/profile/`, { headers });
    expect(profile.status).toBe(200);
    const page = await fetch(reference);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("operation/grantAccessLevel");
  });

  it("renders the reference anew when spec/ changes, and tells the reader's browser", async () => {
    const changes = await fetch(`${reference}/changes`);
    const events = changes.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await events?.read())?.value).toBe(": connected\n\n");
    edit("spec/guides/errors.md", "\n", "\n\nA sentence that was not here before.\n");
    expect((await events?.read())?.value).toBe("data: newer\n\n");
    expect(await pageText()).toContain("A sentence that was not here before.");
    await events?.cancel();
  });

  it("keeps the last good page where spec/ does not lint, and says why", async () => {
    edit("spec/components/schemas/Price.yaml", "type: object", "type: objekt");
    await printedText(
      /^spec\/components\/schemas\/Price\.yaml:1 {2}struct {2}[\s\S]*The reference stays as it was/m,
    );
    expect(await pageText()).toContain("A sentence that was not here before.");
  });

  it("ends at once, both servers and all", async () => {
    start.kill("SIGINT");
    await once(start, "exit");
    await expect(fetch(mock)).rejects.toThrow("fetch failed");
    await expect(fetch(reference)).rejects.toThrow("fetch failed");
  });
});
