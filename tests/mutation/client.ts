/** Changes in the client. */
import { change, type Mutation } from "./change.ts";

export default [
  change(
    "a legacy ID goes into the path as it is",
    "src/client/request.ts",
    "const plain = /^[\\w~-][\\w.~-]*$/.test(userId);",
    "const plain = true;",
    "client/requests",
  ),
  change(
    "an undocumented code passes for a documented one",
    "src/client/response.ts",
    "errors[http_status]?.includes(body.error_code)",
    "true",
    "client/responses",
  ),
  change(
    "an error's status is not compared with the answer's",
    "src/client/response.ts",
    "body.status_code === http_status",
    "true",
    "client/responses",
  ),
  change(
    "a key that a server echoes stays in the error",
    "src/client/response.ts",
    'rest.replaceAll(secret, "[key]")',
    "rest",
    "client/responses",
  ),
  change(
    "a redirect is followed",
    "src/client/client.ts",
    'redirect: "manual"',
    'redirect: "follow"',
    "client/responses",
  ),
  change(
    "the client's own platform is not sent",
    "src/client/client.ts",
    "args.platform ?? platform",
    "args.platform",
    "client/requests",
  ),
  change(
    "a network failure is thrown",
    "src/client/client.ts",
    "return networkFailure(",
    "throw failure;\n      return networkFailure(",
    "client/responses",
  ),
] satisfies Mutation[];
