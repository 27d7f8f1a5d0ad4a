/** The reference as `npm run docs` serves it. */
import { readFile } from "node:fs/promises";
import type { Node } from "../build/description.ts";

const script = await readFile(new URL("live-page.js", import.meta.url), "utf8");

const STYLE = `
  #mistakes { position: fixed; inset: auto 0 0; z-index: 1000; max-height: 50vh; overflow: auto; margin: 0; padding: 1rem;
    background: #8a0f1e; color: #fff; white-space: pre-wrap; }
  #mistakes:empty { display: none; }
`;

/** The reference without the definition that it shows. */
interface Shell {
  /** The page with another definition, which follows the newer versions. */
  show(definition: Node, version: number): string;
}

/** Takes the built reference apart. @throws {Error} if it has another form than Redoc gives it */
export function readShell(page: string): Shell {
  const parts =
    /^(.*const __redoc_definition = )(.*?)(;\n.*)hydrate\(__redoc_definition.*?\);(.*)<\/body>(.*)$/s.exec(
      page,
    );
  if (!parts)
    throw new Error("The reference does not end as Redoc writes it. Adapt scripts/dev/live-page.ts.");
  const [, start, , options, end, rest] = parts;
  return {
    show(definition, version) {
      // A `</script>` within a text would end the script.
      const json = JSON.stringify(definition).replaceAll("</", "<\\/");
      const call = `showLive(init, __redoc_definition, __redoc_options, ${version});`;
      return `${start}${json}${options}${call}${end}<style>${STYLE}</style><script>${script}</script></body>${rest}`;
    },
  };
}
