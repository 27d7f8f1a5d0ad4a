import { type Answer, createRecording, type Summary } from "../proxy/recording.ts";
import { UserError } from "../user-error.ts";
import { type Ask, type Call, findResult } from "./ask.ts";
import { makePlan } from "./plan.ts";
import { type Caller, send, toTarget } from "./send.ts";

/** What to compare, and what may be done for it. */
export interface VerifyOptions extends Pick<Caller, "upstream" | "key" | "wait"> {
  /** The `customer_user_id` of the test profile to write to; without it, everything only reads. */
  user: string | undefined;
  /** Whether that profile may be one that exists already. */
  isExistingPermitted: boolean;
  /** Ends the run before the next call; what was made is cleaned up. */
  signal?: AbortSignal;
}

/**
 * Calls the operations, asks the questions that entries of `spec/discrepancies/` leave open, and
 * cleans up. A profile that it has created is deleted. From one that existed already, it takes back
 * the access level and the attributes; the transaction stays, in the environment Sandbox.
 * @throws {UserError} if the test profile exists already, and that is not permitted; or if the API
 *   cannot be reached or does not accept the key
 *
 * @example
 * const { findings } = await verify({ upstream: new URL("https://api.adapty.io"), key, user: "qa-1", isExistingPermitted: false });
 */
export async function verify(options: VerifyOptions): Promise<Summary> {
  const recording = createRecording();
  let exchanges = 0;
  const caller: Caller = {
    ...options,
    onExchange(exchange) {
      exchanges += 1;
      recording.add(exchange);
    },
  };
  const callAlways = async (one: Call) => {
    try {
      return await send(caller, one);
    } catch (error) {
      if (error instanceof TypeError)
        throw new UserError(`There is no response from ${options.upstream.origin}.`, { cause: error });
      throw error;
    }
  };
  const call = async (one: Call) => {
    if (options.signal?.aborted)
      throw new UserError("The run was stopped, and what it had made is cleaned up.");
    return callAlways(one);
  };
  const isExisting = options.user !== undefined && (await exists(call, options));
  const plan = makePlan(options.user !== undefined);
  const answers: Answer[] = [];
  try {
    for (const one of plan.calls) await call(one);
    for (const ask of plan.asks)
      answers.push({ ...(await answer(call, ask, options.user)), exchange: exchanges });
  } finally {
    if (options.user !== undefined) await cleanUp(callAlways, isExisting);
  }
  const summary = recording.summary();
  const verdicts = summary.verdicts.map((verdict) => {
    const given = answers.find(({ id }) => id === verdict.id);
    if (given === undefined || given.verdict === "open") return verdict;
    const contradicting = given.verdict === "contradicted" ? [given.exchange] : [];
    return { ...verdict, verdict: given.verdict, exchanges: contradicting };
  });
  // A question may be what the API does with a field that no document names: it is no mistake.
  return { ...summary, unknownRequestFields: [], verdicts, answers };
}

type MakeCall = (call: Call) => Promise<{ status: number; body: unknown }>;

/** Whether the test profile exists. If it does, it may be that of a real user. */
async function exists(call: MakeCall, { user, isExistingPermitted }: VerifyOptions): Promise<boolean> {
  const { status } = await call({ operation: "getProfile" });
  if (status === 404) return false;
  if (status === 401)
    throw new UserError("The API does not accept the key. It must be the secret key of the app.");
  if (status !== 200)
    throw new UserError(
      `It is not known whether the test profile exists, since the response was a ${status}. Nothing is written.`,
    );
  if (!isExistingPermitted)
    throw new UserError(
      `The profile ${user} exists already, and may be a user's. Choose a name that nobody has, or add --yes-production to write to this profile.`,
    );
  return true;
}

async function answer(call: MakeCall, ask: Ask, user: string | undefined): Promise<Omit<Answer, "exchange">> {
  const { method, path, search } = toTarget(ask.request, user);
  const common = { id: ask.id, request: `${method} ${path}${search}` };
  for (const one of ask.before) {
    const { status } = await call(one);
    if (status >= 300)
      return {
        ...common,
        status,
        verdict: "open",
        means: `${one.operation}, which has to succeed before, responds with ${status}.`,
      };
  }
  const { status, body } = await call(ask.request);
  const result = findResult(ask, status, body);
  return {
    ...common,
    status,
    verdict: result?.verdict ?? "open",
    means: result?.means ?? "The entry has no such result.",
  };
}

async function cleanUp(call: MakeCall, isExisting: boolean): Promise<void> {
  if (!isExisting) {
    await call({ operation: "deleteProfile" });
    return;
  }
  await call({ operation: "revokeAccessLevel", body: { access_level_id: "premium" } });
  const keys = ["adapty_openapi", "adapty_openapi_2"];
  await call({
    operation: "updateProfile",
    body: { custom_attributes: keys.map((key) => ({ key, value: null })) },
  });
}
