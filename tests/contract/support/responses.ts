/** Every documented response, and a way to ask a mock for it. */
import { type Node, type Operation, operations } from "./described.ts";

/** One documented response; without content, it has no media type and no key. */
export interface Case {
  id: string;
  operation: Operation;
  status: number;
  mediaType: string | null;
  key: string | null;
  value: Node;
  headers: Record<string, string>;
}

/** Every documented response: one for each example, one for each status without content. */
export const responses = operations.flatMap((operation): Case[] =>
  [operation.success, ...operation.errors].flatMap(({ status, bodies, headers }): Case[] => {
    const common = { id: operation.id, operation, status, headers };
    if (bodies.length === 0) return [{ ...common, mediaType: null, key: null, value: undefined }];
    return bodies.flatMap(({ mediaType, examples }) =>
      examples.map(({ key, value }) => ({ ...common, mediaType, key, value })),
    );
  }),
);

/** Sends the first documented request of an operation to a mock. */
export function sendExample(
  url: string,
  { method, path, parameters, request }: Operation,
  prefer: string,
): Promise<Response> {
  const values = new Map(parameters.map(({ name, examples }) => [name, examples[0]?.value]));
  return fetch(url + path.replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(values.get(name))), {
    method,
    headers: {
      Authorization: path.startsWith("/api/v1/profile/") ? "Bearer mock" : "Api-Key mock",
      "adapty-customer-user-id": "user-42",
      Prefer: prefer,
      // Prism closes a connection that idles, on a busy machine at the very moment when it is used
      // again.
      Connection: "close",
      ...(request && { "Content-Type": request.mediaType }),
    },
    ...(request && { body: JSON.stringify(request.examples[0]?.value) }),
  });
}
