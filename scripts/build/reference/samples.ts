/** Writes the request of an operation in several languages, from its documented examples. */
import { parametersOf } from "../../../src/client/request.ts";
import { argumentName } from "../../../src/openapi/arguments.ts";
import { literal } from "../client/literal.ts";
import { firstExample, type Method, readMethod } from "../client/methods.ts";
import type { DescribedOperation, Description, Node } from "../description.ts";

/** An entry of `x-codeSamples`, as Redoc reads it. */
export interface CodeSample {
  /** The language by which the code is coloured. */
  lang: string;
  /** The name of the sample in the menu of languages. */
  label: string;
  source: string;
  /** The key of the example that it sends; missing if the operation takes no body. */
  example?: string;
}

/** Keys that nobody takes for real ones, by the client's option for them. */
const keys = {
  apiKey: "secret_live_example_key",
  publicKey: "public_live_example_key",
  mailKey: "mail_example_key",
};

/** The width up to which a literal stays on one line, since the panel of samples is narrow. */
const WIDTH = 40;

/** The samples of an operation: in each language, one for each example of its body. */
export function codeSamples(operation: DescribedOperation, description: Description): CodeSample[] {
  const { resolve } = description;
  const method = readMethod(operation, description);
  const { body } = method;
  if (!body) return samplesOf(method, operation, description);
  const { content } = resolve(operation.requestBody);
  const [{ examples }] = Object.values<Node>(content) as [Node];
  return Object.entries<Node>(examples).flatMap(([example, reference]) => {
    const { value, "x-days-from-now": days = {} } = resolve(reference);
    const sent = { ...method, body: { ...body, example: { ...value, ...markDates(days) } } };
    const samples = samplesOf(sent, operation, description);
    return samples.map((sample) => ({ ...sample, example }));
  });
}

/**
 * Marks the fields whose dates a sample computes, since a fixed date would be in the past for most
 * readers.
 */
function markDates(days: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([name, count]) => [name, `<${count} days from now>`]));
}

/**
 * Replaces the marked dates of a sample by variables.
 *
 * @param use what replaces the quoted mark
 * @param compute the code that sets the variable
 */
function computeDates(
  source: string,
  use: (days: string) => string,
  compute: (days: string) => string,
): { computed: string; source: string } {
  const mark = /"<(\d+) days from now>"/g;
  const counts = new Set([...source.matchAll(mark)].map(([, days = ""]) => days));
  return {
    computed: [...counts].map((days) => `${compute(days)}\n\n`).join(""),
    source: source.replaceAll(mark, (_, days: string) => use(days)),
  };
}

/** Writes the date in the form that the documents use in requests. */
const javascriptDate = (
  days: string,
) => `const in${days}Days = new Date(Date.now() + ${days} * 24 * 60 * 60 * 1000)
  .toISOString()
  .replace("Z", "000+0000");`;

function samplesOf(method: Method, operation: DescribedOperation, description: Description): CodeSample[] {
  const values = firstCall(operation, description);
  const request = readRequest(method, values, description);
  return [
    { lang: "shell", label: "cURL", source: curl(request) },
    { lang: "javascript", label: "JavaScript", source: javascript(request) },
    { lang: "python", label: "Python", source: python(request) },
    { lang: "typescript", label: "adapty-openapi", source: client(method, values) },
  ];
}

/**
 * The values of the parameters of a first call, by name in code: the required ones and the user.
 */
type Values = Record<string, string>;

function firstCall(operation: DescribedOperation, description: Description): Values {
  const parameters = operation.parameters.map((parameter) => {
    const { name, required, ...shown } = description.resolve(parameter);
    return { name: argumentName(name), required, example: firstExample(shown, description) };
  });
  const sent = parameters.filter(({ name, required }) => required || name === "customerUserId");
  return Object.fromEntries(sent.map(({ name, example }) => [name, String(example)]));
}

interface SampleRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** `undefined` if the operation takes no body. */
  body: unknown;
  /** The body of the response. */
  returns: "json" | "csv" | "nothing";
}

function readRequest(
  { operation, body, successType }: Method,
  values: Values,
  { root }: Description,
): SampleRequest {
  const { method, path, server = root.servers[0].url, key, contentType } = operation;
  const headers: Record<string, string> = {
    Authorization: `${key === "mailKey" ? "Bearer" : "Api-Key"} ${keys[key]}`,
  };
  let url = server + path;
  for (const [name, location, wireName] of parametersOf(operation)) {
    const value = values[name];
    if (value === undefined) continue;
    if (location === "header") headers[wireName] = value;
    if (location === "path") url = url.replace(`{${wireName}}`, encodeURIComponent(value));
  }
  if (contentType) headers["Content-Type"] = contentType;
  const isCsv = (body?.example as { format?: string } | undefined)?.format === "csv";
  const returns = successType === undefined ? "nothing" : isCsv ? "csv" : "json";
  return { method, url, headers, body: body?.example, returns };
}

function curl({ method, url, headers, body }: SampleRequest): string {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const command = [
    `curl -X ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(JSON.stringify(body, null, 2))}`]),
  ].join(" \\\n  ");
  const { computed, source } = computeDates(
    command,
    (days) => `"'"$in_${days}_days"'"`,
    (days) => `# On macOS: date -u -v+${days}d +%FT%T.000000%z
in_${days}_days=$(date -u -d '+${days} days' +%FT%T.000000%z)`,
  );
  return computed + source;
}

function javascript({ method, url, headers, body, returns }: SampleRequest): string {
  const shown = { json: "await response.json()", csv: "await response.text()", nothing: "response.status" };
  const { computed, source } = computeDates(
    body === undefined ? "" : `\n  body: JSON.stringify(${literal(body, "  ", WIDTH)}),`,
    (days) => `in${days}Days`,
    javascriptDate,
  );
  return `${computed}const response = await fetch(${JSON.stringify(url)}, {
  method: "${method}",
  headers: ${literal(headers, "  ", 0)},${source}
});

if (!response.ok) {
  throw new Error(\`\${response.status} \${await response.text()}\`);
}
console.log(${shown[returns]});`;
}

function python({ method, url, headers, body, returns }: SampleRequest): string {
  const usesJson = body !== undefined || returns === "json";
  const shown = { json: "json.load(response)", csv: "response.read().decode()", nothing: "response.status" };
  const { computed, source } = computeDates(
    body === undefined ? "" : `\n    data=json.dumps(${pythonLiteral(body, "    ")}).encode(),`,
    (days) => `in_${days}_days`,
    (days) => `in_${days}_days = datetime.now(timezone.utc) + timedelta(days=${days})
in_${days}_days = in_${days}_days.strftime("%Y-%m-%dT%H:%M:%S.%f%z")`,
  );
  return `${usesJson ? "import json\n" : ""}import urllib.error
import urllib.request
${computed && "from datetime import datetime, timedelta, timezone\n"}
${computed}request = urllib.request.Request(
    ${JSON.stringify(url)},
    method="${method}",
    headers=${pythonLiteral(headers, "    ")},${source}
)
try:
    with urllib.request.urlopen(request) as response:
        print(${shown[returns]})
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode())`;
}

/** Formats a JSON value as a Python literal, one field or item per line. */
function pythonLiteral(value: unknown, indent: string): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}    `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const items = Array.isArray(value)
    ? value.map((item) => pythonLiteral(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonLiteral(item, inner)}`);
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}

function client({ id, operation, user, body, successType }: Method, values: Values): string {
  const { userId, ...others } = values;
  const call = {
    ...(user === "PathUser" && { profileId: userId }),
    ...others,
    ...(body && { body: body.example }),
  };
  const { computed, source } = computeDates(
    literal(call, "", WIDTH),
    (days) => `in${days}Days`,
    javascriptDate,
  );
  return `import { createAdaptyClient } from "adapty-openapi";

${computed}const adapty = createAdaptyClient({
  ${operation.key}: "${keys[operation.key]}",
});

const { ${successType ? "data, error" : "error"} } = await adapty.${id}(${source});

if (error) {
  console.error(error.http_status, error.error_code);
} else {
  console.log(${successType ? "data" : '"done"'});
}`;
}
