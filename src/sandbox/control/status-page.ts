import type { AccessLevel, Profile } from "../../../generated/types.ts";
import type { ApiKeys } from "../../http/authenticate.ts";
import type { Delivery } from "../core/store.ts";
import { toMilliseconds } from "../core/timestamps.ts";
import type { JournalEntry } from "../journal.ts";

/** What the page shows. */
interface Shown {
  now: string;
  profile_count: number;
  profiles: readonly Profile[];
  balances: Readonly<Record<string, Readonly<Record<string, number>>>>;
  journal: readonly JournalEntry[];
  deliveries: readonly Delivery[];
  apiKeys: ApiKeys;
}

/** The latest deliveries on the page; the control plane lists all. */
const DELIVERIES_SHOWN = 100;

/** How far the buttons move the clock. */
const STEPS = { "1 hour": { hours: 1 }, "1 day": { days: 1 }, "30 days": { days: 30 } };

/**
 * Renders the state of a sandbox as one page of HTML that loads nothing.
 * @param chosen the profile whose timeline is shown; null for none
 * @param nonce names the page's own style sheet and script in its Content-Security-Policy
 */
export function renderStatusPage(state: Shown, chosen: string | null, nonce: string): string {
  const { journal, deliveries } = state;
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
    .map(({ number, at, method, path, operation, status, response, unknownFields = [] }) => [
      String(number),
      at,
      `${method} ${path}`,
      operation ?? "",
      String(status),
      status < 400 ? "" : JSON.stringify(response ?? ""),
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
<p>${describeKeys(state.apiKeys)}</p>
<p>Move the clock ahead: ${Object.entries(STEPS)
    .map(([label, step]) => `<button data-advance="${escapeHtml(JSON.stringify(step))}">${label}</button>`)
    .join(" ")}</p>
${chosen === null ? "" : timeline(state, chosen)}
<h2>Profiles: ${state.profile_count}</h2>
${table(["Profile", "Customer user ID", "Access levels", "Subscriptions", "Other purchases", "Revenue, USD", "Virtual currency"], profiles)}
<p>For the timeline of a profile, add <code>?profile=</code> and its profile ID or customer user ID to the address.</p>
<h2>Latest events sent to webhooks</h2>
${table(
  ["", "At", "Event", "Profile", "Endpoint", "Status", "Attempts"],
  deliveries
    .slice(-DELIVERIES_SHOWN)
    .reverse()
    .map((delivery) => [
      String(delivery.number),
      delivery.event_at,
      delivery.event_type,
      delivery.profile_id,
      delivery.endpoint,
      describe(delivery),
      attemptsOf(delivery),
    ]),
)}
<h2>Latest requests</h2>
${table(["", "At", "Request", "Operation", "Status", "Error", "Unknown fields"], requests)}
<script nonce="${nonce}">
  for (const button of document.querySelectorAll("button")) button.addEventListener("click", async () => {
    const body = JSON.stringify({ advance: JSON.parse(button.dataset.advance) });
    await fetch("/_sandbox/clock" + location.search, { method: "POST", body });
    location.reload();
  });
</script>
</html>
`;
}

/**
 * Says how many keys are accepted. It shows none of them, since a reader of the page may not know
 * them.
 */
function describeKeys(apiKeys: ApiKeys): string {
  const counts = (["secret", "public", "mail"] as const).map(
    (kind) => `${apiKeys[kind]?.length ?? "any"} ${kind}`,
  );
  return `Accepted keys: ${counts.join(", ")}.`;
}

/**
 * What happened to a profile, in the order of the sandbox's time: its purchases, its levels, and
 * the events that were sent.
 */
function timeline({ journal, deliveries, profiles }: Shown, chosen: string): string {
  const profile = profiles.find((one) => one.profile_id === chosen || one.customer_user_id === chosen);
  if (profile === undefined)
    return `<h2>Timeline</h2><p>No profile among those shown has the ID ${escapeHtml(chosen)}.</p>`;
  const { profile_id } = profile;
  const happened = journal
    .flatMap(({ events = [] }) => events)
    .filter((event) => event.profile_id === profile_id)
    .map(({ at, type, profile_id: _, customer_user_id: __, ...details }) => [
      at,
      type,
      Object.values(details).join(" "),
    ]);
  const sent = deliveries
    .filter((delivery) => delivery.profile_id === profile_id)
    .map((delivery) => [
      delivery.event_at,
      `sent ${delivery.event_type} to ${delivery.endpoint}`,
      `${describe(delivery)} ${attemptsOf(delivery)}`,
    ]);
  const rows = [...happened, ...sent].sort(
    ([one = ""], [other = ""]) => Number(one > other) - Number(one < other),
  );
  return `<h2>Timeline of ${escapeHtml(profile.customer_user_id ?? profile_id)}</h2>
${table(["At", "What happened", "Details"], rows)}`;
}

function describe({ status, note, due_at }: Delivery): string {
  if (status === "pending") return `pending, next attempt ${due_at}`;
  return note === undefined ? status : `${status}: ${note}`;
}

function attemptsOf({ attempts }: Delivery): string {
  return attempts.map(({ at, status, detail }) => `${at.slice(11, 19)} ${status ?? detail}`).join(", ");
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
