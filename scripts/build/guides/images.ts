import { readFile } from "node:fs/promises";
import { join } from "node:path";

const IMAGE = /!\[([^\]]*)\]\(([\w-]+\.svg)\)/g;

/**
 * Puts the SVG images of a folder that a guide names into its text, since the reference is one
 * file. They become HTML, because Markdown renderers do not show an image whose address is SVG
 * data.
 */
export async function embedImages(markdown: string, folder: string): Promise<string> {
  const names = new Set([...markdown.matchAll(IMAGE)].map(([, , name = ""]) => name));
  const images = new Map<string, string>();
  for (const name of names) {
    // The linter reports an image that is missing, with its line.
    const image = await readFile(join(folder, name), "base64").catch(() => undefined);
    if (image) images.set(name, image);
  }
  return markdown.replaceAll(IMAGE, (written, alt: string, name: string) => {
    const image = images.get(name);
    return image
      ? `<img alt="${alt.replaceAll('"', "&quot;")}" src="data:image/svg+xml;base64,${image}">`
      : written;
  });
}
