import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "markdownlint";
import { didYouMean } from "../../../src/did-you-mean.ts";
import { type Node, schemaAddress } from "../description.ts";
import { root } from "../redocly.ts";
import { slug } from "../slug.ts";
import { tokensIn } from "./rules.ts";

/**
 * The addresses within the reference that a text can link to: operations and events, tags, headings
 * of tags, objects, error codes, and the fields of objects and error codes.
 */
export function linkTargets(description: Node): string[] {
  const operations = [...Object.values<Node>(description.paths), ...Object.values<Node>(description.webhooks)]
    .flatMap((item) => Object.values<Node>(item))
    .filter(({ operationId }) => operationId)
    .map(({ operationId }) => `#operation/${operationId}`);
  const tags = description.tags.flatMap(({ name, description }: Node) => [
    `#tag/${name.replaceAll(" ", "-")}`,
    ...[...description.matchAll(/^#{3,4} (.+)$/gm)].map(
      ([, heading]) => `#tag/${name.replaceAll(" ", "-")}/${slug(heading)}`,
    ),
  ]);
  const objects = Object.entries<Node>(description.components.schemas).flatMap(([name, schema]) => {
    const { properties = {} } = Object.assign({}, ...(schema.allOf ?? []), schema);
    const address = schemaAddress(name, schema);
    return [
      address,
      ...Object.keys(properties).map((field) => `${address}#${address.slice("#/".length)}/path=${field}`),
    ];
  });
  return [...operations, ...tags, ...objects];
}

/** Says what is wrong with the address of a link, if anything. */
function linkFault(address: string, targets: readonly string[]): string | undefined {
  if (/^https:\/\//.test(address)) return;
  const [, tag, heading] = /^(#tag\/[^/]+)\/(.+)$/.exec(address) ?? [];
  if (targets.includes(heading === undefined ? address : `${tag}/${slug(heading)}`)) return;
  const otherwise =
    " Write #operation/getProfile for an operation, #tag/Refund-Saver for a guide, #tag/Webhooks/Retries for a section of a guide, or the address that the page shows for an object or a field.";
  return `The link to ${address} leads nowhere.${didYouMean(address, targets, otherwise)}`;
}

/** A rule of markdownlint: each link and image of a guide leads somewhere. */
export function linksIn(targets: readonly string[]): Rule {
  return {
    names: ["link-target"],
    description: "Links lead somewhere",
    tags: ["guides"],
    parser: "micromark",
    function({ parsers }, report) {
      for (const { text, startLine } of tokensIn(parsers.micromark.tokens, "resourceDestinationString")) {
        const fault = linkFault(text, targets);
        if (fault) report({ lineNumber: startLine, detail: fault });
      }
    },
  };
}

/**
 * Finds the links in the texts of the YAML files that lead nowhere, each with its file and line.
 */
export async function findBrokenLinks(targets: readonly string[]): Promise<string[]> {
  const files = await Array.fromAsync(glob("spec/**/*.yaml", { cwd: root }));
  const problems = files.map(async (file) => {
    const lines = (await readFile(join(root, file), "utf8")).split("\n");
    return lines.flatMap((line, index) =>
      [...line.matchAll(/\]\((#[^)\s]*)\)/g)].flatMap(([, address = ""]) => {
        const fault = linkFault(address, targets);
        return fault ? [`${file}:${index + 1}  guides/link-target  ${fault}`] : [];
      }),
    );
  });
  return (await Promise.all(problems)).flat();
}
