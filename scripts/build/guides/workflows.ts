/** Formats spec/workflows/ as Markdown for the reference. */
import { glob } from "node:fs/promises";
import { join } from "node:path";
import type { Node } from "../description.ts";
import { root } from "../redocly.ts";
import { readYaml } from "../yaml.ts";

const FOLDER = "spec/workflows";

/**
 * A section for each workflow: its steps in order, each with the operation that it calls and the
 * body that it sends.
 *
 * @param description the bundled description, which has the operations
 */
export async function workflowSections(description: Node): Promise<string> {
  const files = (await Array.fromAsync(glob("*.arazzo.yaml", { cwd: join(root, FOLDER) }))).sort();
  const inputs = (await readYaml(`${FOLDER}/inputs.yaml`)).document.toJS();
  const operations = Object.values<Node>(description.paths).flatMap((item) => Object.values<Node>(item));
  const summaryOf = (id: string) => operations.find(({ operationId }) => operationId === id)?.summary;

  const sections = files.map(async (file) => {
    const { info, workflows }: Node = (await readYaml(`${FOLDER}/${file}`)).document.toJS();
    const parts = workflows.map(({ description, inputs: { properties }, steps }: Node) => {
      const defaults = Object.fromEntries(
        Object.entries<Node>(properties).map(([name, input]) => {
          return [name, (input.$ref ? inputs[name] : input).default];
        }),
      );
      const numberOf = (id: string) => steps.findIndex(({ stepId }: Node) => stepId === id) + 1;
      const items = steps.map(({ operationId, description, requestBody }: Node, index: number) => {
        const step = `${index + 1}. [${summaryOf(operationId)}](#operation/${operationId}). ${description}`;
        return requestBody ? `${step}\n\n${indent(bodyOf(requestBody.payload, defaults, numberOf))}` : step;
      });
      return [description, ...items].join("\n\n");
    });
    return [`### ${info.title}`, info.description, ...parts].join("\n\n");
  });
  return (await Promise.all(sections)).join("\n\n");
}

/**
 * A body as a block of JSON, with the defaults of the inputs that it names. A value from the
 * response of an earlier step is described in words.
 */
function bodyOf(payload: unknown, inputs: Node, numberOf: (step: string) => number): string {
  const resolved = (_: string, value: unknown) => {
    const [, kind, name = "", output] =
      /^\$(inputs|steps)\.([\w-]+)(?:\.outputs\.(\w+))?$/.exec(String(value)) ?? [];
    if (kind === "inputs") return inputs[name];
    return kind === "steps" ? `<${output} of step ${numberOf(name)}>` : value;
  };
  return `\`\`\`json\n${JSON.stringify(payload, resolved, 2)}\n\`\`\``;
}

/** Moves a block into the list item before it. */
function indent(block: string): string {
  return block.replaceAll(/^/gm, "   ");
}
