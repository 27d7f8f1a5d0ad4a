/**
 * Uses the handlers as a team's test would, and prints what came of it. `http.test.ts` runs it with
 * MSW 2 and 3.
 */
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createAdaptyClient } from "../../src/client/index.ts";
import { http, sandboxHandlers } from "../../src/msw/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const sandbox = createSandbox({ profiles: [{ customer_user_id: "user-42", email: "jane@example.com" }] });
const server = setupServer(...sandboxHandlers(sandbox));
server.listen();
const adapty = createAdaptyClient({ apiKey: "secret_live_any", mailKey: "mail_any" });
const user = { customerUserId: "user-42" };
const found: Record<string, unknown> = { msw: /msw\d?(?=\/lib\/)/.exec(import.meta.resolve("msw"))?.[0] };

async function outcome(
  call: Promise<{ error: { error_code: string } | undefined; response: Response | undefined }>,
) {
  const { error, response } = await call;
  return error?.error_code ?? response?.status;
}

found.sandbox = await outcome(adapty.getProfile(user));
found.analytics = await outcome(
  adapty.retrieveLtvData({
    body: { filters: { date: ["2025-01-01", "2025-01-31"] }, period_unit: "month", format: "json" },
  }),
);
found.mail = await outcome(adapty.mailDeleteProfile({ body: { external_profile_id: "user-42" } }));

server.use(http.getProfile(({ response }) => response(404).example("profile_does_not_exist")));
found.overridden = await outcome(adapty.getProfile(user));
found.otherOperation = await outcome(adapty.updateProfile({ ...user, body: {} }));
found.withoutSlash = (
  await fetch("https://api.adapty.io/api/v2/server-side-api/profile", {
    headers: { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" },
  })
).status;
server.resetHandlers();
found.reset = await outcome(adapty.getProfile(user));

const limited = http.getProfile(({ response }) => response(429, { "retry-after": "7" }).example(), {
  once: true,
});
server.use(limited);
const { response: first } = await adapty.getProfile(user);
found.once = [first?.status, first?.headers.get("Retry-After"), await outcome(adapty.getProfile(user))];

server.use(
  http.grantAccessLevel(async ({ request, response }) => {
    const { access_level_id } = await request.clone().json();
    if (access_level_id === "gold") return response(400).example("paid_access_level_does_not_exist");
    return undefined;
  }),
);
found.fallsThrough = [
  await outcome(adapty.grantAccessLevel({ ...user, body: { access_level_id: "gold" } })),
  await outcome(adapty.grantAccessLevel({ ...user, body: { access_level_id: "premium" } })),
];

server.use(
  http.legacyGetProfile(({ params, response }) => {
    found.params = params;
    return response(404).example();
  }),
);
await fetch("https://api.adapty.io/api/v1/sdk/profiles/a%2Fb%20c/");

server.use(http.getProfile(() => HttpResponse.error()));
found.brokenConnection = await outcome(adapty.getProfile(user));

server.use(http.getProfile(() => new Response("<h1>Bad gateway</h1>", { status: 502 })));
found.other = await outcome(adapty.getProfile(user));
server.close();
console.log(JSON.stringify(found));
