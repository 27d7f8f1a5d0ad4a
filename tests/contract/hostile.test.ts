/**
 * Mock and sandbox under random requests. Valid ones get a documented success, or from the sandbox
 * a documented error; others a documented 4xx, and none hangs. The seed is fixed and printed; what
 * fails is shown as the smallest request that does, as a command for a shell.
 */
import { setImmediate } from "node:timers/promises";
import fc, { type Arbitrary } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandOf } from "./support/command.ts";
import { at, type Node, type Operation, operations } from "./support/described.ts";
import { type HostileRequest, hostileRequests, truncations } from "./support/hostile/index.ts";
import { type RunningServer, servers } from "./support/servers.ts";
import { validRequests } from "./support/valid-requests.ts";
import { violations } from "./support/violations.ts";
import { type RawRequest, type RawResponse, type Request, Wire } from "./support/wire.ts";

const SEED = 20250109;
/**
 * Enough for each operation to succeed by chance, also for those that need a profile that an
 * earlier request has made.
 */
const VALID = 50 * operations.length;
const HOSTILE = 3000;

/**
 * How many hostile requests are under way at once. The valid ones go one by one: what the sandbox
 * returns depends on those before.
 */
const CONCURRENCY = 32;

describe.each(servers)("$name", ({ name, usualUrl, start }) => {
  let server: RunningServer;
  let wire: Wire;

  beforeAll(async () => {
    await restart();
    console.log(`${name}: seed ${SEED}, ${VALID} valid requests, ${HOSTILE} others`);
  });
  afterAll(() => stop());

  async function stop() {
    wire?.close();
    await server?.close();
  }

  async function restart() {
    await stop();
    server = await start();
    wire = new Wire(server.url);
  }

  test("valid requests", async () => {
    const succeeded = new Set<string>();
    await all(validRequests, VALID, 1, async (request) => {
      const schema = request.operation.request?.schema;
      const faults = schema ? await violations(schema, JSON.parse(request.body.toString())) : [];
      if (faults.length > 0) throw new Error(`The request is not valid, its generator is wrong: ${faults}`);
      const response = await wire.send(request);
      await checkDocumented(request.operation, response);
      if (response.status < 300) succeeded.add(request.operation.id);
      else if (name === "mock") throw new Error(`A valid request got ${describeResponse(response)}.`);
      else if (codeOf(response) === "parse_error") throw new Error("JSON was taken for something else.");
    });
    expect([...succeeded].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  test("bodies cut off at every character", async () => {
    await concurrently(truncations, CONCURRENCY, async (request) => {
      await refuses(request).catch((error) =>
        Promise.reject(new Error(`${error.message}\n${report(request)}`)),
      );
    });
  });

  test("hostile requests", async () => {
    await all(hostileRequests, HOSTILE, CONCURRENCY, refuses);
  });

  async function refuses(request: HostileRequest): Promise<void> {
    const response = await wire.send(request);
    const isHead = !("bytes" in request) && request.method === "HEAD";
    const got = `${response.status} ${isHead ? request.responses[0]?.slice(4) : codeOf(response)}`;
    const isExpected = request.responses.some((expected) => got.startsWith(expected));
    if (!isExpected)
      throw new Error(
        `The response is ${describeResponse(response)}, not ${request.responses.join(" or ")}.`,
      );
    if (isHead) {
      if (response.body.length > 0) throw new Error("A response to HEAD has a body.");
    } else if (isOfOperation(request, response)) {
      await checkDocumented(request.operation as Operation, response);
    } else {
      await checkBody("/components/schemas/ErrorResponse", response);
    }
  }

  /**
   * Tries every one of as many random requests; of those that fail, it looks for a smaller one that
   * does too.
   */
  async function all<T extends Request | RawRequest>(
    requests: Arbitrary<T>,
    count: number,
    concurrency: number,
    attempt: (request: T) => Promise<void>,
  ): Promise<void> {
    const drawn = fc.sample(fc.asyncProperty(requests, attempt), { seed: SEED, numRuns: count });
    const failures: { index: number; request: T; message: string }[] = [];
    await concurrently([...drawn.entries()], concurrency, async ([index, [request]]) => {
      if (failures.length > 0) return;
      await attempt(request).catch(({ message }) => failures.push({ index, request, message }));
    });
    const trouble = await readTrouble();
    if (failures.length === 0 && trouble === "") return;

    // What was sent around the first failure is drawn again, each for itself, until one fails;
    // fast-check then tries smaller ones. If nothing failed but the server had trouble, it may be
    // of any.
    const again = fc.asyncProperty(requests, async (request) => {
      if ((await readTrouble()) !== "") await restart();
      await attempt(request);
      const trouble = await readTrouble();
      if (trouble !== "") throw new Error(`The server had trouble with it: ${trouble}`);
    });
    const failed = failures.map(({ index }) => index);
    const from = failed.length > 0 ? Math.max(0, Math.min(...failed) - concurrency) : 0;
    const to = failed.length > 0 ? Math.max(...failed) : count - 1;
    for (let index = from; index <= to; index++) {
      const options = { seed: SEED, path: String(index), numRuns: 1, interruptAfterTimeLimit: 20_000 };
      const { counterexample, errorInstance } = await fc.check(again, options);
      if (counterexample) fail((errorInstance as Error).message, counterexample[0], index);
    }
    const [first] = failures;
    if (first) fail(`${first.message} It takes the requests before it, too.`, first.request, first.index);
    throw new Error(`The server had trouble: ${trouble}`);

    function fail(message: string, request: T, index: number): never {
      throw new Error(`${message}\n${report(request)}\nSeed ${SEED}, request ${index}. ${trouble}`);
    }
  }

  /**
   * What the server says that went wrong, once it has responded to what it was sent; "" if nothing
   * did.
   */
  async function readTrouble(): Promise<string> {
    const silence = await wire.probe().catch((error: Error) => error.message);
    await setImmediate();
    return server.trouble() || (silence ?? "");
  }

  function report(request: Request | RawRequest): string {
    const command = commandOf(request, usualUrl);
    const shown =
      command.length > 5000 ? `${command.slice(0, 5000)}… (${command.length} characters)` : command;
    return `The request, to be sent to \`npm run ${name}\`:\n${shown}`;
  }
});

async function concurrently<T>(
  items: T[],
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

/** Whether a response is the operation's own, and not one that all paths share. */
function isOfOperation(request: HostileRequest, { status }: RawResponse): boolean {
  return request.operation?.errors.some((documented) => documented.status === status) ?? false;
}

/** @throws Error if the operation documents no such status, media type or body */
async function checkDocumented(operation: Operation, response: RawResponse): Promise<void> {
  const documented = [operation.success, ...operation.errors].find(
    ({ status }) => status === response.status,
  );
  if (!documented) throw new Error(`${operation.id} documents no ${describeResponse(response)}.`);
  for (const header of Object.keys(documented.headers)) {
    if (!response.headers.has(header.toLowerCase())) throw new Error(`The header ${header} is missing.`);
  }
  const type = response.headers.get("content-type");
  if (documented.bodies.length === 0 && type === undefined && response.body.length === 0) return;
  const body = documented.bodies.find(({ mediaType }) => mediaType === type?.split(";", 1)[0]);
  if (!body) throw new Error(`${operation.id} documents no ${response.status} of the type ${type}.`);
  // CSV has no schema; its columns are compared in tests/sandbox/analytics.test.ts.
  if (body.mediaType === "text/csv") return;
  await checkBody(body.schema, response);
}

async function checkBody(schema: string, response: RawResponse): Promise<void> {
  const value = readBody(response);
  const faults = await violations(schema, value);
  if (faults.length > 0)
    throw new Error(`${describeResponse(response)} is not as described: ${faults.join("; ")}`);
  const told = value.status_code ?? (at(schema).properties?.status_code ? undefined : response.status);
  if (response.status >= 400 && told !== response.status)
    throw new Error(`The body of a ${response.status} says ${told}.`);
}

/**
 * The code of an error, which the Mail API has in each entry; in Stripe's form, the only one that a
 * wrong body can have there.
 */
function codeOf(response: RawResponse): string | undefined {
  if (response.headers.get("content-type") === "application/vnd.api+json") return "validation_error";
  const { error_code, errors } = readBody(response);
  return error_code ?? errors?.[0]?.error_code;
}

function readBody(response: RawResponse): Node {
  const type = response.headers.get("content-type");
  if (!type?.startsWith("application/"))
    throw new Error(`The response is of the type ${type}: ${describeResponse(response)}`);
  return JSON.parse(response.body.toString());
}

function describeResponse({ status, body }: RawResponse): string {
  return `${status} ${body.toString().slice(0, 500)}`;
}
