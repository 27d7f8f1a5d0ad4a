import type { Call } from "../server/front.ts";
import { refuseShape } from "../server/shape.ts";

/** Fields whose errors have codes of their own: rules judge them, while the check of the shape sees values that pass. */
const JUDGED_BY_RULES: Record<string, Record<string, string>> = {
  webRecordPaywallView: { visited_at: "1970-01-01T00:00:00Z" },
  webAddAttribution: { status: "unknown" },
};

/** Refuses a request that is not of the described shape. */
export function refuseOtherShape(call: Call): Response | undefined {
  const judged = JUDGED_BY_RULES[call.operation.id];
  const { body } = call;
  const [field] = Object.keys(judged ?? {});
  const isSent =
    field !== undefined && typeof body === "object" && body !== null && Object.hasOwn(body, field);
  return refuseShape(isSent ? { ...call, body: { ...body, ...judged } } : call);
}
