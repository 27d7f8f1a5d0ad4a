import { type Option, UsageError, type Values } from "../args.ts";
import { type Command, FAULTS_HELP, warnInLog } from "./command.ts";

/** Addresses that other machines cannot reach. */
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** Whether the sandbox serves its control plane. */
function hasControl({ control, host = "127.0.0.1" }: Values): boolean {
  return control !== undefined || LOOPBACK.test(String(host));
}

function keyOption(kind: string): Option {
  return {
    type: "string",
    value: "KEY",
    help: `The ${kind} that are accepted, with commas between them; without it, any`,
  };
}

/** @throws {UsageError} if a key is empty or has a space */
function readKeys(option: string, { [option]: given }: Values): string[] | undefined {
  if (given === undefined) return undefined;
  const keys = String(given).split(",");
  if (keys.some((key) => /^$|\s/.test(key)))
    throw new UsageError(`--${option} must be a key, or keys with commas and no spaces between them.`);
  return keys;
}

export const sandbox: Command = {
  summary: "Serve a sandbox: a stateful fake of the API",
  port: 4020,
  options: {
    db: {
      type: "string",
      value: "FILE",
      help: "SQLite file to store the state in (Node 22.13 or newer); without it, memory",
    },
    config: {
      type: "string",
      value: "FILE",
      help: "JSON or YAML file with the options, such as access levels and paywalls",
    },
    seed: {
      type: "string",
      value: "TEXT",
      help: "Seed of the generated IDs; the same seed gives the same IDs",
    },
    "secret-key": keyOption("secret keys"),
    "public-key": keyOption("public keys"),
    "mail-key": keyOption("keys of Adapty Mail"),
    control: { type: "boolean", help: "Serve /_sandbox/ even if --host lets other machines in" },
  },
  help: `Profiles, purchases and access follow the documented rules. /_sandbox/ shows the state and changes the clock.
The Prefer header lets one request fail:

  Prefer: code=404                        a documented response; example=… picks one by name
${FAULTS_HELP}

PUT /_sandbox/faults lets the next requests fail: [{ "times": 3, "code": 503, "operations": ["getProfile"] }]`,
  async open(values) {
    const { db, config, seed } = values as Record<string, string | undefined>;
    const { openServer } = await import("../../sandbox/open.ts");
    const apiKeys = Object.fromEntries(
      ["secret", "public", "mail"].flatMap((kind) => {
        const keys = readKeys(`${kind}-key`, values);
        return keys ? [[kind, keys]] : [];
      }),
    );
    return openServer({ db, config, seed, apiKeys, control: hasControl(values), warn: warnInLog(values) });
  },
  greet: (url, values) => `Sandbox of the Adapty server-side API on ${url}

  curl -X POST ${url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42' \\
    -H 'Content-Type: application/json' -d '{}'

${hasControl(values) ? `Its state is at ${url}/_sandbox/.` : "/_sandbox/ is off, because --host lets other machines in; --control turns it on."} Ctrl-C stops it.
`,
};
