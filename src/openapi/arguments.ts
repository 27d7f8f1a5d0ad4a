import type { operations } from "../../generated/types.ts";

/** Names in code that are not derived from the name on the wire, which would be unclear. */
const NAMES = {
  profile_id_or_customer_user_id: "userId",
  is_user_id_base64url_encoded: "userIdEncoded",
  access_level: "accessLevelId",
  "Adapty-Tz": "timeZone",
} as const;

/**
 * The name of a parameter in code: `adapty-profile-id` is `profileId`, `page[size]` is `pageSize`.
 */
export function argumentName(parameter: string): string {
  if (Object.hasOwn(NAMES, parameter)) return NAMES[parameter as keyof typeof NAMES];
  return parameter
    .replace(/^adapty-/, "")
    .replace("]", "")
    .replaceAll(/[-_[](\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());
}

/** The type of {@link argumentName}. */
type ArgumentName<Parameter extends string> = Parameter extends keyof typeof NAMES
  ? (typeof NAMES)[Parameter]
  : Parameter extends `adapty-${infer Rest}`
    ? CamelCase<Rest>
    : Uncapitalize<CamelCase<Parameter>>;

type CamelCase<Name extends string> = Name extends `${infer Head}[${infer Inner}]`
  ? `${CamelCase<Head>}${Capitalize<CamelCase<Inner>>}`
  : Name extends `${infer Head}_${infer Tail}`
    ? `${CamelCase<Head>}${Capitalize<CamelCase<Tail>>}`
    : Name extends `${infer Head}-${infer Tail}`
      ? `${Head}${Capitalize<CamelCase<Tail>>}`
      : Name;

/**
 * The parameters of an operation by their names in code. The values are strings; a parameter that
 * was not sent is missing.
 */
export type Arguments<Id extends keyof operations> = Named<operations[Id]["parameters"]>;

type Named<Parameters extends { path?: object; query?: object; header?: object }> = {
  [Name in NamesIn<Parameters["path"]> as ArgumentName<Name>]: string;
} & {
  [Name in NamesIn<Parameters["query"]> | NamesIn<Parameters["header"]> as ArgumentName<Name>]?:
    | string
    | undefined;
};

type NamesIn<Part> = [NonNullable<Part>] extends [never] ? never : keyof NonNullable<Part> & string;

/**
 * The request body of an operation. Includes `undefined` if the operation takes no body or the body
 * is optional.
 */
export type RequestBody<Id extends keyof operations> = BodyOf<operations[Id]["requestBody"]>;

type BodyOf<Described> = Described extends { content: infer Content } ? Content[keyof Content] : undefined;
