/**
 * Kills a sandbox with `--db` under write load, again and again, while it sends events. Checks each
 * time that no acknowledged write is lost, and at the end that the endpoint got the event of each
 * acknowledged write, and of no other: `node tests/soak/kill.ts [runs]`, 50 by default.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Received, startReceiver } from "../support/receiver.ts";

const WRITERS = 8;
/**
 * Two profiles between which each writer moves a customer. That writes two rows, and neither may be
 * there alone.
 */
const SIDES = ["00000000-0000-4000-8000-00000000000", "00000000-0000-4000-8000-10000000000"];

/** The last write of one writer that was acknowledged, and the last one that it sent. */
interface Written {
  acknowledged: number;
  asked: number;
}

/**
 * Runs the kills on one database, and returns how many writes were acknowledged. Throws if one was
 * lost, or done in part.
 */
export async function killUnderLoad(runs: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-kill-"));
  const file = join(folder, "sandbox.db");
  // It fails now and then, so that deliveries wait when the process is killed.
  let requests = 0;
  const receiver = await startReceiver((_, response) => {
    requests += 1;
    response.writeHead(requests % 3 === 0 ? 503 : 200).end();
  });
  const config = join(folder, "sandbox.json");
  await writeFile(config, JSON.stringify({ webhooks: [{ url: receiver.url }] }));
  const written: Written[] = Array.from({ length: WRITERS }, () => ({ acknowledged: 0, asked: 0 }));
  let server = await start(file, config);
  try {
    for (let run = 0; run < runs; run += 1) {
      const before = countAcknowledged();
      const writers = written.map((writer, number) => write(server.port, writer, number));
      // Spread over the life of a process: soon after its first writes, and later.
      const last = before + 1 + ((run * 7) % 40);
      while (countAcknowledged() < last) await wait(1);
      await kill(server.child);
      await Promise.all(writers);
      server = await start(file, config);
      await verify(server.port, written);
    }
    await verifyEvents(server.port, written, receiver.received);
    return countAcknowledged();
  } finally {
    receiver.close();
    await kill(server.child);
    await rm(folder, { recursive: true });
  }

  function countAcknowledged() {
    return written.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.signalCode === null) await once(child, "exit");
}

async function start(file: string, config: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, "serve.ts"), [file, config]);
  const [port] = await once(child, "message");
  return { child, port };
}

/**
 * Writes until the server is gone: creates a customer with access, and moves another one from side
 * to side.
 */
async function write(port: number, writer: Written, number: number): Promise<void> {
  try {
    for (;;) {
      const next = writer.acknowledged + 1;
      writer.asked = next;
      const count = { custom_attributes: [{ key: "count", value: next }] };
      const made = { "adapty-customer-user-id": `made-${number}-${next}` };
      await send(port, "profile/", made, count);
      await send(port, "purchase/profile/grant/access-level/", made, { access_level_id: "premium" });
      const moved = {
        "adapty-customer-user-id": `moved-${number}`,
        "adapty-profile-id": `${SIDES[next % 2]}${number}`,
      };
      await send(port, "profile/", moved, count);
      writer.acknowledged = next;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

async function verify(port: number, written: readonly Written[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/_sandbox/snapshot`);
  const { profiles } = (await response.json()) as { profiles: Profile[] };
  const byCustomer = new Map(profiles.map((profile) => [profile.customer_user_id, profile]));
  for (const [number, { acknowledged, asked }] of written.entries()) {
    for (let count = 1; count <= acknowledged; count += 1) {
      hold(
        countOf(byCustomer.get(`made-${number}-${count}`)) === count,
        `write ${count} of writer ${number} is lost`,
      );
    }
    if (acknowledged === 0) continue;
    const moved = byCustomer.get(`moved-${number}`);
    const count = countOf(moved);
    hold(
      count >= acknowledged && count <= asked,
      `writer ${number} is at ${count}, not at ${acknowledged} to ${asked}`,
    );
    hold(moved?.profile_id === `${SIDES[count % 2]}${number}`, `writer ${number} is on the wrong side`);
  }
  hold(
    new Set(profiles.map(({ profile_id }) => profile_id)).size === profiles.length,
    "an ID was given twice",
  );
}

/** Lets the sandbox send what it has to, and compares what arrived with what was granted. */
async function verifyEvents(port: number, written: readonly Written[], received: readonly Received[]) {
  const control = `http://127.0.0.1:${port}/_sandbox`;
  const post = (path: string, body: unknown) =>
    fetch(`${control}/${path}`, { method: "POST", body: JSON.stringify(body) });
  await post("clock", { advance: { hours: 24 } });
  await fetch(`${control}/deliveries/settled`);
  const { profiles } = (await (await fetch(`${control}/snapshot`)).json()) as { profiles: Profile[] };
  const granted = new Set(
    profiles.filter(({ purchases }) => purchases.length > 0).map((it) => it.customer_user_id),
  );
  const told = new Set(received.map(({ body }) => JSON.parse(body).customer_user_id));
  for (const [number, { acknowledged }] of written.entries())
    for (let count = 1; count <= acknowledged; count += 1)
      hold(told.has(`made-${number}-${count}`), `the event of write ${count} of writer ${number} is lost`);
  for (const customer of told)
    hold(granted.has(customer), `the event of ${customer} tells what did not happen`);
}

interface Profile {
  profile_id: string;
  customer_user_id: string | null;
  custom_attributes: { key: string; value: number }[];
  purchases: unknown[];
}

function countOf(profile: Profile | undefined): number {
  return profile?.custom_attributes[0]?.value ?? 0;
}

/** @throws TypeError if the server is gone */
async function send(port: number, path: string, user: Record<string, string>, body: unknown): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v2/server-side-api/${path}`, {
    method: "POST",
    headers: { Authorization: "Api-Key secret_live_test", "Content-Type": "application/json", ...user },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  hold(response.status === 200, text);
}

function hold(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(sentence);
}

if (import.meta.main) {
  const runs = Number(process.argv[2] ?? 50);
  const acknowledged = await killUnderLoad(runs);
  console.log(
    `${runs} kills, ${acknowledged} acknowledged writes, none lost or torn, and no event lost or made up.`,
  );
}
