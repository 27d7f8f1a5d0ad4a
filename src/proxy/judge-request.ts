import { didYouMean } from "../did-you-mean.ts";
import { type Call, createCallReader } from "../http/handler.ts";
import { WHOLE } from "../http/responses.ts";
import { missingUserResponse, namesUser } from "../http/user.ts";
import { validateRequest } from "../http/validate.ts";
import { operations, type Parameter, USER_HEADERS } from "../openapi/operations.ts";
import { placeAt, readValue } from "../openapi/shape.ts";
import { type DescribedOperation, FORM_CODES, sourcesOf } from "./described.ts";
import { type Exchange, RecordedRequest, readJson } from "./exchange.ts";
import type { Report } from "./finding.ts";
import { codeOf } from "./judge-response.ts";
import { findViolations } from "./violations.ts";

/** Why the description rejects a request. */
interface Rejection {
  /** The field, header or parameter; {@link WHOLE} for the request as a whole. */
  source: string;
  message: string;
}

const readCall = createCallReader(operations);

/**
 * Reports a request that the description rejects and the API accepted, and the reverse.
 * @param body of the response, without its compression
 */
export function judgeRequest(
  described: DescribedOperation,
  exchange: Exchange,
  body: Uint8Array,
  report: Report,
): void {
  const { status } = exchange.response;
  const read = readCall(new RecordedRequest(exchange));
  const isCall = !("status" in read);
  const isAccepted = status < 300;
  if (isCall && isAccepted) markParts(described, read, report);
  const rejection = isCall ? rejectionOf(read) : readRejection(read.body);
  if (isAccepted && rejection) {
    if (!isCall) {
      const pointers =
        read.status === 401 || read.status === 403 ? described.security : (described.request?.pointers ?? []);
      report("accepted-invalid-request", "request", rejection.message, pointers);
    } else reportAccepted(described, read, rejection, report);
  }
  if ((status === 400 || status === 422) && !rejection) reportRejected(described, read as Call, body, report);
}

function reportAccepted(
  described: DescribedOperation,
  call: Call,
  rejection: Rejection,
  report: Report,
): void {
  const content = call.body === undefined ? undefined : described.request?.content;
  const violations = content ? findViolations(content, call.body) : [];
  for (const { at, message, pointers } of violations)
    report("accepted-invalid-request", name(at), message, pointers);
  if (violations.length > 0) return;
  report(
    "accepted-invalid-request",
    name(rejection.source),
    rejection.message,
    valuePointers(described, rejection.source) ?? requestPointers(described, call),
  );
}

function reportRejected(described: DescribedOperation, call: Call, body: Uint8Array, report: Report): void {
  const error = readJson(body);
  const code = codeOf(error);
  if (!FORM_CODES.includes(code ?? "")) return;
  const source = String(sourcesOf(error)[0] ?? WHOLE);
  const { request } = described;
  const field = request && placeAt(request.content.shape, call.body, source.split("."));
  const pointers =
    field?.shape?.pointers ?? valuePointers(described, source) ?? requestPointers(described, call);
  report(
    "rejected-valid-request",
    name(source),
    `the API rejects it with ${code}, the description does not`,
    pointers,
  );
}

/**
 * Marks the parts of the description that an accepted request has, and reports the fields that it
 * does not name: they are the caller's, who may have misspelt them.
 */
function markParts({ parameters, request }: DescribedOperation, call: Call, report: Report): void {
  for (const parameter of call.operation.parameters) {
    const part = parameters.get(parameter.name);
    if (part && sentValue(call, parameter) != null) part.isSeen = true;
  }
  if (!request) return;
  request.isSeen = true;
  if (call.body === undefined) return;
  readValue(request.content.shape, call.body, ({ pointers, properties }, path) => {
    const field = path.slice(path.lastIndexOf(".") + 1);
    const message = `is no documented field of the request.${didYouMean(field, [...properties.keys()])}`;
    report("unknown-request-field", name(path), message, pointers);
  });
}

function rejectionOf(call: Call): Rejection | undefined {
  const reply = validateRequest(call);
  if (reply) return readRejection(reply.body);
  for (const { name, range, ...parameter } of call.operation.parameters) {
    const value = range && sentValue(call, { name, range, ...parameter });
    if (value == null || !range) continue;
    const number = Number(value);
    if (!Number.isInteger(number) || number < range.minimum || number > range.maximum)
      return { source: name, message: `must be an integer from ${range.minimum} to ${range.maximum}` };
  }
  return call.operation.userInHeader && !namesUser(call)
    ? readRejection(missingUserResponse(call).body)
    : undefined;
}

function sentValue(
  { request, query, path }: Call,
  { name, in: place }: Parameter,
): string | null | undefined {
  if (place === "header") return request.header(name);
  return place === "query" ? query.get(name) : path[name];
}

function readRejection(body: string | null): Rejection {
  const { errors } = JSON.parse(body ?? "{}");
  const [first] = Array.isArray(errors) ? errors : [];
  const message = first?.errors?.[0] ?? first?.message ?? first?.detail ?? "the description rejects it";
  return { source: first?.source?.pointer?.slice(1).replaceAll("/", ".") ?? first?.source ?? WHOLE, message };
}

/** The pointers of the value of the parameter that a rejection names, if it names one. */
function valuePointers({ parameters }: DescribedOperation, source: string): readonly string[] | undefined {
  return parameters.get(source)?.pointers.filter((pointer) => pointer.endsWith("/schema"));
}

/** The pointers of what a request as a whole leaves out: its body, or the headers of the user. */
function requestPointers({ parameters, request }: DescribedOperation, call: Call): readonly string[] {
  if (call.operation.userInHeader && !namesUser(call))
    return USER_HEADERS.flatMap((header) => parameters.get(header)?.pointers ?? []).filter(
      (pointer) => !pointer.endsWith("/schema"),
    );
  return request && call.body === undefined ? request.pointers : [];
}

function name(source: string): string {
  return source === "" || source === WHOLE ? "request" : `request.${source}`;
}
