import type { AccessLevel, Profile } from "../../../generated/types.ts";
import { toMilliseconds } from "../core/timestamps.ts";
import type { JournalEntry } from "../journal.ts";

/**
 * Renders the state of a sandbox as one page of HTML that loads nothing.
 * @param nonce names the page's own style sheet in its Content-Security-Policy
 */
export function renderStatusPage(
  state: {
    now: string;
    profile_count: number;
    profiles: readonly Profile[];
    balances: Readonly<Record<string, Readonly<Record<string, number>>>>;
  },
  journal: readonly JournalEntry[],
  nonce: string,
): string {
  const profiles = state.profiles.map((profile) => [
    profile.profile_id,
    profile.customer_user_id ?? "",
    (profile.access_levels ?? [])
      .map((level) => `${level.access_level_id} ${span(level, profile.timestamp)}`)
      .join(", "),
    String((profile.subscriptions ?? []).length),
    String((profile.non_subscriptions ?? []).length),
    profile.total_revenue_usd.toFixed(2),
    Object.entries(state.balances[profile.profile_id] ?? {})
      .map(([code, balance]) => `${code} ${balance}`)
      .join(", "),
  ]);
  const requests = journal
    .toReversed()
    .map(({ number, at, method, path, operation, status, answer, unknownFields = [] }) => [
      String(number),
      at,
      `${method} ${path}`,
      operation ?? "",
      String(status),
      status < 400 ? "" : JSON.stringify(answer ?? ""),
      unknownFields.join(", "),
    ]);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
  body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #ddd; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { white-space: nowrap; }
</style>
<h1>Sandbox</h1>
<p>Time on its clock: ${escapeHtml(state.now)}. <a href="">Refresh</a></p>
<h2>Profiles: ${state.profile_count}</h2>
${table(["Profile", "Customer user ID", "Access levels", "Subscriptions", "Other purchases", "Revenue, USD", "Virtual currency"], profiles)}
<h2>Latest requests</h2>
${table(["", "At", "Request", "Operation", "Status", "Error", "Unknown fields"], requests)}
</html>
`;
}

/** When a level starts or ended, or how long it lasts, at the timestamp of its profile. */
function span({ starts_at, expires_at, is_in_grace_period }: AccessLevel, now: number): string {
  const isPast = (instant: string | null) => instant !== null && toMilliseconds(instant) <= now;
  if (starts_at !== null && !isPast(starts_at)) return `from ${starts_at}`;
  return isPast(expires_at) && !is_in_grace_period ? `ended ${expires_at}` : `until ${expires_at ?? "ever"}`;
}

function table(heads: string[], rows: string[][]): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>${row(heads, "th")}${rows.map((cells) => row(cells, "td")).join("\n")}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
