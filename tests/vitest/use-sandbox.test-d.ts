import { expectTypeOf, test } from "vitest";
import type { JournalEntry, Sandbox } from "../../src/sandbox/index.ts";
import { useSandbox } from "../../src/vitest/index.ts";

test("the options are those of a sandbox, and an endpoint may be a function", () => {
  const sandbox = useSandbox({
    now: "2030-01-31T12:00:00Z",
    accessLevels: ["premium"],
    faults: [{ times: 3, code: 503, operations: ["getProfile"] }],
    webhooks: [
      { to: () => new Response(), events: ["trial_started"] },
      { url: "http://127.0.0.1:3000/webhooks" },
    ],
  });
  expectTypeOf(sandbox).toExtend<Sandbox>();
  // @ts-expect-error an option that does not exist
  useSandbox({ acessLevels: ["premium"] });
  // @ts-expect-error an endpoint that responds with something else
  useSandbox({ webhooks: [{ to: () => 200 }] });
});

test("calls are named by their operation", () => {
  const sandbox = useSandbox();
  expectTypeOf(sandbox.calls("getProfile")).toEqualTypeOf<JournalEntry[]>();
  // @ts-expect-error an operation that does not exist
  sandbox.calls("getProfil");
});
