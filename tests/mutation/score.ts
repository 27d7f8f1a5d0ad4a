/** The table of `score.md`, and its sum in the README. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/build/redocly.ts";
import { writeBetweenComments } from "../../scripts/dev/marked.ts";

/** What became of the mutants of a file, or of several. */
export interface Score {
  noticed: number;
  unnoticed: number;
  /** Listed in `no-difference.ts`. */
  noDifference: number;
  /** Reached only when the module is loaded, and so not tried. */
  whileLoading: number;
}

const file = join(root, "tests/mutation/score.md");
const HEAD = `# How many mutants the tests notice

Written by \`npm run test:mutants\`; see [the README](README.md) for what it counts.

| Source | Noticed | Unnoticed | No difference | While loading | Score |
| --- | --: | --: | --: | --: | --: |
`;

export function percent({ noticed, unnoticed }: Score): string {
  return noticed + unnoticed === 0 ? "" : `${((100 * noticed) / (noticed + unnoticed)).toFixed(1)} %`;
}

/** Replaces the scores of these files and keeps those of others that are still there. Returns the table. */
export async function writeScores(scores: ReadonlyMap<string, Score>): Promise<string> {
  const all = new Map([...readScores().filter(([name]) => existsSync(join(root, name))), ...scores]);
  const names = [...all.keys()].sort();
  const groups = Map.groupBy(names, (name) => /^src\/(sandbox\/\w+|\w+)/.exec(name)?.[0] ?? name);
  const rows = [...groups].flatMap(([group, members]) => {
    const rowsOfMembers = members.map((name) => row(`\`${name}\``, [name]));
    return members.length > 1 ? [row(`**${group}**`, members), ...rowsOfMembers] : rowsOfMembers;
  });
  function sumOf(members: string[]): Score {
    const sum = (key: keyof Score) => members.reduce((total, name) => total + (all.get(name)?.[key] ?? 0), 0);
    return {
      noticed: sum("noticed"),
      unnoticed: sum("unnoticed"),
      noDifference: sum("noDifference"),
      whileLoading: sum("whileLoading"),
    };
  }
  function row(title: string, members: string[]): string {
    const score = sumOf(members);
    return `| ${[title, ...Object.values(score), percent(score)].join(" | ")} |`;
  }
  const table = `${HEAD}${[row("**All**", names), ...rows].join("\n")}\n`;
  writeFileSync(file, table);
  await writeBetweenComments("README.md", "npm run test:mutants", describe(sumOf(names)));
  return table;
}

/** The score of all files in a sentence. */
function describe(score: Score): string {
  const tried = (score.noticed + score.unnoticed).toLocaleString("en-US");
  return `\`npm run test:mutants\` breaks each expression of the core, the HTTP layer, the client and the webhooks: of ${tried} mutants in the files tried so far, the tests notice ${percent(score)} (by file in \`tests/mutation/score.md\`).`;
}

function readScores(): [name: string, Score][] {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, "utf8").matchAll(/^\| `(.+)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/gm);
  return [...rows].map(([, name = "", ...numbers]) => {
    const [noticed = 0, unnoticed = 0, noDifference = 0, whileLoading = 0] = numbers.map(Number);
    return [name, { noticed, unnoticed, noDifference, whileLoading }];
  });
}
