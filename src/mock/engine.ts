import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpOperationConfig,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import type { HttpReply, MaybeLater } from "../http/exchange.ts";
import { documentedResponse } from "../http/responses.ts";
import type { Description, DocumentedResponse, Operation } from "../openapi/operations.ts";

/** Makes one of the documented responses of an operation. */
type Engine = (
  operation: Operation,
  documented: DocumentedResponse,
  dynamic: boolean,
) => MaybeLater<HttpReply>;

/**
 * How many bodies are generated at most until one is valid. Prism's generator ignores some limits
 * of a schema, such as `maxProperties`.
 */
const MAX_ATTEMPTS = 50;

/**
 * The engine would log each of its steps. The log of the server has one line for each request,
 * which is enough.
 */
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
 * Makes documented responses with Prism's engine, one at a time: the response's example or, if it
 * is to be dynamic, a body made up from its schema. The engine gets only requests that our handler
 * has routed and parsed: Prism's own server does not respond to malformed JSON, and its errors do
 * not have the form of the API's.
 */
export async function createEngine(description: Description): Promise<Engine> {
  const exact = await getHttpOperationsFromSpec(structuredClone(description));
  /** Made when it is needed, since it takes as long as all else that starts the mock. */
  let closed: Promise<typeof exact> | undefined;
  const components = {
    logger: logger as unknown as PrismHttpComponents["logger"],
    route: ({ resources: [resource] }) => ({ _tag: "Right", right: resource as (typeof exact)[number] }),
  } satisfies Partial<PrismHttpComponents>;
  const engine = createInstance(configure({ dynamic: false }), components);
  /** An example is the same each time, so the engine is asked once for each. */
  const examples = new Map<DocumentedResponse, HttpReply>();
  let seed = 0;

  return (operation, documented, dynamic) =>
    (dynamic ? undefined : examples.get(documented)) ?? produce(operation, documented, dynamic);

  async function produce(
    operation: Operation,
    documented: DocumentedResponse,
    dynamic: boolean,
  ): Promise<HttpReply> {
    const wanted = { code: documented.status, mediaTypes: [documented.mediaType ?? "*/*"] };
    for (let attempt = 0; dynamic && attempt < MAX_ATTEMPTS; attempt++) {
      closed ??= getHttpOperationsFromSpec(forGenerator(description));
      // Counted, not random, so that a restarted mock generates the same bodies.
      seed += 1;
      const { output, validations } = await ask(await closed, operation, {
        ...wanted,
        dynamic,
        seed: `${seed}`,
      });
      if (validations.output.length === 0) return send(output.body);
    }
    const { output } = await ask(exact, operation, {
      ...wanted,
      dynamic: false,
      ...(documented.example && { exampleKey: documented.example }),
    });
    const reply = send(output.body);
    examples.set(documented, reply);
    return reply;

    function send(body: unknown): HttpReply {
      const { status, mediaType, headers } = documented;
      return documentedResponse(status, body, mediaType, headers);
    }
  }

  async function ask(operations: typeof exact, { id, path }: Operation, mock: IHttpOperationConfig) {
    const resource = operations.filter(({ iid }) => iid === id);
    const input = { method: "get", url: { path } } as const;
    const result = await engine.request(input, resource, configure(mock))();
    if (result._tag === "Left") throw result.left;
    return result.right;
  }
}

/**
 * The handler has validated the request. The engine only validates the bodies that it generates.
 */
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

/**
 * A copy whose objects allow only the documented properties, since the generator adds some of its
 * own, and whose JSON texts are the examples, since it fills them with Latin words.
 */
function forGenerator(description: Description): Description {
  return JSON.parse(JSON.stringify(description), (_key, value) => {
    if (value?.contentMediaType === "application/json") return { ...value, enum: value.examples };
    return value?.properties && value.type && !value.allOf && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value;
  });
}
