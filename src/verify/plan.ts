import { operations } from "../openapi/operations.ts";
import { type Ask, asks, type Call } from "./ask.ts";
import { WALK } from "./walk.ts";

/** What is called, in this order. */
interface Plan {
  /** Calls that only read, or that write to the test profile. */
  calls: readonly Call[];
  asks: readonly Ask[];
  /** Why operations and questions are left out. */
  left: readonly string[];
}

/** Makes the plan. @param writes whether there is a test profile to write to */
export function makePlan(writes: boolean): Plan {
  const left: string[] = [];
  const calls: Call[] = [];
  for (const [id, step] of Object.entries(WALK)) {
    const operation = id as Call["operation"];
    if ("not" in step) left.push(`${id}: ${step.not}`);
    else if (!writes && !isReading(operation)) left.push(`${id}: It writes; --write names a test profile.`);
    // Without a test profile, an unknown user is asked for.
    else calls.push({ operation, user: writes ? "test" : "unknown", ...step });
  }
  const needsWrite = ({ before, request }: Ask) =>
    [...before, request].some(({ operation, user = "test" }) => user === "test" || !isReading(operation));
  const chosen = asks.filter((ask) => writes || !needsWrite(ask));
  for (const ask of asks)
    if (!chosen.includes(ask)) left.push(`${ask.id}: It needs the test profile of --write.`);
  return { calls, asks: chosen, left };
}

function isReading(id: string): boolean {
  return operations.find((one) => one.id === id)?.isReading ?? false;
}
