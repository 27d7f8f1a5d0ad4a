import { type HttpHandler, http as msw } from "msw";
import type { operations as Operations } from "../../generated/types.ts";
import { documentedResponse } from "../http/responses.ts";
import { type Operation, operations } from "../openapi/operations.ts";

type OperationId = keyof Operations;

/** A status that the documents give an operation. */
export type DocumentedStatus<Id extends OperationId> = keyof Operations[Id]["responses"] & number;

/** The content of a response by media type; `undefined` if it has no body. */
type Content<
  Id extends OperationId,
  Status extends DocumentedStatus<Id>,
> = Operations[Id]["responses"][Status] extends {
  content: infer Types;
}
  ? Types
  : undefined;

type Json<Types> = Types[keyof Types & `application/${string}`];

type RequestBody<Id extends OperationId> =
  NonNullable<Operations[Id]["requestBody"]> extends { content: infer Types } ? Json<Types> : undefined;

type PathParameters<Id extends OperationId> = Operations[Id]["parameters"] extends { path: infer Values }
  ? { [Name in keyof Values]: string }
  : Record<never, string>;

/** The codes of the errors of a response; any name if they have no code. */
type ExampleName<Body> = Body extends { error_code: infer Code extends string } ? Code : string;

/** Makes the response with one status. It sets the documented media type and headers. */
export type ResponseMaker<Types> = [Types] extends [undefined]
  ? {
      /** Makes the response without a body, as it is documented. */
      empty(): Response;
    }
  : {
      /**
       * Makes the response from a documented example.
       * @param name the name of the example, which for an error is its code; by default the first
       * @throws {TypeError} if the documents have no such example. The message lists those they
       *   have.
       */
      example(name?: ExampleName<Json<Types>>): Response;
      /** Makes the response with a body of the documented type. */
      json(body: Json<Types>): Response;
    } & ("text/csv" extends keyof Types
      ? {
          /** Makes the response with a body of CSV text. */
          text(body: string): Response;
        }
      : unknown);

/** A request to an operation. */
export interface OperationRequest<Id extends OperationId> extends Request {
  /** The body, with its documented type. MSW does not validate what the code under test sends. */
  json(): Promise<RequestBody<Id>>;
}

/**
 * Responds to the requests of one operation. If it returns `undefined`, MSW calls the next handler,
 * such as that of a sandbox. It may also return a `Response` that is not documented, such as
 * `HttpResponse.error()` of MSW.
 */
export type OperationResolver<Id extends OperationId> = (call: {
  /** The request that the code under test sent. */
  request: OperationRequest<Id>;
  /** The parameters of the path, percent-decoded, by their documented names. */
  params: PathParameters<Id>;
  /**
   * Makes a documented response.
   * @param status a documented status
   * @param headers added to the documented ones, or in place of them
   */
  response<Status extends DocumentedStatus<Id>>(
    status: Status,
    headers?: HeadersInit,
  ): ResponseMaker<Content<Id, Status>>;
}) => Response | undefined | Promise<Response | undefined>;

/** For each operation, a function that makes its MSW handler. */
export type OperationHandlers = {
  [Id in OperationId]: (resolver: OperationResolver<Id>, options?: { once?: boolean }) => HttpHandler;
};

/**
 * Makes MSW handlers that override single operations, with the types of the description:
 * `http.getProfile(resolver)`, and so on for each operationId. A handler takes the requests of its
 * operation at any host. With `{ once: true }`, it takes one.
 *
 * @example
 * server.use(http.getProfile(({ response }) => response(404).example("profile_does_not_exist")));
 * server.use(http.listPaywalls(({ response }) => response(429, { "Retry-After": "1" }).example(), { once: true }));
 */
export const http = Object.fromEntries(
  operations.map((operation) => [operation.id, handlerMaker(operation)]),
) as unknown as OperationHandlers;

/** A resolver without the types of its operation. */
type AnyResolver = (call: {
  request: Request;
  params: object;
  response: unknown;
}) => ReturnType<OperationResolver<OperationId>>;

function handlerMaker(operation: Operation) {
  const method = operation.method.toLowerCase() as "get" | "post" | "patch" | "delete";
  const path = `*${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  const response = responseMaker(operation);
  return (resolver: AnyResolver, options?: { once?: boolean }): HttpHandler => {
    if (typeof resolver !== "function")
      throw new TypeError(`http.${operation.id} takes a function that returns the response.`);
    return msw[method](
      path,
      ({ request, params: { 0: _host, ...params } }) => resolver({ request, params, response }),
      options,
    );
  };
}

/** Makes the function `response` of an operation's resolvers. */
function responseMaker(operation: Operation) {
  return (status: number, headers?: HeadersInit) => {
    const documented = operation.responses.filter((response) => response.status === status);
    if (documented.length === 0) {
      const statuses = [...new Set(operation.responses.map((response) => response.status))];
      throw new TypeError(
        `${operation.id} documents no response with status ${status}. It has ${statuses.join(", ")}. For another, return a Response of your own.`,
      );
    }
    return {
      empty: () => make(null, undefined),
      example(name?: string) {
        const found = documented.find(({ example }) => name === undefined || example === name);
        if (found === undefined) {
          const names = documented.map(({ example }) => example).join(", ");
          throw new TypeError(
            `${operation.id} has no example ${name} with status ${status}. It has ${names}.`,
          );
        }
        return make(found.mediaType, found.value);
      },
      json: (body: unknown) => make(mediaTypeOf(/json$/), body),
      text: (body: string) => make(mediaTypeOf(/^text/), body),
    };

    function mediaTypeOf(kind: RegExp): string | null {
      return documented.find(({ mediaType }) => kind.test(mediaType ?? ""))?.mediaType ?? null;
    }

    function make(mediaType: string | null, body: unknown): Response {
      const reply = documentedResponse(status, body, mediaType, documented[0]?.headers ?? {});
      const all = new Headers(reply.headers);
      for (const [name, value] of new Headers(headers)) all.set(name, value);
      return new Response(reply.body, { status, headers: all });
    }
  };
}
