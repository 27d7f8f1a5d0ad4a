/** The two requests that are measured: one that reads and one that writes. */

export interface Probe {
  method: string;
  path: string;
  body: string;
}

export const USER = { Authorization: "Api-Key secret_live_bench", "adapty-customer-user-id": "user-42" };

export const GET: Probe = { method: "GET", path: "/api/v2/server-side-api/profile/", body: "" };

export const GRANT: Probe = {
  method: "POST",
  path: "/api/v2/server-side-api/purchase/profile/grant/access-level/",
  body: '{"access_level_id":"premium","expires_at":"2030-01-01T00:00:00Z"}',
};

/**
 * Sends a probe once, and returns the text of the response.
 * @throws {Error} if the response is no success
 */
export async function ask(port: number, probe: Probe): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${probe.path}`, {
    method: probe.method,
    headers: { ...USER, ...(probe.body && { "Content-Type": "application/json" }) },
    ...(probe.body && { body: probe.body }),
  });
  if (response.status !== 200) throw new Error(`${probe.path}: ${response.status} ${await response.text()}`);
  return response.text();
}
