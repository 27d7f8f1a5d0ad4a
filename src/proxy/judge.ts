import { asksForResponse } from "../http/prefer.ts";
import { createRouter } from "../http/router.ts";
import { operations } from "../openapi/operations.ts";
import type { Shapes } from "../openapi/shape.ts";
import { type DescribedOperation, describeOperations } from "./described.ts";
import { type Exchange, plainBody, RecordedRequest } from "./exchange.ts";
import type { Finding, Report } from "./finding.ts";
import { judgeRequest } from "./judge-request.ts";
import { judgeResponse } from "./judge-response.ts";

/** Compares exchanges with the description, and records which parts of it they had. */
export interface Judge {
  /**
   * @returns what differs; `undefined` if the exchange cannot be judged: it is no call of the API,
   *   it asks for its response with `Prefer`, or one of its bodies is too large or wrongly
   *   compressed
   */
  judge(exchange: Exchange): Finding[] | undefined;
  /** The operation that an exchange calls; `undefined` if the description has none. */
  describe(exchange: Exchange): DescribedOperation | undefined;
  /** The operations that were called. */
  called(): string[];
  /** The pointers of all parts of the description that the exchanges had. */
  seen(): Set<string>;
}

/** Whether a request asks for its response with `Prefer`: it then says nothing of the API. */
export function isForced(exchange: Exchange): boolean {
  return asksForResponse(new RecordedRequest(exchange));
}

/** The first segments of the API's paths. Requests to others are not judged. */
const ROOTS = new Set(operations.map(({ path }) => rootOf(path)));

/**
 * Makes a judge.
 *
 * @example
 * const { judge } = createJudge();
 * for (const { at, message } of judge(exchange) ?? []) console.log(at, message);
 */
export function createJudge(): Judge {
  const shapes: Shapes = new Map();
  const described = describeOperations(shapes);
  const paths = new Map<string, Map<string, DescribedOperation>>();
  for (const one of described) {
    const { path, method } = one.operation;
    paths.set(path, (paths.get(path) ?? new Map()).set(method, one));
  }
  const find = createRouter(paths);
  const called = new Set<DescribedOperation>();

  return {
    judge(exchange) {
      const { method, path } = exchange.request;
      const { status } = exchange.response;
      // Both are part of HTTP, for browsers and caches.
      if (!ROOTS.has(rootOf(path)) || method === "OPTIONS" || method === "HEAD") return undefined;
      if (isForced(exchange)) return undefined;
      const route = find(path)?.route;
      const operation = route?.get(method);
      if (!operation) return status < 400 ? [undocumentedOperation(exchange, route)] : [];
      const body = plainBody(exchange.response);
      if (body === undefined || plainBody(exchange.request) === undefined) return undefined;

      called.add(operation);
      if (status < 300) operation.isSeen = true;
      const findings: Finding[] = [];
      const report: Report = (kind, at, message, pointers, about = lastField(at)) => {
        findings.push({ kind, operation: operation.operation.id, status, at, message, pointers, about });
      };
      judgeRequest(operation, exchange, body, report);
      judgeResponse(operation, exchange, body, report);
      return findings;
    },
    describe: ({ request }) => find(request.path)?.route.get(request.method),
    called: () => described.filter((one) => called.has(one)).map(({ operation }) => operation.id),
    seen() {
      const parts = described.flatMap((operation) => [
        operation,
        ...operation.parameters.values(),
        ...(operation.request ? [operation.request] : []),
        ...[...operation.responses.values()].flatMap((response) => [
          response,
          ...response.headers.values(),
          ...response.examples.values(),
        ]),
      ]);
      const seen = [...parts, ...shapes.values()].filter(({ isSeen }) => isSeen);
      const keys = [...called].flatMap(({ security }) => security);
      return new Set([...keys, ...seen.flatMap(({ pointers }) => pointers)]);
    },
  };
}

function rootOf(path: string): string {
  return path.slice(0, path.indexOf("/", 1) + 1);
}

/** The last field of a place, such as `store` of `data.access_levels.*.store`. */
function lastField(at: string): string {
  return at.split(".").findLast((part) => part !== "*") ?? at;
}

function undocumentedOperation(
  { request, response }: Exchange,
  route: ReadonlyMap<string, DescribedOperation> | undefined,
): Finding {
  const [other] = route?.values() ?? [];
  // A path may name a user.
  const path =
    other?.operation.path ??
    request.path.replaceAll(/[^/]*[\d%@][^/]*/g, (segment) => (/^v\d$/.test(segment) ? segment : "*"));
  return {
    kind: "undocumented-operation",
    operation: `${request.method} ${path}`,
    status: response.status,
    at: "",
    message: other ? "is no documented method of this path" : "is no documented path",
    // An entry about a path says nothing of methods that it does not have.
    pointers: [],
    about: request.method,
  };
}
