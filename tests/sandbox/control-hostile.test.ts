import fc from "fast-check";
import { expect, it } from "vitest";
import { NOW, openCaller, SUBSCRIPTION } from "../support/caller.ts";

const ROUTES = [
  ["POST", "seed"],
  ["POST", "restore"],
  ["POST", "clock"],
  ["PUT", "faults"],
] as const;

/** The keys that some route knows, so that random objects get past the first check. */
const KEYS = [
  ..."clock now stopped ids_given profiles profile_id customer_user_id purchases web_events created_at".split(
    " ",
  ),
  ..."set advance days hours share code example operations latency drop truncate grants transactions".split(
    " ",
  ),
];

/** JSON that is nearly what the routes take: their keys, with any value. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      null,
      true,
      0,
      1,
      -5,
      99,
      503,
      1e15,
      "",
      NOW,
      "2025-02-30T00:00:00Z",
      "9999-01-01T00:00:00Z",
    ),
    fc.string(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 4 }),
  ),
})).value;

it("stays a sandbox whatever its control plane receives", async () => {
  const { sandbox, call } = openCaller({
    profiles: [
      { customer_user_id: "user-42", transactions: [SUBSCRIPTION], grants: [{ access_level_id: "premium" }] },
    ],
  });
  const snapshot = sandbox.snapshot();
  /** A snapshot with one of its values, anywhere, become another. */
  const spoilt = fc.tuple(fc.nat(200), json).map(([place, value]) => {
    let count = 0;
    const spoil = (_: string, kept: unknown) => (count++ === place ? value : kept);
    return JSON.parse(JSON.stringify(snapshot, spoil) ?? "null");
  });
  const request = fc.oneof(
    fc.tuple(fc.constantFrom(...ROUTES), json),
    fc.tuple(fc.constant(ROUTES[1]), spoilt),
  );
  await fc.assert(
    fc.asyncProperty(request, async ([[method, route], body]) => {
      sandbox.reset();
      const response = await sandbox.fetch(`http://127.0.0.1/_sandbox/${route}`, {
        method,
        body: JSON.stringify(body),
      });
      expect(response.status).toBeLessThan(500);
      sandbox.faults = [];
      await call("getProfile");
    }),
    { numRuns: 600, seed: 4 },
  );
});
