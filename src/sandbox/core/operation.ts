import type { operations } from "../../../generated/types.ts";
import type { Arguments, RequestBody } from "../../openapi/arguments.ts";
import type { App } from "./app.ts";
import type { SandboxEvent } from "./events.ts";
import type { Ids } from "./ids.ts";
import { enforce, type Rule } from "./rule.ts";
import type { StoredProfile } from "./state.ts";
import type { Store } from "./store.ts";
import type { Instant } from "./timestamps.ts";

export type OperationId = keyof operations;

/** What every operation can read and change. */
export interface Context {
  app: App;
  store: Store;
  ids: Ids;
  now: Instant;
  /** The same moment in milliseconds since 1970. */
  timestamp: number;
}

/** A request to an operation. */
export type Request<Id extends OperationId> = Arguments<Id> & {
  /** Only documented fields, with timestamps as instants. */
  body: RequestBody<Id>;
};

/** A request with the profile of its user. */
type Input<Id extends OperationId> = Request<Id> & { profile: StoredProfile | undefined };

/** The reply to a successful request, and the events that it caused. */
export interface Result {
  reply: Reply;
  events: SandboxEvent[];
}

export interface Reply {
  body?: unknown;
  /** Only from operations that document one. */
  requestId?: string;
  /**
   * The response is a documented example in the format that the request asks for: the one with this
   * name, or the first if there is none or the name is null.
   */
  example?: string | null;
}

/**
 * How a request names its user: by the arguments `profileId` and `customerUserId` (`ids`), by the
 * argument `userId`, which is either of them (`userId`), or by the fields `profile_id` and
 * `customer_user_id` (`fields`). `none` if the operation finds or makes the profile itself.
 */
type UserBy = "ids" | "userId" | "fields" | "none";

/** An operation as the registry holds it. */
export interface Operation<Id extends OperationId> {
  id: Id;
  user: UserBy;
  rules: readonly Rule<never, string>[];
  facts?: (input: never, context: Context) => object;
  run: (input: never, context: Context) => Result;
}

/** The facts that the rules need. */
type FactsOf<Rules extends readonly Rule<never, string>[]> = Rules[number]["breaks"] extends (
  facts: infer Facts,
) => boolean
  ? Facts
  : never;

/** The names of the facts that are defined if no rule is broken. */
type Ensured<Rules extends readonly Rule<never, string>[]> = NonNullable<Rules[number]["ensures"]>;
type Defined<Facts, Names> = { [Name in keyof Facts & Names]: Exclude<Facts[Name], undefined> };

/**
 * Defines an operation.
 * @param definition.facts computes what the rules need beside the request; `run` gets it, too
 * @param definition.rules in the order in which the documents list the errors. The response is the
 *   error of the first broken one.
 * @param definition.run carries the operation out. It is called only if no rule is broken, so a
 *   fact that a rule ensures is defined in it. If it throws, all that it saved is undone.
 */
export function operation<
  Id extends OperationId,
  const Rules extends readonly Rule<never, string>[],
  Facts extends object = object,
>(
  id: Id,
  definition: {
    user: UserBy;
    facts?: (input: Input<Id>, context: Context) => Facts;
    rules: Rules;
    run: (input: Input<Id> & Facts & Defined<Input<Id> & Facts, Ensured<Rules>>, context: Context) => Result;
  },
): Input<Id> & Facts extends FactsOf<Rules> ? Operation<Id> : "A rule needs a fact that is missing";
export function operation(id: OperationId, definition: Omit<Operation<OperationId>, "id">): unknown {
  return { id, ...definition };
}

/** The same operation under another ID, such as the v1 twin of a v2 operation. */
export function twin<Id extends OperationId>(id: Id, of: Operation<OperationId>): Operation<Id> {
  return { ...of, id };
}

/**
 * Carries an operation out.
 * @throws RuleViolation if the request breaks a rule
 */
export function perform<Id extends OperationId>(
  { id, user, facts, rules, run }: Operation<Id>,
  request: Request<Id>,
  context: Context,
): Result {
  const input = { ...request, profile: findProfile(user, request, context.store) };
  const known = { ...input, ...facts?.(input as never, context) };
  enforce(id, rules, known as never);
  return run(known as never, context);
}

interface NamesUser {
  profileId?: string | undefined;
  customerUserId?: string | undefined;
  userId?: string | undefined;
  body?: unknown;
}

function findProfile(user: UserBy, request: NamesUser, store: Store): StoredProfile | undefined {
  switch (user) {
    case "ids":
      return findByEither(request, store);
    case "userId":
      return findByAny(request.userId as string, store);
    case "fields": {
      const body = request.body as { profile_id?: string; customer_user_id?: string };
      return findByEither({ profileId: body.profile_id, customerUserId: body.customer_user_id }, store);
    }
    case "none":
      return undefined;
  }
}

/** The profile that two IDs name. If both are sent, the profile ID decides. */
export function findByEither(
  { profileId, customerUserId }: Pick<NamesUser, "profileId" | "customerUserId">,
  store: Store,
): StoredProfile | undefined {
  if (profileId !== undefined) return store.find(profileId.toLowerCase());
  return customerUserId === undefined ? undefined : store.findByCustomer(customerUserId);
}

function findByAny(id: string, store: Store): StoredProfile | undefined {
  return store.find(id.toLowerCase()) ?? store.findByCustomer(id);
}
