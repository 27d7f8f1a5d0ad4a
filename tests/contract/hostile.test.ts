/**
 * Mock and sandbox under random requests. Valid ones get a documented success, or of the sandbox a documented refusal; others a documented
 * 4xx, within a second. The seed is fixed and printed; what fails is shown as the smallest request that does, as a command for a shell.
 * `HOSTILE=full` gives the sandbox as many requests as the mock.
 */
import fc, { type Arbitrary } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandOf } from "./support/command.ts";
import { at, type Operation, operations } from "./support/described.ts";
import { type HostileRequest, hostileRequests, truncations } from "./support/hostile/index.ts";
import { type RunningServer, servers } from "./support/servers.ts";
import { validRequests } from "./support/valid-requests.ts";
import { violations } from "./support/violations.ts";
import { type Answer, type RawRequest, type Request, Wire } from "./support/wire.ts";

const SEED = 20250109;
const FULL = { valid: 2000, hostile: 5000, truncations: 1 };
const QUICK = { valid: 1000, hostile: 1500, truncations: 5 };

/** How many hostile requests are under way at once. The valid ones go one by one: what the sandbox answers depends on those before. */
const CONCURRENCY = 32;

describe.each(servers)("$name", ({ name, usualUrl, start }) => {
  const counts = name === "mock" || process.env.HOSTILE === "full" ? FULL : QUICK;
  let server: RunningServer;
  let wire: Wire;

  beforeAll(async () => {
    server = await start();
    wire = new Wire(server.url);
    console.log(`${name}: seed ${SEED}, ${counts.valid} valid requests, ${counts.hostile} others`);
  });
  afterAll(async () => {
    wire?.close();
    await server?.close();
  });

  test("valid requests", { timeout: 60_000 }, async () => {
    const succeeded = new Set<string>();
    await all(validRequests, counts.valid, 1, async (request) => {
      const answer = await wire.send(request);
      await checkDocumented(request.operation, answer);
      if (answer.status < 300) succeeded.add(request.operation.id);
      else if (name === "mock") throw new Error(`A valid request got ${describeAnswer(answer)}.`);
      else if (codeOf(answer) === "parse_error") throw new Error("JSON was taken for something else.");
    });
    expect([...succeeded].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  test("bodies cut off at every character", { timeout: 60_000 }, async () => {
    const some = truncations.filter((_, index) => index % counts.truncations === 0);
    await concurrently(some, CONCURRENCY, async (request) => {
      await refuses(request).catch((error) =>
        Promise.reject(new Error(`${error.message}\n${report(request)}`)),
      );
    });
  });

  test("hostile requests", { timeout: 60_000 }, async () => {
    await all(hostileRequests, counts.hostile, CONCURRENCY, refuses);
    await wire.probe();
    expect(server.trouble()).toBe("");
  });

  async function refuses(request: HostileRequest): Promise<void> {
    const answer = await wire.send(request);
    const isHead = !("bytes" in request) && request.method === "HEAD";
    const got = `${answer.status} ${isHead ? request.answers[0]?.slice(4) : codeOf(answer)}`;
    const isExpected = request.answers.some((expected) => got.startsWith(expected));
    if (!isExpected)
      throw new Error(`The answer is ${describeAnswer(answer)}, not ${request.answers.join(" or ")}.`);
    if (isHead) {
      if (answer.body.length > 0) throw new Error("An answer to HEAD has a body.");
    } else if (isOfOperation(request, answer)) {
      await checkDocumented(request.operation as Operation, answer);
    } else {
      await checkBody("/components/schemas/ErrorResponse", answer);
    }
  }

  /** Tries every one of as many random requests; of those that fail, it looks for a smaller one that does too. */
  async function all<T extends Request | RawRequest>(
    requests: Arbitrary<T>,
    count: number,
    concurrency: number,
    attempt: (request: T) => Promise<void>,
  ): Promise<void> {
    const property = fc.asyncProperty(requests, attempt);
    const drawn = fc.sample(property, { seed: SEED, numRuns: count }).map(([request]) => request);
    const failures: { index: number; request: T; error: Error }[] = [];
    await concurrently([...drawn.entries()], concurrency, async ([index, request]) => {
      if (failures.length > 0) return;
      await attempt(request).catch((error) => failures.push({ index, request, error }));
    });
    const [first] = failures.sort((one, other) => one.index - other.index);
    if (!first) return;

    // The same request is drawn again, and fast-check then tries smaller ones.
    const smaller = await fc.check(property, {
      seed: SEED,
      path: String(first.index),
      numRuns: 1,
      interruptAfterTimeLimit: 20_000,
    });
    const [request] = smaller.counterexample ?? [first.request];
    const { message } = (smaller.errorInstance as Error | null) ?? first.error;
    throw new Error(
      `${message}\n${report(request)}\nSeed ${SEED}, request ${first.index}. ${server.trouble()}`,
    );
  }

  function report(request: Request | RawRequest): string {
    return `The request, to be sent to \`npm run ${name}\`:\n${commandOf(request, usualUrl)}`;
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

/** Whether an answer is the operation's own, and not one that all paths share. */
function isOfOperation(request: HostileRequest, { status }: Answer): boolean {
  return request.operation?.errors.some((documented) => documented.status === status) ?? false;
}

/** @throws Error where the operation documents no such status, media type or body */
async function checkDocumented(operation: Operation, answer: Answer): Promise<void> {
  const documented = [operation.success, ...operation.errors].find(({ status }) => status === answer.status);
  if (!documented) throw new Error(`${operation.id} documents no ${describeAnswer(answer)}.`);
  for (const header of Object.keys(documented.headers)) {
    if (!answer.headers.has(header.toLowerCase())) throw new Error(`The header ${header} is missing.`);
  }
  const type = answer.headers.get("content-type");
  if (documented.bodies.length === 0 && type === undefined && answer.body.length === 0) return;
  const body = documented.bodies.find(({ mediaType }) => mediaType === type);
  if (!body) throw new Error(`${operation.id} documents no ${answer.status} of the type ${type}.`);
  await checkBody(body.schema, answer);
}

async function checkBody(schema: string, answer: Answer): Promise<void> {
  if (!answer.headers.get("content-type")?.startsWith("application/"))
    throw new Error("The answer is not of a JSON type.");
  const value = JSON.parse(answer.body.toString());
  const faults = await violations(schema, value);
  if (faults.length > 0)
    throw new Error(`${describeAnswer(answer)} is not as described: ${faults.join("; ")}`);
  const told = value.status_code ?? (at(schema).properties?.status_code ? undefined : answer.status);
  if (answer.status >= 400 && told !== answer.status)
    throw new Error(`The body of a ${answer.status} says ${told}.`);
}

/** The code of a refusal; of one in Stripe's form, the only one that a wrong shape can have there. */
function codeOf({ body, headers }: Answer): string | undefined {
  if (headers.get("content-type") === "application/vnd.api+json") return "validation_error";
  return JSON.parse(body.toString()).error_code;
}

function describeAnswer({ status, body }: Answer): string {
  return `${status} ${body.toString().slice(0, 500)}`;
}
