import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./redocly.ts";

const IMAGE = /!\[([^\]]*)\]\(([\w-]+\.svg)\)/g;

/**
 * Puts the SVG images that a guide names into its text, since the reference is one file. They become HTML, because Markdown
 * renderers refuse an image whose address is SVG data.
 */
export async function embedImages(markdown: string): Promise<string> {
  const names = new Set([...markdown.matchAll(IMAGE)].map(([, , name = ""]) => name));
  const images = new Map<string, string>();
  for (const name of names)
    images.set(name, await readFile(join(root, "spec/guides", name), { encoding: "base64" }));
  return markdown.replaceAll(
    IMAGE,
    (_, alt: string, name: string) =>
      `<img alt="${alt.replaceAll('"', "&quot;")}" src="data:image/svg+xml;base64,${images.get(name)}">`,
  );
}
