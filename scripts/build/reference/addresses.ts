/** Finds the addresses that Redoc gives to what the texts link to. */
import type { Node } from "../description.ts";
import { slug } from "../slug.ts";

/** Turns a link of the texts into another. */
export type LinkTo = (link: string) => string;

/** Replaces the links within the reference in a Markdown text. */
export function replaceLinks(text: string, linkTo: LinkTo): string {
  return text.replaceAll(/\]\((#[^)\s]+)\)/g, (_, link: string) => `](${linkTo(link)})`);
}

/** The address of each operation and event, such as `#/profile/getprofile`, by its operationId. */
export function operationAddresses({ paths, webhooks }: Node): Record<string, string> {
  const items = [...Object.values<Node>(paths), ...Object.values<Node>(webhooks)];
  const addresses = items
    .flatMap((item) => Object.values<Node>(item))
    .filter(({ operationId }) => operationId)
    .map(({ operationId, tags }) => [operationId, `#/${slug(tags[0])}/${operationId.toLowerCase()}`]);
  return Object.fromEntries(addresses);
}

/**
 * Makes a function that turns a link of the texts, such as `#operation/getProfile` or
 * `#tag/Errors`, into the address on the page. It returns any other link unchanged.
 */
export function addressesOf(description: Node): LinkTo {
  const operations = operationAddresses(description);
  return (link) => {
    const [, kind, name = ""] = /^#(operation|tag)\/(.+)$/.exec(link) ?? [];
    if (kind === "operation") return operations[name] ?? link;
    return kind === "tag" ? `#/${name.split("/").map(slug).join("/")}` : link;
  };
}
