import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpOperationConfig,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import { reply } from "../server/envelope.ts";
import type { Answer, Description, Operation } from "../server/operations.ts";

/** Makes the response that gives one documented answer. */
export type Engine = (operation: Operation, answer: Answer, dynamic: boolean) => Promise<Response>;

/** How often an answer is made up again. Prism's generator overlooks some limits of a schema, such as `maxProperties`. */
const MAX_ATTEMPTS = 50;

/** The engine tells each of its steps to a logger; the listener's line per request is enough. */
const silence = () => {};
const logger = {
  info: silence,
  success: silence,
  warn: silence,
  error: silence,
  debug: silence,
  child: () => logger,
};

/**
 * Prism's engine, asked for one documented answer at a time: it returns the answer's example or, where it is to be dynamic, a body made
 * up from its schema. It gets only requests that the front has routed and read: Prism's own server leaves malformed JSON unanswered,
 * and its refusals are not in the API's envelope.
 */
export async function createEngine(description: Description): Promise<Engine> {
  const exact = await getHttpOperationsFromSpec(structuredClone(description));
  const closed = await getHttpOperationsFromSpec(withDocumentedPropertiesOnly(description));
  const components = {
    logger: logger as unknown as PrismHttpComponents["logger"],
    route: ({ resources: [resource] }) => ({ _tag: "Right", right: resource as (typeof exact)[number] }),
  } satisfies Partial<PrismHttpComponents>;
  const engine = createInstance(configure({ dynamic: false }), components);
  let seed = 0;

  return async (operation, answer, dynamic) => {
    const wanted = { code: answer.status, mediaTypes: [answer.mediaType ?? "*/*"] };
    for (let attempt = 0; dynamic && attempt < MAX_ATTEMPTS; attempt++) {
      // Counted, not drawn: a mock that is started again makes up the same answers.
      seed += 1;
      const { output, validations } = await ask(closed, operation, { ...wanted, dynamic, seed: `${seed}` });
      if (validations.output.length === 0) return send(output.body);
    }
    const { output } = await ask(exact, operation, {
      ...wanted,
      dynamic: false,
      ...(answer.example && { exampleKey: answer.example }),
    });
    return send(output.body);

    function send(body: unknown): Response {
      return reply(answer.status, body, answer.mediaType, answer.headers);
    }
  };

  async function ask(operations: typeof exact, { id, path }: Operation, mock: IHttpOperationConfig) {
    const resource = operations.filter(({ iid }) => iid === id);
    const input = { method: "get", url: { path } } as const;
    const result = await engine.request(input, resource, configure(mock))();
    if (result._tag === "Left") throw result.left;
    return result.right;
  }
}

/** Requests are validated before, so that the engine is left to validate what it makes up. */
function configure(mock: IHttpOperationConfig) {
  return {
    mock,
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: mock.dynamic,
    errors: false,
    upstreamProxy: undefined,
  } as const;
}

/** A copy whose objects have no properties but the documented ones: else the generator would add some of its own. */
function withDocumentedPropertiesOnly(description: Description): Description {
  return JSON.parse(JSON.stringify(description), (_key, value) =>
    value?.properties && value.type && !value.allOf && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
}
