import { operations } from "../../generated/client.ts";
import type { Operation } from "../../src/client/operation.ts";

/** What a call of any method needs, of a user, an access level, a paywall and a body. */
export function argumentsOf(id: string, body: unknown = {}): Record<string, unknown> {
  const { parameters, contentType } = operations[id as keyof typeof operations] as Operation;
  return {
    ...(/customerUserId|userId/.test(parameters) && { customerUserId: "user-42" }),
    ...(/accessLevelId/.test(parameters) && { accessLevelId: "premium" }),
    ...(/paywallId/.test(parameters) && { paywallId: "fd891d4f-5906-45b9-97c1-13cc3dc665df" }),
    ...(contentType && { body }),
  };
}
