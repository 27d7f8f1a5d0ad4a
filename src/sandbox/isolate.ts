import type { Handler, HttpRequest } from "../http/exchange.ts";
import { errorResponse } from "../http/responses.ts";
import type { Sandbox } from "./types.ts";

/** How many apps one server holds. Each is a sandbox in memory. */
const MAX_APPS = 1000;

/**
 * Gives each API key a sandbox of its own, with its own profiles, clock and webhooks, so that teams
 * or parallel tests share one server. Keys that differ in their kind only (`secret_live_a`,
 * `public_live_a`, `mail_a`) belong to one app. The control plane needs the key too, as the
 * `Authorization` header or, for the status page, as `?key=`.
 * @param open makes the sandbox of a key that is new
 */
export function isolateByKey(open: () => Sandbox): Handler & { close(): void } {
  const apps = new Map<string, Sandbox>();
  // The sandbox for requests without a key: it responds to preflights and to paths that do not
  // exist, and rejects all others.
  const nobody = open();
  return {
    handle(request) {
      const app = appOf(request);
      if (app === undefined) {
        if (!request.path.startsWith("/_sandbox/")) return nobody.handle(request);
        return errorResponse(
          401,
          "key_needed",
          "Each API key has its own sandbox. Send yours as the Authorization header, or as ?key=.",
        );
      }
      const known = apps.get(app);
      if (known !== undefined) return known.handle(request);
      if (apps.size >= MAX_APPS)
        return errorResponse(
          503,
          "too_many_apps",
          `This server has the sandboxes of ${MAX_APPS} keys, and takes no more. Restart it.`,
        );
      const sandbox = open();
      apps.set(app, sandbox);
      return sandbox.handle(request);
    },
    bodyLimit: (path) => nobody.bodyLimit?.(path) ?? 0,
    close() {
      for (const sandbox of [nobody, ...apps.values()]) sandbox.close();
    },
  };
}

/** What the keys of an app have in common; undefined without a key. */
function appOf(request: HttpRequest): string | undefined {
  const key = request.header("authorization") ?? request.query.get("key") ?? "";
  const [, name] =
    /^(?:(?:Api-Key|Bearer)\s+)?(?:(?:secret|public)_(?:live_)?|mail_)?(\S{1,200})$/i.exec(key) ?? [];
  return name;
}
