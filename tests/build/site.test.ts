/** The site for a static host: a page for each part of the description, whole without a script. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import site from "../../scripts/build/site/site.ts";
import { at, description, type Node, operations } from "../contract/support/described.ts";

const URL = "https://example.org/docs/";
const folder = mkdtempSync(join(tmpdir(), "adapty-site-"));
const read = (file: string) => readFileSync(join(folder, "docs", file), "utf8");

beforeAll(async () => {
  for (const name of ["openapi.json", "openapi.yaml"]) copyFileSync(`generated/${name}`, join(folder, name));
  await site(folder, URL);
});
afterAll(() => rmSync(folder, { recursive: true }));

const schemas = Object.keys(description.components.schemas);
const codeOf = (name: string) => {
  const { errors, error_code, status_code } = at(`/components/schemas/${name}`).properties ?? {};
  const entry = errors?.items?.properties ?? {};
  const code = (error_code ?? entry.error_code)?.const;
  return errors && code ? `${code}-${(status_code ?? entry.status_code).const}` : undefined;
};
/** The path of every page, by hand from the description. */
const expected = [
  "contents",
  ...operations.map(({ id }) => `operations/${id}`),
  ...Object.keys(description.webhooks).map((name) => `events/${name}`),
  ...schemas.map((name) => (codeOf(name) ? `errors/${codeOf(name)}` : `objects/${name}`)),
  ...description.tags.map(({ name }: Node) => `guides/${name.toLowerCase().replaceAll(" ", "-")}`),
  "guides/benchmarks",
].sort();

const pages = () =>
  (readdirSync(join(folder, "docs"), { recursive: true }) as string[])
    .filter((file) => file.endsWith(".html") && file !== "index.html")
    .map((file) => file.slice(0, -".html".length))
    .sort();

describe("npm run docs:build", () => {
  it("shows the figures that `npm run bench` has written, with their chart", () => {
    const page = readFileSync(join(folder, "docs/guides/benchmarks.md"), "utf8");
    const written = readFileSync("generated/benchmarks.md", "utf8");
    const rows = written.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    const chart = readFileSync("generated/benchmarks.svg", "base64");
    expect(page).toContain(`src="data:image/svg+xml;base64,${chart}"`);
  });

  it("writes a page of HTML and one of Markdown for each operation, event, object, error code and guide", () => {
    expect(pages()).toEqual(expected);
    expect(expected.filter((path) => !existsSync(join(folder, "docs", `${path}.md`)))).toEqual([]);
  });

  it("gives each page a title, a description, a canonical address and its landmarks, and no script", () => {
    const titles = new Map<string, string>();
    for (const path of expected) {
      const html = read(`${path}.html`);
      const [, title = ""] = /<title>(.+)<\/title>/.exec(html) ?? [];
      expect(titles.get(title), `${path} has the title of`).toBeUndefined();
      titles.set(title, path);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{3,170}">/);
      expect(html).toContain(`<link rel="canonical" href="${URL}${path}.html">`);
      expect(html.match(/<(header|main|footer|nav|h1)[ >]/g)).toHaveLength(5);
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, path).toEqual([]);
      expect(html).toContain('<a class="skip" href="#content">');
      expect(html).toContain("default-src 'none'; style-src 'self';");
      expect(html, path).not.toMatch(/<script|<style| style=| on\w+=/);
    }
  });

  it("says on the interactive page what it is, and its address", () => {
    const [head = ""] = read("index.html").split("<style");
    expect(head).toContain(
      '<meta name="description" content="Read, grant and revoke paid access; record purchases; serve paywalls.">',
    );
    expect(head).toContain(`<link rel="canonical" href="${URL}">`);
  });

  it("shows the interactive page with the project's options, and offers the description for download", () => {
    const [, options = ""] = /const __redoc_options = (.*);\n/.exec(read("index.html")) ?? [];
    expect(JSON.parse(options)).toMatchObject({
      schemaDefinitionsTagName: "Objects",
      codeSamples: { languages: expect.arrayContaining([{ lang: "curl", label: "cURL" }]) },
      downloadUrls: [{ url: "openapi.yaml" }, { url: "openapi.json" }],
    });
  });

  it("leads from a page to its section of the interactive page", () => {
    for (const [path, address] of [
      ["operations/webGetPaywall", "/web-api/webgetpaywall"],
      ["events/trial_started", "/webhooks/trial_started"],
      ["guides/dates-and-times", "/dates-and-times"],
      ["objects/AccessLevel", "/objects/accesslevel"],
    ])
      expect(read(`${path}.html`)).toContain(`<a href="../index.html#${address}">Interactive reference</a>`);
  });

  it("lists on the page of an operation where the documents disagree", () => {
    for (const extension of ["html", "md"]) {
      const page = read(`operations/deleteProfile.${extension}`);
      expect(page).toContain("Where the documents disagree");
      expect(page).toContain(`../guides/discrepancies.${extension}#request-id-optional`);
      expect(page).not.toContain("?operation=");
    }
  });

  it("has the fields, the examples and the errors of an operation on its page", () => {
    for (const extension of ["html", "md"]) {
      const page = read(`operations/grantAccessLevel.${extension}`);
      expect(page).toContain(
        "https://api.adapty.io/api/v2/server-side-api/purchase/profile/grant/access-level/",
      );
      for (const text of [
        "access_level_id",
        "expires_at",
        "2025-02-08T12:27:25.000000+0000",
        "adapty-customer-user-id",
      ])
        expect(page).toContain(text);
      expect(page).toContain(`../errors/paid_access_level_does_not_exist-400.${extension}`);
      for (const language of ["cURL", "JavaScript", "Python", "adapty-openapi"])
        expect(page).toContain(language);
    }
    expect(read("errors/expires_date_error-400.md")).toContain("](../operations/setTransaction.md)");
  });

  it("links only to pages and headings that there are", () => {
    const ids = new Map(
      expected.map((path) => [`${path}.html`, new Set(read(`${path}.html`).match(/(?<= id=")[^"]+/g))]),
    );
    const broken = expected.flatMap((path) => {
      const links = [...read(`${path}.html`).matchAll(/ href="([^"]+)"/g)].map(([, link = ""]) => link);
      return links
        .filter((link) => !/^(https:|data:)/.test(link))
        .filter((link) => {
          const [file = "", id] = link.split("#");
          const target = file === "" ? `${path}.html` : normalize(join(path, "..", file));
          if (!existsSync(join(folder, "docs", target))) return true;
          return id !== undefined && target !== "index.html" && !ids.get(target)?.has(id);
        })
        .map((link) => `${path} -> ${link}`);
    });
    expect(broken).toEqual([]);
    const md = expected.flatMap((path) =>
      [...read(`${path}.md`).matchAll(/\]\(((?!https:|data:)[^)#]+)/g)]
        .filter(([, link = ""]) => !existsSync(join(folder, "docs", path, "..", link)))
        .map(([, link]) => `${path}.md -> ${link}`),
    );
    expect(md).toEqual([]);
  });

  it("lists the pages for crawlers and for language models", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>(.+?)<\/loc>/g)].map(([, loc]) => loc);
    expect(listed.sort()).toEqual(["index", ...expected].map((path) => `${URL}${path}.html`).sort());
    const links = [...read("llms.txt").matchAll(/\]\((\S+)\): \S/g)].map(([, link]) => link);
    expect(links.sort()).toEqual(
      expected
        .filter((path) => path !== "contents")
        .map((path) => `${URL}${path}.md`)
        .sort(),
    );
    const whole = read("llms-full.txt");
    const titles = expected.map((path) => read(`${path}.md`).split("\n")[0] ?? "");
    expect(titles.filter((title) => !whole.includes(title))).toEqual([]);
  });

  it("puts the description beside the pages", () => {
    for (const name of ["openapi.json", "openapi.yaml"])
      expect(read(name)).toBe(readFileSync(`generated/${name}`, "utf8"));
  });
});
