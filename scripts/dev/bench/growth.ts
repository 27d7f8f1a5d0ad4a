/**
 * How the cost of the sandbox grows with its state. Each size is measured in a process of its own,
 * so that no other's garbage is counted. All times are CPU times, but for that which others wait.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { SeedProfile, Snapshot } from "../../../generated/sandbox.ts";
import { listen } from "../../../src/http/adapters/node.ts";
import type { Store } from "../../../src/sandbox/core/store.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { openSandbox } from "../../../src/sandbox/open.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import { openSqliteStore } from "../../../src/sandbox/store/sqlite.ts";
import { formatTable } from "../../build/table.ts";
import { collectGarbage, cpuTime, timePerCall } from "./cpu.ts";
import { GET, GRANT, type Probe, USER } from "./probes.ts";
import { writeSection } from "./report.ts";
import { prepared } from "./servers.ts";
import { short } from "./statistics.ts";

/**
 * Up to this exponent, growth counts as linear: the rest is the caches of the processor, and
 * chance.
 */
const LINEAR = 1.15;

/** Figures by their name, which ends with their unit. */
type Figures = Record<string, number>;

interface Series {
  title: string;
  sizes: number[];
  measure(size: number): Promise<Figures>;
}

const BOOKING: Probe = {
  method: "POST",
  path: "/api/v2/server-side-api/vc/transactions/",
  body: '{"items":[{"currency_code":"COINS","amount":1}]}',
};

const series = {
  profiles: {
    title: "Profiles in the sandbox",
    sizes: [10, 1000, 100_000, 1_000_000],
    async measure(size) {
      collectGarbage();
      const empty = process.memoryUsage().heapUsed;
      const store = createMemoryStore();
      const sandbox = prepared(createSandbox({ store }), 2);
      multiply(store, size);
      collectGarbage();
      const memory = process.memoryUsage().heapUsed - empty;
      const figures = {
        "GET profile, µs": await timePerCall(() => call(sandbox, GET)),
        "grant, µs": await timePerCall(() => call(sandbox, GRANT)),
        "memory, MiB": memory / 2 ** 20,
        ...(await downloadSnapshot(sandbox)),
      };
      let snapshot = {} as Snapshot;
      const snap = await cpuTime(() => {
        snapshot = sandbox.snapshot();
      });
      return {
        ...figures,
        "`sandbox.snapshot()`, ms": snap / 1000,
        "`sandbox.restore()`, ms": (await cpuTime(() => sandbox.restore(snapshot))) / 1000,
        "start with that database, ms": await startWith(size),
      };
    },
  },
  purchases: {
    title: "Purchases in a profile",
    sizes: [1, 100, 1000, 3000],
    async measure(size) {
      const sandbox = createSandbox();
      sandbox.clock.set("2025-01-01T00:00:00Z");
      const transactions = Array.from({ length: size }, (_, index) => purchase(index));
      const seed = await cpuTime(() => sandbox.seed([{ customer_user_id: "user-42", transactions }]));
      const again = {
        method: "POST",
        path: "/api/v2/server-side-api/purchase/set/transaction/",
        body: JSON.stringify(purchase(0)),
      };
      return {
        "GET profile, µs": await timePerCall(() => call(sandbox, GET)),
        "set transaction, µs": await timePerCall(() => call(sandbox, again)),
        "seed, ms": seed / 1000,
      };
    },
  },
  ledger: {
    title: "Virtual currency transactions of a profile",
    sizes: [1, 1000, 10_000, 100_000],
    async measure(size) {
      const sandbox = await withLedger(createSandbox({ virtualCurrencies: COINS }), size);
      const list = { ...BOOKING, method: "GET", body: "" };
      const figures = {
        "list, µs": await timePerCall(() => call(sandbox, list)),
        "GET profile, µs": await timePerCall(() => call(sandbox, GET)),
        "create, µs": await timePerCall(() => call(sandbox, BOOKING)),
      };
      return inFolder(async (folder) => {
        const store = openSqliteStore(join(folder, "ledger.db"));
        const stored = await withLedger(createSandbox({ virtualCurrencies: COINS, store }), size);
        const create = await timePerCall(() => call(stored, BOOKING));
        stored.close();
        return { ...figures, "create with `--db`, µs": create };
      });
    },
  },
  webhooks: {
    title: "Webhooks due in one `advance`",
    sizes: [1, 100, 1000, 10_000, 100_000],
    async measure(size) {
      let received = 0;
      const to = () => {
        received += 1;
        return new Response(null, { status: 200 });
      };
      const sandbox = createSandbox({ autoRenew: true });
      sandbox.clock.set("2025-01-01T00:00:00Z");
      sandbox.seed(Array.from({ length: size }, (_, index) => subscriber(index)));
      sandbox.webhooks.add({ to, events: ["subscription_renewed"] });
      const advance = await cpuTime(() => sandbox.clock.advance({ days: 31 }));
      const deliver = await cpuTime(() => sandbox.webhooks.settled());
      if (received !== size) throw new Error(`${received} of ${size} webhooks arrived.`);
      return { "advance, ms": advance / 1000, "until all are delivered, ms": deliver / 1000 };
    },
  },
  journal: {
    title: "Requests in the journal, of which it keeps 200",
    sizes: [10, 200],
    async measure(size) {
      const sandbox = prepared(createSandbox());
      let sent = 0;
      const time = await timePerCall(() => {
        sent += 1;
        if (size < 200 && sent % size === 0) sandbox.clearJournal();
        return call(sandbox, GRANT);
      });
      for (let index = 0; index < size; index += 1) await call(sandbox, GRANT);
      return { "grant, µs": time, "read the journal, µs": await timePerCall(async () => sandbox.journal()) };
    },
  },
} satisfies Record<string, Series>;

const COINS = [{ code: "COINS", name: "Coins" }];

export async function measureGrowth(): Promise<void> {
  const parts: string[] = [];
  const worse: string[] = [];
  for (const [name, { title, sizes }] of Object.entries(series)) {
    const columns: Figures[] = [];
    for (const size of sizes) columns.push(await measureApart(name, size));
    const rows = Object.keys(columns[0] as Figures).map((figure) => {
      const values = columns.map((column) => column[figure] as number);
      const exponent = growth(values, sizes);
      if (exponent > LINEAR) worse.push(`${figure.replace(/,[^,]*$/, "")} (${title.toLowerCase()})`);
      return [figure, ...values.map(short), exponent.toFixed(2)];
    });
    const head = [title, ...sizes.map((size) => size.toLocaleString("en-US")), "growth"];
    parts.push(formatTable(head, rows));
    console.log(parts.at(-1));
  }
  const measured = worse.length > 0 ? worse.join("; ") : "nothing grows faster";
  parts.unshift(
    "Times are CPU times, but for that which others wait. The growth is the exponent from the last size but one to the last: 0 is constant, 1 is linear, 2 is quadratic.",
  );
  await writeSection("npm run bench -- --growth", parts, [
    { what: "Worse than linear", goal: "nothing", measured, met: worse.length === 0 },
  ]);
}

/** The exponent with which the last step of a series grows. */
function growth(values: readonly number[], sizes: readonly number[]): number {
  const last = (list: readonly number[]) => Math.log((list.at(-1) as number) / (list.at(-2) as number));
  return last(values) / last(sizes);
}

async function measureApart(name: string, size: number): Promise<Figures> {
  // A million profiles and two copies of them take more than V8's own limit, which is 4 GiB.
  const execArgv = [...process.execArgv, "--max-old-space-size=12288"];
  const child = fork(import.meta.filename, [name, String(size)], { execArgv });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${name} ${size} ended with ${code}.`);
  });
  ended.catch(() => {});
  const [figures] = await Promise.race([once(child, "message"), ended]);
  return figures;
}

/** Sends a request to a sandbox in this process. @throws {Error} if the response is no success */
async function call(sandbox: Sandbox, { method, path, body }: Probe): Promise<void> {
  const response = await sandbox.fetch(`https://api.adapty.io${path}`, {
    method,
    headers: { ...USER, ...(body && { "Content-Type": "application/json" }) },
    ...(body && { body }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
}

/**
 * The milliseconds of CPU time from opening a database of so many profiles to the first response.
 */
async function startWith(profiles: number): Promise<number> {
  return inFolder(async (folder) => {
    const db = join(folder, "profiles.db");
    const store = openSqliteStore(db);
    const filled = prepared(createSandbox({ store }), 2);
    multiply(store, profiles);
    filled.close();
    const time = await cpuTime(async () => {
      const sandbox = await openSandbox({ db });
      await call(sandbox, GET);
      sandbox.close();
    });
    return time / 1000;
  });
}

/**
 * Copies the last profile of a store until it has that many: seeds of a million would take minutes.
 */
function multiply(store: Store, profiles: number): void {
  const template = JSON.stringify([...store.all()].at(-1));
  for (let count = store.count(); count < profiles; ) {
    // A transaction of all would be held in memory, to be undone.
    const end = Math.min(count + 10_000, profiles);
    store.transaction(() => {
      for (; count < end; count += 1) {
        const profile_id = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
        store.save({ ...JSON.parse(template), profile_id, customer_user_id: `user-${count + 1000}` });
      }
    });
    store.commit();
  }
}

/**
 * Downloads the snapshot over HTTP. The times are those of the whole process, which receives it,
 * too.
 */
async function downloadSnapshot(sandbox: Sandbox): Promise<Figures> {
  const server = await listen(sandbox);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let bytes = 0;
  const time = await cpuTime(async () => {
    delay.enable();
    const [response] = await once(get(`${server.url}/_sandbox/snapshot`), "response");
    for await (const chunk of response) bytes += chunk.length;
    delay.disable();
  });
  await server.close();
  return {
    "snapshot over HTTP, ms": time / 1000,
    "longest wait of others meanwhile, ms": delay.max / 1e6,
    "most memory of the process until then, MiB": process.resourceUsage().maxRSS / 1024,
    "its JSON, MiB": bytes / 2 ** 20,
  };
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-bench-"));
  return await work(temporary.path);
}

/**
 * Gives the user of the probes a ledger. A snapshot brings it in, since so many requests would take
 * minutes.
 */
async function withLedger(sandbox: Sandbox, size: number): Promise<Sandbox> {
  await call(prepared(sandbox), BOOKING);
  const snapshot: Snapshot = structuredClone(sandbox.snapshot());
  const ledger = snapshot.profiles[0]?.virtual_currency;
  const [first] = ledger?.transactions ?? [];
  if (ledger === undefined || first === undefined) throw new Error("The sandbox has no transaction.");
  ledger.transactions = Array.from({ length: size }, (_, index) => ({
    ...first,
    transaction_id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
  sandbox.restore(snapshot);
  return sandbox;
}

function purchase(index: number): NonNullable<SeedProfile["transactions"]>[number] {
  return {
    purchase_type: "one_time_purchase",
    store: "app_store",
    store_product_id: "lifetime",
    store_transaction_id: `one-time-${index}`,
    store_original_transaction_id: `one-time-${index}`,
    price: { country: "US", currency: "USD", value: 9.99 },
    purchased_at: "2024-12-01T00:00:00Z",
  };
}

function subscriber(index: number): SeedProfile {
  return {
    customer_user_id: `subscriber-${index}`,
    transactions: [
      {
        purchase_type: "subscription",
        store: "app_store",
        store_product_id: "monthly",
        store_transaction_id: `subscription-${index}`,
        store_original_transaction_id: `subscription-${index}`,
        price: { country: "US", currency: "USD", value: 9.99 },
        purchased_at: "2024-12-20T00:00:00Z",
        originally_purchased_at: "2024-12-20T00:00:00Z",
        expires_at: "2025-01-20T00:00:00Z",
        renew_status: true,
      },
    ],
  };
}

if (import.meta.main) {
  const [name, size] = process.argv.slice(2) as [keyof typeof series, string];
  process.send?.(await series[name].measure(Number(size)));
  process.disconnect();
}
