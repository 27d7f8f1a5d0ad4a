import accessLevels from "./access-levels.ts";
import legacy from "./legacy/operations.ts";
import type { Operation, OperationId } from "./operation.ts";
import paywalls from "./paywalls.ts";
import profiles from "./profiles.ts";
import stripe from "./stripe.ts";
import transactions from "./transactions.ts";

type Registry = { [Id in OperationId]: Operation<Id> };

/** The operations of all domains: each of the description, and no other. */
export const operations: Registry = {
  ...profiles,
  ...transactions,
  ...accessLevels,
  ...stripe,
  ...legacy,
  ...paywalls,
} satisfies Registry;
