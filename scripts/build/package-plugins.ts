/** Plugins for the bundle of the package, used by `tsdown.config.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";

/** Makes Prism's engine bundle correctly. */
export function prism(): Rolldown.Plugin {
  return {
    name: "prism",
    // Prism uses these for its proxy and for Postman collections, which the mock does not have.
    resolveId: {
      filter: { id: /^(node-fetch|https-proxy-agent|postman-collection)$/ },
      handler: (id) => `\0unused-${id}`,
    },
    load: { filter: { id: /^\0unused-/ }, handler: () => "export {};" },
    transform: {
      filter: { id: /uri-template-lite|json-schema-ref-parser/ },
      handler: (code) =>
        code
          // `this` is `exports` in CommonJS, and undefined in the bundle.
          .replaceAll("this.URI", "exports.URI")
          // Node prints a warning if url.resolve() is called outside node_modules/.
          .replace('require("url").resolve', "(from, to) => new URL(to, new URL(from, 'file:')).href"),
    },
  };
}

/**
 * Moves each one-line comment of the declarations to its own line. The printer puts it at the end
 * of the previous line, from which TypeScript does not attach it to the declaration that follows.
 */
export function comments(): Rolldown.Plugin {
  return {
    name: "comments",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !chunk.fileName.endsWith(".d.ts")) continue;
        chunk.code = chunk.code.replaceAll(/(?<=\S) (\/\*\*(?:(?!\*\/).)*\*\/)$/gm, "\n$1");
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
      const texts = [...folders].sort().map(licenceOf);
      if (texts.length === 0) return;
      this.emitFile({
        type: "asset",
        fileName,
        source: texts.join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}

/** The folder of a module's package. */
function packageFolder(id: string): string {
  return id.match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? dirname(id);
}

function licenceOf(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // Very old packages have a list, `licenses`.
  const kind = license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ");
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${kind})\n\n${text}\n`;
}
