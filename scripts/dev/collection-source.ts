import { describe, type Node } from "../build/description.ts";

/** What `Authorization` holds, by security scheme. The keys are variables of the collection. */
const AUTHORIZATION: Record<string, string> = {
  SecretKey: "Api-Key {{secretKey}}",
  PublicKey: "Api-Key {{publicKey}}",
  MailSecretKey: "Bearer {{mailKey}}",
};

/** Keys that nobody takes for real ones. */
const KEYS = {
  secretKey: "secret_live_example_key",
  publicKey: "public_live_example_key",
  mailKey: "mail_example_key",
};

/** What the converters read, and the variables that their collections need. */
interface CollectionSource {
  description: Node;
  /** The values by name: an address for each server, and the three keys. */
  variables: Record<string, string>;
}

/**
 * Prepares the bundled description for the converters. From the bundle itself they would make
 * collections that send both kinds of `Api-Key` from one variable, all requests to one server, and
 * a profile ID beside the customer user ID. Here, the key is a header of each operation, each
 * server is a variable, optional parameters are turned off, and each body has its first example
 * alone.
 */
export function collectionSource(bundle: Node): CollectionSource {
  const root: Node = JSON.parse(JSON.stringify(bundle), (_, value) =>
    typeof value === "string" ? withoutReferenceLinks(value) : value,
  );
  const { operations, resolve } = describe(root);
  const variables: Record<string, string> = { baseUrl: root.servers[0].url, ...KEYS };

  for (const { path, method, parameters, security, requestBody, servers } of operations) {
    const operation = root.paths[path][method];
    const scheme = Object.keys(security[0] ?? {})[0] ?? "";
    const content: [string, Node][] = Object.entries(requestBody ? resolve(requestBody).content : {});
    operation.parameters = [
      header("Authorization", AUTHORIZATION[scheme]),
      // Bruno's converter takes every kind of JSON for application/json.
      ...content
        .filter(([mediaType]) => mediaType !== "application/json")
        .map(([mediaType]) => header("Content-Type", mediaType)),
      ...parameters.map(resolve).map(enableForFirstCall),
    ];
    delete operation.security;
    for (const [, media] of content)
      media.examples = Object.fromEntries(Object.entries(media.examples).slice(0, 1));
    if (servers) {
      const { url } = servers[0] as Node;
      variables[serverVariable(url)] = url;
    }
  }
  for (const item of Object.values<Node>(root.paths)) {
    delete item.parameters;
    if (item.servers) item.servers = [{ url: `{{${serverVariable(item.servers[0].url)}}}` }];
  }
  delete root.security;
  root.servers[0].description = "Production";
  const used = new Set(operations.flatMap(({ tags }) => tags));
  root.tags = root.tags.filter(({ name }: Node) => used.has(name));
  return { description: root, variables };
}

/** The links of the reference lead nowhere in a collection. */
function withoutReferenceLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");
}

function header(name: string, example: string | undefined): Node {
  return { name, in: "header", required: true, schema: { type: "string" }, example };
}

/** Requires the customer user ID, and takes the example from parameters that are optional. */
function enableForFirstCall(parameter: Node): Node {
  if (parameter.name === "adapty-customer-user-id") return { ...parameter, required: true };
  if (parameter.required) return parameter;
  const { example, examples, ...disabled } = parameter;
  return disabled;
}

/** `apiMailUrl` for `https://api-mail.adapty.io`. */
function serverVariable(url: string): string {
  const [name = ""] = new URL(url).hostname.split(".");
  return `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Url`;
}
