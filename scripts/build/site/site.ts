/**
 * Writes the reference for a static host: the interactive page, and beside it a page of HTML and of
 * Markdown for each operation, event, object, error code and guide. Run alone:
 * `npm run docs:build -- --url https://example.org/docs/`. The URL is where the site will be; with
 * it, the pages name their canonical address, and there is a sitemap.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Node, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { addressesOf, replaceLinks } from "../reference/addresses.ts";
import { discrepanciesByOperation } from "../reference/discrepancies.ts";
import reference, { readCompleted } from "../reference/reference.ts";
import { formatHtml } from "./html.ts";
import { linksFrom, type Page, plainText, raiseHeadings, type Section } from "./page.ts";
import { readSections } from "./pages.ts";
import { interactivePolicy } from "./policy.ts";

/**
 * @param folder a built generated/; the site is written to its folder docs/
 * @param url the address of the site, with a slash at its end
 */
export default async function site(folder: string, url?: string): Promise<void> {
  const docs = join(folder, "docs");
  await rm(docs, { recursive: true, force: true });
  await reference(folder, DOWNLOADS);

  const description = await readDescription(folder);
  const { title, summary } = description.root.info;
  const index = join(docs, "index.html");
  const about = `<meta name="description" content="${summary}">${url ? `\n<link rel="canonical" href="${url}">` : ""}`;
  const offline = await readFile(index, "utf8");
  const interactive = offline
    .replace('<meta charset="utf-8">', `$&\n${interactivePolicy(offline)}`)
    .replace("</title>", `</title>\n${about}`)
    .replace("<body>", `<body>\n${NO_SCRIPT}`);
  await writeFile(index, interactive);
  const sections = readSections(
    description,
    await readCompleted(folder),
    await discrepanciesByOperation(description),
  );
  const contents = contentsPage(sections, description.root.info);
  const pages = [contents, ...sections.flatMap((section) => section.pages)];

  const addressOf = addressesOf(description.root);
  const files = new Map<string, string>();
  for (const page of pages) {
    const linked = { ...page, address: addressOf(page.address) };
    files.set(`${page.path}.html`, formatHtml(linked, linksFrom(page, ".html", pages), title, url));
    files.set(`${page.path}.md`, formatMarkdown(page, pages));
  }
  files.set(
    "llms.txt",
    `# ${title}\n\n> ${summary}\n\n${sections.map((section) => listPages(section, url)).join("\n\n")}\n`,
  );
  files.set("llms-full.txt", pages.map((page) => formatMarkdown(page, pages)).join("\n"));
  if (url) files.set("sitemap.xml", sitemap(pages, url));
  await Promise.all([
    ...[...files].map(([path, text]) => write(join(docs, path), text)),
    ...DOWNLOADS.map((name) => copyFile(join(folder, name), join(docs, name))),
    copyFile(join(import.meta.dirname, "style.css"), join(docs, "style.css")),
  ]);
}

/** The description, beside the page. */
const DOWNLOADS = ["openapi.yaml", "openapi.json"];

/** The interactive page shows nothing without a script. */
const NO_SCRIPT =
  '<noscript><p><a href="contents.html">The reference as pages that need no script</a></p></noscript>';

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The page that lists all others, for readers without scripts. */
function contentsPage(sections: readonly Section[], { title, summary, description }: Node): Page {
  const lists = sections.map(
    ({ title, pages }) =>
      `## ${title}\n\n${pages.map((page) => `- [${page.title}](${page.address})`).join("\n")}`,
  );
  return {
    path: "contents",
    title,
    summary,
    text: [raiseHeadings(description), ...lists].join("\n\n"),
    address: "#/",
  };
}

function formatMarkdown(page: Page, pages: readonly Page[]): string {
  return `# ${page.title}\n\n${replaceLinks(page.text, linksFrom(page, ".md", pages))}\n`;
}

/** A section of llms.txt: the Markdown of each page, and what it is about. */
function listPages({ title, pages }: Section, url = ""): string {
  const items = pages.map((page) => `- [${page.title}](${url}${page.path}.md): ${plainText(page.summary)}`);
  return `## ${title}\n\n${items.join("\n")}`;
}

function sitemap(pages: readonly Page[], url: string): string {
  const entries = ["index", ...pages.map(({ path }) => path)].map(
    (path) => `<url><loc>${url}${path}.html</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  await site(join(root, "generated"), values.url && new URL("./", values.url).href);
}
