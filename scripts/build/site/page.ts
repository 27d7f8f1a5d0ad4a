import type { LinkTo } from "../reference/addresses.ts";
import { slug } from "../slug.ts";

/** A page of the static reference: one operation, event, object, error code or guide. */
export interface Page {
  /** The path of its files without the extension, such as `operations/getProfile`. */
  path: string;
  title: string;
  /** The part of the API that an operation belongs to, since two can have the same title. */
  part?: string;
  /** What it is about, in Markdown. The first words describe the page in search results. */
  summary: string;
  /**
   * The text in Markdown, without the title. Links have the form that the interactive reference
   * knows.
   */
  text: string;
  /**
   * The address of the same content in the interactive reference, such as `#operation/getProfile`.
   */
  address: string;
}

/** Pages of one kind, under a heading. */
export interface Section {
  title: string;
  pages: Page[];
}

/**
 * Makes a function that finds the page of an address.
 *
 * @param from the page that the link stands on
 * @param extension of the files, such as `.html`
 */
export function linksFrom(from: Page, extension: string, pages: readonly Page[]): LinkTo {
  return (address) => {
    // A link to a heading or to a field has its name after the address of the page.
    const page = pages
      .filter(
        (page) => address.startsWith(page.address) && /^[/#]?$/.test(address.charAt(page.address.length)),
      )
      .sort((a, b) => b.address.length - a.address.length)[0];
    if (!page) throw new Error(`${from.path} links to ${address}, which is no page.`);
    const heading = address.startsWith("#tag/") ? address.slice(page.address.length + 1) : "";
    return `${rootFrom(from)}${page.path}${extension}${heading && `#${slug(heading)}`}`;
  };
}

/** The way from a page to the root of the site. */
export const rootFrom = ({ path }: Page) => "../".repeat(path.split("/").length - 1);

/**
 * A text whose headings begin at the second level: in the description they begin at the third,
 * since the reference writes a title above.
 */
export const raiseHeadings = (markdown: string) => markdown.replaceAll(/^##(#+ )/gm, "#$1");

/** A Markdown text without its marks, code, tables and images, cut after a word. */
export function plainText(markdown: string, length = 160): string {
  const text = markdown
    .replaceAll(/```[\s\S]*?```|!\[[^\]]*\]\([^)]*\)|^(#|\|).*$/gm, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
