/**
 * The part of an operation's description that the client needs at run time.
 * `scripts/build/client/client.ts` writes it.
 */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** The server of the operation, if it is not that of the others. */
  readonly server?: string;
  /** The key that the operation is called with. */
  readonly key: "apiKey" | "publicKey" | "mailKey";
  /** Media type of the request body. Absent if the operation has no body. */
  readonly contentType?: string;
  /** Whether the body may be left out. */
  readonly optionalBody?: true;
  /**
   * The parameters, with commas between them. Each is its argument in a call, its location and its
   * name on the wire.
   */
  readonly parameters: string;
  /**
   * Whether the client may send the request again. `true`: a repeat does no harm. A text: it does
   * none if this header is the same. Absent: the documents do not say so.
   */
  readonly repeat?: true | string;
  /**
   * The documented success. `body` has the form of the body's required fields, or is null without a
   * body.
   */
  readonly success: {
    readonly status: number;
    readonly body: Form | null;
    /** Whether the body may come as CSV. */
    readonly csv?: true;
  };
  /**
   * The codes of the documented errors by HTTP status, with spaces between them, as the client
   * gives them. `unlisted_code` stands for those that the documents do not list, and
   * `json_api_error` for an error in JSON:API form, which has no code.
   */
  readonly errors: Readonly<Record<number, string>>;
  /** Whether the errors come in the form of the Mail API. */
  readonly mail?: true;
}

/**
 * The form of a JSON value: its types by name, with spaces between them, or the form of each item,
 * or of some fields.
 */
export type Form = string | readonly [Form] | { readonly [field: string]: Form };
