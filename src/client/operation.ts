/** What the client must know of an operation at run time; `scripts/client.ts` writes one for each. */
export interface Operation {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  /** The key that the operation is called with. */
  readonly key: "apiKey" | "publicKey";
  /** Media type of the request body, where there is one. */
  readonly contentType?: string;
  /** Each parameter: its argument in a call, its place, its name there. */
  readonly parameters: readonly (readonly [
    argument: string,
    place: "header" | "path" | "query",
    name: string,
  ])[];
  /** The documented success, and the JSON types of each top-level field its body must have; null for no body. */
  readonly success: {
    readonly status: number;
    readonly body: Readonly<Record<string, readonly JsonType[]>> | null;
  };
  /** The documented error codes by status. */
  readonly errors: Readonly<Record<number, readonly (string | typeof anyCode | typeof noCode)[]>>;
}

export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

/** Stands for the codes of an error whose list the documents leave open. */
export const anyCode = "*";

/** Stands for an error in JSON:API form, which has no code. */
export const noCode = "";
