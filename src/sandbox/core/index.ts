import accessLevels from "./access-levels.ts";
import analytics from "./analytics.ts";
import integrations from "./integrations.ts";
import legacy from "./legacy/operations.ts";
import mail from "./mail.ts";
import type { Operation, OperationId } from "./operation.ts";
import paddle from "./paddle.ts";
import paywalls from "./paywalls.ts";
import profiles from "./profiles.ts";
import refundSaver from "./refund-saver.ts";
import stripe from "./stripe.ts";
import transactions from "./transactions.ts";
import virtualCurrency from "./virtual-currency.ts";
import web from "./web.ts";

type Registry = { [Id in OperationId]: Operation<Id> };

/** The operations of all domains: each operation of the description, and no other. */
export const operations: Registry = {
  ...profiles,
  ...transactions,
  ...accessLevels,
  ...stripe,
  ...paddle,
  ...integrations,
  ...refundSaver,
  ...paywalls,
  ...virtualCurrency,
  ...web,
  ...legacy,
  ...analytics,
  ...mail,
} satisfies Registry;
