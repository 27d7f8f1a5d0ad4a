/**
 * Writes a Postman collection and a Bruno folder beside the reference,
 * `generated/docs/postman.json` and `generated/docs/bruno/`, and sends all their requests to a
 * sandbox: `npm run collections`. The converters and the runners come from the npm registry into a
 * temporary folder. It fails if an operation has no request, or if a request does not succeed.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtempDisposable, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { MailSaveProfileRequest } from "../../generated/types.ts";
import { createAdaptyClient } from "../../src/client/index.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { firstExample } from "../build/client/methods.ts";
import { type Node, readDescription } from "../build/description.ts";
import { root } from "../build/redocly.ts";
import { collectionSource } from "./collection-source.ts";

const PACKAGES = ["openapi-to-postmanv2@6.3.3", "newman@6.2.2", "@usebruno/cli@4.1.0"];

const POSTMAN_OPTIONS = {
  folderStrategy: "Tags",
  parametersResolution: "Example",
  enableOptionalParameters: false,
  // The key is a header of each request; without this, it would be left out.
  keepImplicitHeaders: true,
};

/** The address of `npm run sandbox`. */
const SANDBOX = "http://127.0.0.1:4020";

const docs = join(root, "generated/docs");
const postman = join(docs, "postman.json");
const bruno = join(docs, "bruno");

const bundle = await readDescription(join(root, "generated"));
const { description, variables } = collectionSource(bundle.root);
const servers = Object.keys(variables).filter((name) => name.endsWith("Url"));

await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-openapi-collections-"));
const folder = temporary.path;
await install();
await writeFile(join(folder, "openapi.json"), JSON.stringify(description));
await mkdir(docs, { recursive: true });
await writePostman();
await writeBruno();
await tryCollection("Postman", (overrides) => run("newman", ["run", postman, ...overrides]));
await tryCollection("Bruno", (overrides) =>
  run("bru", ["run", "-r", "--env", "Sandbox", ...overrides], bruno),
);

async function install(): Promise<void> {
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await promisify(execFile)("npm", ["install", ...options, ...PACKAGES], { cwd: folder });
}

/** Runs a command of the installed packages. */
async function run(command: string, args: string[], cwd = folder): Promise<void> {
  const file = join(folder, "node_modules/.bin", command);
  await promisify(execFile)(file, args, { cwd, maxBuffer: 2 ** 26 });
}

async function writePostman(): Promise<void> {
  await writeFile(join(folder, "options.json"), JSON.stringify(POSTMAN_OPTIONS));
  const options = ["--output", postman, "--options-config", "options.json"];
  await run("openapi2postmanv2", ["--spec", "openapi.json", ...options]);
  const collection: Node = JSON.parse(await readFile(postman, "utf8"));
  collection.variable = Object.entries(variables).map(([key, value]) => ({ key, value }));
  for (const request of collection.item.flatMap(requestsOf)) {
    const { url, header } = request;
    // The converter ignores the servers of a path, and adds a second Content-Type.
    const path = `/${url.path.join("/").replaceAll(/:(\w+)/g, "{$1}")}`;
    const [server] = description.paths[path].servers ?? [];
    if (server) url.host = [server.url];
    request.header = [...new Map(header.map((entry: Node) => [entry.key, entry])).values()];
  }
  await writeFile(postman, `${JSON.stringify(collection, null, 2)}\n`);
}

/**
 * The requests of a folder or an entry of a Postman collection: the one that is sent, and those of
 * the saved responses.
 */
function requestsOf({ item, request, response }: Node): Node[] {
  if (item) return item.flatMap(requestsOf);
  return [request, ...response.map(({ originalRequest }: Node) => originalRequest)];
}

async function writeBruno(): Promise<void> {
  const options = ["--output", folder, "--collection-format", "bru", "--collection-name", "Adapty"];
  await run("bru", ["import", "openapi", "--source", "openapi.json", ...options]);
  await rm(bruno, { recursive: true, force: true });
  await cp(join(folder, "Adapty"), bruno, { recursive: true });
  await writeEnvironment("Production", variables);
  const local = Object.fromEntries(servers.map((name) => [name, SANDBOX]));
  await writeEnvironment("Sandbox", { ...variables, ...local });
}

async function writeEnvironment(name: string, values: Record<string, string>): Promise<void> {
  const lines = Object.entries(values).map(([variable, value]) => `  ${variable}: ${value}\n`);
  await writeFile(join(bruno, "environments", `${name}.bru`), `vars {\n${lines.join("")}}\n`);
}

/**
 * Sends a collection to a sandbox, which returns to the same state before each request, so that no
 * request depends on another.
 *
 * @param send runs the collection with the options that point its variables to the sandbox
 */
async function tryCollection(name: string, send: (overrides: string[]) => Promise<void>): Promise<void> {
  const { sandbox, start } = await prepareSandbox();
  const missing = new Set(bundle.operations.map(({ operationId }) => operationId));
  const rejected: string[] = [];
  let sent = 0;
  const server = await listen({
    async handle(request) {
      sandbox.restore(start);
      const reply = await sandbox.handle(request);
      sent += 1;
      missing.delete(sandbox.journal().at(-1)?.operation ?? "");
      if (reply.status >= 300)
        rejected.push(`${request.method} ${request.path}: ${reply.status} ${reply.body}`);
      return reply;
    },
  });
  try {
    await send(servers.flatMap((variable) => ["--env-var", `${variable}=${server.url}`]));
  } finally {
    await server.close();
  }
  console.log(`${name}: ${sent - rejected.length} of ${sent} requests got the documented success.`);
  for (const problem of rejected) console.error(`    ${problem}`);
  for (const operation of missing) console.error(`    ${operation}: no request reached it.`);
  if (rejected.length + missing.size > 0) process.exitCode = 1;
}

/**
 * A sandbox with what the examples name: a user with premium, coins, and a profile in Adapty Mail.
 */
async function prepareSandbox() {
  const { ProfileId, CustomerUserId } = bundle.root.components.parameters;
  const sandbox = createSandbox({
    // The examples of dates belong to this time.
    now: "2025-01-09T12:27:25Z",
    profiles: [
      {
        profile_id: String(firstExample(ProfileId, bundle)),
        customer_user_id: String(firstExample(CustomerUserId, bundle)),
        grants: [{ access_level_id: "premium" }],
      },
    ],
    virtualCurrencies: [{ code: "COINS", name: "Coins" }],
  });
  const saved = bundle.operations.find(({ operationId }) => operationId === "mailSaveProfile");
  const [content] = Object.values<Node>(bundle.resolve(saved?.requestBody).content);
  const body = firstExample(content as Node, bundle) as MailSaveProfileRequest;
  const adapty = createAdaptyClient({ mailKey: "mail_example_key", fetch: sandbox.fetch });
  const { error } = await adapty.mailSaveProfile({ body });
  if (error) throw new Error(`The sandbox rejects the profile of Adapty Mail: ${error.error_code}.`);
  return { sandbox, start: sandbox.snapshot() };
}
