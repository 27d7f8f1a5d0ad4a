import { readUrl, UsageError, type Values } from "../args.ts";
import { prepareReport, REPORT_OPTIONS } from "../report.ts";
import type { Task } from "./command.ts";

/** Makes calls of its own, to find where the API differs from the description. */
export const verify: Task = {
  summary: "Call the API, report where it differs from the description, and clean up",
  options: {
    upstream: {
      type: "string",
      value: "URL",
      help: "URL of the API, such as https://api.adapty.io (required)",
    },
    "key-env": {
      type: "string",
      value: "NAME",
      help: "Environment variable that contains the secret key (required)",
    },
    write: {
      type: "string",
      value: "ID",
      help: "customer_user_id of a test profile, which is created and deleted",
    },
    "yes-production": { type: "boolean", help: "Write to the profile of --write even if it already exists" },
    "dry-run": { type: "boolean", help: "Print the calls without making them" },
    ...REPORT_OPTIONS,
  },
  help: `Without --write it only reads: lists, analytics, and a user who does not exist. With --write it also writes to that profile, and
asks the questions that entries of spec/discrepancies/ leave open. At the end, it deletes a profile that it has
created; from one that existed before, it removes the access level and the attributes again. It never calls an operation that changes
what all users see. It sends at most 100 requests per minute, and obeys Retry-After. The exit status is 1 if the API differs from the description.`,
  async run(_, values) {
    const upstream = new URL(readUrl("--upstream", "verify needs the URL of the API", values.upstream));
    const user = values.write as string | undefined;
    if (user === "") throw new UsageError("--write must not be empty: it is the ID of the test profile.");
    if (values["dry-run"]) {
      await printPlan(user, values);
      return true;
    }
    const key = readKey(values["key-env"]);
    const report = await prepareReport(values);
    const { verify } = await import("../../verify/verify.ts");
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const isExistingPermitted = Boolean(values["yes-production"]);
    return report(await verify({ upstream, key, user, isExistingPermitted, signal: stop.signal }));
  },
};

/** Reads the key from the environment, since other users of the machine can see a command line. */
function readKey(name: Values[string]): string {
  if (name === undefined)
    throw new UsageError("verify needs the secret key in an environment variable: --key-env NAME.");
  const key = process.env[String(name)];
  if (!key)
    throw new UsageError(`The environment variable ${name} is not set. It must contain the secret key.`);
  return key;
}

async function printPlan(user: string | undefined, values: Values): Promise<void> {
  const { makePlan } = await import("../../verify/plan.ts");
  const { toTarget } = await import("../../verify/send.ts");
  const { calls, asks, left } = makePlan(user !== undefined);
  const targets = [...calls, ...asks.flatMap(({ before, request }) => [...before, request])].map((call) => ({
    operation: call.operation,
    ...toTarget(call, user),
  }));
  if (values.json) return console.log(JSON.stringify({ calls: targets, left }));
  for (const { operation, method, path, search, headers, body } of targets)
    console.log([operation, method, path + search, JSON.stringify(headers), body ?? ""].join(" ").trim());
  for (const reason of left) console.log(`not called: ${reason}`);
}
