import { createAdaptyClient } from "adapty-openapi";
import { useSandbox } from "adapty-openapi/vitest";
import { expect, test } from "vitest";

const sandbox = useSandbox({
  now: "2030-01-31T12:00:00Z",
  profiles: [
    {
      customer_user_id: "user-42",
      grants: [{ access_level_id: "premium", expires_at: "2030-02-28T12:00:00Z" }],
    },
  ],
});
const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });

test("premium ends in February", async () => {
  const { data } = await adapty.getProfile({ customerUserId: "user-42" });
  const end = Date.parse(data?.data.access_levels?.[0]?.expires_at ?? "");
  expect(end).toBeGreaterThan(Date.now());
  sandbox.clock.advance({ days: 31 }); // moves Date.now(), too
  expect(end).toBeLessThan(Date.now());
});

test("the next two calls fail", async () => {
  sandbox.faults = [{ times: 2, code: 503, operations: ["getProfile"] }];
  for (let attempt = 0; attempt < 3; attempt += 1) await adapty.getProfile({ customerUserId: "user-42" });
  expect(sandbox.calls("getProfile").map(({ status }) => status)).toEqual([503, 503, 200]);
});
