/** Writes the text of each page of the static reference from the description. */
import {
  type DescribedOperation,
  type Description,
  errorCodeOf,
  type Node,
  schemaAddress,
} from "../description.ts";
import type { Entry } from "../discrepancies.ts";
import { type ErrorCode, errorAddress, operationLink, readErrorCodes } from "../errors.ts";
import type { CodeSample } from "../reference/samples.ts";
import { slug } from "../slug.ts";
import { formatFields, formatType } from "./fields.ts";
import { type Page, raiseHeadings, type Section } from "./page.ts";

/**
 * All pages, in the order of the reference.
 *
 * @param plain the bundled description
 * @param shown the description as the interactive reference shows it: an example at each field,
 *   code samples and the meaning of the error codes at each operation, and the benchmarks
 * @param discrepancies those that concern an operation or event, by its operationId
 */
export function readSections(
  plain: Description,
  shown: Description,
  discrepancies: ReadonlyMap<string, Entry[]>,
): Section[] {
  const { tags, "x-tagGroups": groups } = shown.root;
  const errors = readErrorCodes(plain);
  const [guides] = groups as [Node];
  const schemas = Object.entries<Node>(shown.root.components.schemas);
  const objects = schemas
    .filter(([, schema]) => errorCodeOf(schema) === undefined)
    .map(([name, schema]) => objectPage(name, schema, shown));
  const events = Object.entries<Node>(shown.root.webhooks).map(([name, { post }]) =>
    eventPage(name, post, shown, discrepancies.get(name)),
  );
  const codes = errors.map((error) => errorPage(error, shown));

  /** What the reference lists under a tag. */
  const contentsOf = (tag: string): Page[] => {
    const pages: Record<string, Page[]> = { Objects: objects, "Error codes": codes, Webhooks: events };
    return pages[tag] ?? operations.filter((_, index) => plain.operations[index]?.tags[0] === tag);
  };
  const operations = plain.operations.map((operation, index) =>
    operationPage(
      operation,
      shown.operations[index] as DescribedOperation,
      shown,
      discrepancies.get(operation.operationId),
    ),
  );
  const tagPages = tags.map((tag: Node) => tagPage(tag, contentsOf(tag.name)));
  const isGuide = ({ title }: Page) => guides.tags.includes(title);
  return [
    { title: "Guides", pages: tagPages.filter(isGuide) },
    { title: "Parts of the API", pages: tagPages.filter((page: Page) => !isGuide(page)) },
    { title: "Operations", pages: operations },
    { title: "Events", pages: events },
    { title: "Objects", pages: objects },
    { title: "Error codes", pages: codes },
  ];
}

function tagPage({ name, description }: Node, contents: Page[]): Page {
  return {
    path: `guides/${slug(name)}`,
    title: name,
    summary: description,
    text: join(raiseHeadings(description), list(contents)),
    address: `#tag/${name.replaceAll(" ", "-")}`,
  };
}

/** A list of links to pages. */
const list = (pages: readonly Page[]) =>
  pages.map(({ title, address }) => `- [${title}](${address})`).join("\n");

function operationPage(
  plain: DescribedOperation,
  shown: DescribedOperation,
  description: Description,
  discrepancies: readonly Entry[] | undefined,
): Page {
  const { resolve, root } = description;
  const { operationId, summary, deprecated, parameters, requestBody, responses, security } = shown;
  const keys = security.flatMap(Object.keys).map((name) => root.components.securitySchemes[name].description);
  const body = requestBody && resolve(requestBody);
  return {
    path: `operations/${operationId}`,
    title: summary,
    part: plain.tags[0],
    summary: plain.description,
    text: join(
      deprecated && "**Deprecated.**",
      shown.description,
      `## Authorization\n\n${keys.join("\n\n")}`,
      parameters.length > 0 &&
        `## Parameters\n\n${parameters.map((one) => formatParameter(one, description)).join("\n")}`,
      body && `## Request body\n\n${formatContent(body, description)}`,
      `## Code\n\n${firstSamples(shown["x-codeSamples"]).map(formatSample).join("\n\n")}`,
      ...Object.entries<Node>(responses).map(([status, response]) =>
        formatResponse(status, resolve(response), description),
      ),
      formatDiscrepancies(discrepancies),
    ),
    address: `#operation/${operationId}`,
  };
}

function eventPage(
  name: string,
  { summary, description: text, requestBody, responses }: Node,
  description: Description,
  discrepancies: readonly Entry[] | undefined,
): Page {
  return {
    path: `events/${name}`,
    title: summary,
    summary: text,
    text: join(
      text,
      `## Payload\n\n${formatContent(description.resolve(requestBody), description)}`,
      ...Object.entries<Node>(responses).map(([status, response]) =>
        formatResponse(status, description.resolve(response), description),
      ),
      formatDiscrepancies(discrepancies),
    ),
    address: `#operation/${name}`,
  };
}

function objectPage(name: string, schema: Node, description: Description): Page {
  const { description: text, example } = schema;
  return {
    path: `objects/${name}`,
    title: `${name} object`,
    summary: text,
    text: join(
      text,
      `Type: ${formatType(schema, description)}`,
      formatFields(schema, description),
      example && formatJson(example),
    ),
    address: schemaAddress(name, schema),
  };
}

function errorPage(error: ErrorCode, description: Description): Page {
  const { code, status, meaning, remedy, operations } = error;
  return {
    path: `errors/${code}-${status}`,
    title: `${code} (${status})`,
    summary: `${meaning} ${remedy}`,
    text: join(
      meaning,
      `## What to do\n\n${remedy}`,
      `## Example\n\n${formatJson(exampleOf(error, description))}`,
      `## Operations\n\n${operations.map((operation) => `- ${operationLink(operation)}`).join("\n")}`,
    ),
    address: errorAddress(error),
  };
}

/** The example of an error in the response of its first operation. */
function exampleOf({ code, status, operations: [operation] }: ErrorCode, { resolve }: Description): unknown {
  const [{ examples }] = Object.values<Node>(resolve(operation?.responses[status]).content) as [Node];
  return resolve(examples[code]).value;
}

function formatParameter(reference: Node, description: Description): string {
  const { name, in: place, required, description: text, schema } = description.resolve(reference);
  const type = formatType(schema, description);
  return `- \`${name}\`, ${place}, ${type}${required ? ", required" : ""}: ${text}`;
}

/** The fields and the examples of a body, of its first media type. */
function formatContent({ description: text, content }: Node, description: Description): string {
  const [[mediaType, { schema, examples = {} }]] = Object.entries<Node>(content) as [[string, Node]];
  const shown = Object.values<Node>(examples).map((reference) => description.resolve(reference));
  return join(
    text,
    `Media type: \`${mediaType}\`. Type: ${formatType(schema, description)}`,
    formatFields(schema, description),
    ...shown.map(({ summary, value }) => `Example: ${summary}\n\n${formatJson(value)}`),
  );
}

function formatResponse(status: string, response: Node, description: Description): string {
  const isSuccess = status.startsWith("2");
  const text = isSuccess && response.content ? formatContent(response, description) : response.description;
  return `## Response ${status}\n\n${text}`;
}

/** The questions on which the documents disagree, with what the description holds. */
function formatDiscrepancies(entries: readonly Entry[] | undefined): string | undefined {
  const items = entries?.map(({ id, holds }) => `- [${id}](#tag/Discrepancies/${id}): ${holds}`);
  return items && `## Where the documents disagree\n\n${items.join("\n")}`;
}

/** The samples of the first example. */
const firstSamples = (samples: CodeSample[]) =>
  samples.filter(({ example }) => example === samples[0]?.example);

const formatSample = ({ lang, label, source }: CodeSample) =>
  `### ${label}\n\n\`\`\`${lang}\n${source}\n\`\`\``;

const formatJson = (value: unknown) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** The parts of a text that there are, with an empty line between them. */
const join = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join("\n\n");
