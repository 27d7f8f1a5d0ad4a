/** Makes HTML pages of the Markdown pages. They need no script. */
import markdownIt from "markdown-it";
import { type LinkTo, replaceLinks } from "../reference/addresses.ts";
import { slug } from "../slug.ts";
import { type Page, plainText, rootFrom } from "./page.ts";
import { STATIC_POLICY } from "./policy.ts";

const markdown = markdownIt({ html: true });
const { escapeHtml } = markdown.utils;

// The images of the guides are embedded.
markdown.validateLink = (url) => !/^(javascript|vbscript|file):/i.test(url);

markdown.renderer.rules.heading_open = (tokens, index) => {
  const { tag } = tokens[index] as { tag: string };
  return `<${tag} id="${slug(tokens[index + 1]?.content ?? "")}">`;
};
// What may be wider than the page scrolls by itself, also by keyboard.
markdown.renderer.rules.table_open = () =>
  '<div class="table" tabindex="0" role="group" aria-label="Table">\n<table>\n';
markdown.renderer.rules.table_close = () => "</table>\n</div>\n";
markdown.renderer.rules.fence = (tokens, index) => {
  const { content, info } = tokens[index] as { content: string; info: string };
  return `<pre tabindex="0"><code class="language-${escapeHtml(info)}">${escapeHtml(content)}</code></pre>\n`;
};

/**
 * @param site the title of the whole reference
 * @param url the address of the site, with a slash at its end; without it, the page names no
 *   canonical address
 */
export function formatHtml(page: Page, linkTo: LinkTo, site: string, url: string | undefined): string {
  const { path, title, part, summary, text, address } = page;
  const root = rootFrom(page);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const canonical = url && `\n<link rel="canonical" href="${escapeHtml(`${url}${path}.html`)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${STATIC_POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml([title, part, title === site ? undefined : site].filter(Boolean).join(" - "))}</title>
<meta name="description" content="${escapeHtml(plainText(summary))}">${canonical ?? ""}
<link rel="alternate" type="text/markdown" href="${name}.md">
<link rel="stylesheet" href="${root}style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a href="${root}contents.html">${escapeHtml(site)}</a>
<nav aria-label="Reference">
<a href="${root}index.html${escapeHtml(address)}">Interactive reference</a>
<a href="${name}.md">Markdown</a>
</nav>
</header>
<main id="content">
<h1>${escapeHtml(title)}</h1>
${markdown.render(replaceLinks(text, linkTo))}</main>
<footer>A community project. Adapty neither publishes nor supports it.</footer>
</body>
</html>
`;
}
