/** The types of the schemas: those of the description, by name. */
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, it } from "vitest";
import type * as schemas from "../../generated/schemas.ts";
import type { components, ProfileResponse } from "../../generated/types.ts";

type Schemas = typeof schemas;
declare const GrantAccessLevelRequest: Schemas["GrantAccessLevelRequest"];
type Described = components["schemas"];

/** Whether two types are the same, not just assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of the schemas whose types differ from those of the description. */
type Different = {
  [Name in keyof Described]: Same<
    [StandardSchemaV1.InferInput<Schemas[Name]>, StandardSchemaV1.InferOutput<Schemas[Name]>],
    [Described[Name], Described[Name]]
  > extends true
    ? never
    : Name;
}[keyof Described];

it("are those of the description", () => {
  expectTypeOf<keyof Schemas>().toEqualTypeOf<keyof Described>();
  expectTypeOf<Different>().toEqualTypeOf<never>();
  expectTypeOf<StandardSchemaV1.InferOutput<Schemas["ProfileResponse"]>>().toEqualTypeOf<ProfileResponse>();
});

it("are what libraries take", () => {
  expectTypeOf(GrantAccessLevelRequest).toExtend<StandardSchemaV1>();
});

it("narrow what validate returns", () => {
  const result = GrantAccessLevelRequest["~standard"].validate({});
  if (result.issues) expectTypeOf(result.issues[0]?.message).toEqualTypeOf<string | undefined>();
  else expectTypeOf(result.value).toEqualTypeOf<Described["GrantAccessLevelRequest"]>();
});
