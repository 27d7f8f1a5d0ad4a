/** Plugins for the bundle of the package, used by `tsdown.config.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import type { Rolldown } from "tsdown";

/** Makes Prism's engine bundle correctly. */
export function prism(): Rolldown.Plugin {
  return {
    name: "prism",
    // Prism uses these for its proxy, for Postman collections, for its log, for schemas with
    // `x-faker`, to read YAML, to find a media type by the extension of a file, and to shorten IDs.
    // The mock needs none of them.
    resolveId: {
      filter: {
        id: /^(node-fetch|https-proxy-agent|postman-collection|pino|@faker-js\/faker|js-yaml|@stoplight\/yaml|mime-db|fnv-plus)$/,
      },
      handler: (id) => `\0unused-${id}`,
    },
    load: { filter: { id: /^\0unused-/ }, handler: () => "export {};" },
    transform: {
      filter: { id: /uri-template-lite|json-schema-ref-parser|lodash\/fp\.js|http-spec\/hash\.js/ },
      handler: (code) =>
        code
          // `this` is `exports` in CommonJS, and undefined in the bundle.
          .replaceAll("this.URI", "exports.URI")
          // The other modules import lodash as it is, so it would be in the bundle twice.
          .replace("./lodash.min", "./lodash")
          .replace("SKIP_HASHING = false", "SKIP_HASHING = true")
          // Node prints a warning if url.resolve() is called outside node_modules/.
          .replace('require("url").resolve', "(from, to) => new URL(to, new URL(from, 'file:')).href"),
    },
  };
}

/**
 * Writes the description to a file, on one line and without the list of discrepancies, which the
 * reference has. In the copy that the commands carry, it leaves out all texts for people.
 */
export function description(fileName: string): Rolldown.Plugin {
  return {
    name: "description",
    generateBundle() {
      const whole = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
      this.emitFile({ type: "asset", fileName, source: JSON.stringify(withoutDiscrepancies(whole)) });
    },
    transform: {
      filter: { id: /generated\/openapi\.json$/ },
      handler(json) {
        const { tags, externalDocs, "x-tagGroups": groups, ...read } = JSON.parse(json);
        return JSON.stringify(withoutTexts(read));
      },
    },
  };
}

interface Tagged {
  tags: { name: string }[];
  "x-tagGroups": { name: string; tags: string[] }[];
}

/** The description without the guide that lists the discrepancies, a quarter of its bytes. */
function withoutDiscrepancies<Description extends Tagged>(whole: Description): Description {
  return {
    ...whole,
    tags: whole.tags.filter(({ name }) => name !== "Discrepancies"),
    "x-tagGroups": whole["x-tagGroups"].map((group) => ({
      ...group,
      tags: group.tags.filter((name) => name !== "Discrepancies"),
    })),
  };
}

/**
 * A node of the description with empty texts in place of those that document it, so that it stays
 * valid. Examples stay whole.
 * @param name the key that the node has in its parent
 */
function withoutTexts(node: unknown, name?: string): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const isText = typeof value === "string" && /^(description|summary)$/.test(key);
      const isExample =
        (key === "examples" && Array.isArray(value)) || (key === "value" && name !== "properties");
      return [key, isText ? "" : isExample ? value : withoutTexts(value, key)];
    }),
  );
}

/**
 * Tidies the declarations. Each one-line comment gets a line of its own: the printer puts it at the
 * end of the previous line, from which TypeScript does not attach it to the declaration that
 * follows. To be smaller, the declarations are indented by half, and the paths and operations,
 * which the methods document, have no comments.
 */
export function declarations(): Rolldown.Plugin {
  return {
    name: "declarations",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.fileName.endsWith(".d.ts")) continue;
        chunk.code = chunk.code
          .replaceAll(/(?<=\S) (\/\*\*(?:(?!\*\/).)*\*\/)$/gm, "\n$1")
          .replaceAll(/^interface (operations|paths) \{\n[\s\S]*?^\}/gm, (container) =>
            container.replaceAll(/\s*\/\*\*[\s\S]*?\*\//g, ""),
          )
          .replaceAll(/^ {2,}/gm, (indent) => indent.slice(indent.length / 2));
      }
    },
  };
}

/**
 * Gives each statement of the client and of the webhooks a line. Node prints the line of an error
 * that nobody catches, which would be all of a minified file.
 */
export function lines(): Rolldown.Plugin {
  return {
    name: "lines",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.fileName.endsWith(".js")) continue;
        if (!chunk.moduleIds.some((id) => /src\/(client|webhooks)\//.test(id))) continue;
        chunk.code = transformSync(chunk.code, { target: "es2022", charset: "utf8" }).code;
      }
    },
  };
}

/** Writes the licences of all bundled packages to a file. */
export function licences(fileName: string): Rolldown.Plugin {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk" ? chunk.moduleIds : [],
      );
      const folders = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageFolder));
      // Many packages share one text.
      const titles = new Map<string, string[]>();
      for (const folder of [...folders].sort()) {
        const { title, text } = licenceOf(folder);
        titles.set(text, [...(titles.get(text) ?? []), title]);
      }
      const parts = [...titles].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
      this.emitFile({ type: "asset", fileName, source: parts.join(`\n${"-".repeat(80)}\n\n`) });
    },
  };
}

/** The folder of a module's package. */
function packageFolder(id: string): string {
  return id.match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? dirname(id);
}

function licenceOf(folder: string): { title: string; text: string } {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // Very old packages have a list, `licenses`.
  const kind = license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ");
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return { title: `${name} ${version} (${kind})`, text };
}
