/** Spectral, the second linter, with its rules. It lints the bundle. */
import { type ISpectralDiagnostic, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { length, pattern, schema, truthy } from "@stoplight/spectral-functions";
import { oas } from "@stoplight/spectral-rulesets";
import type { Node } from "./description.ts";

const spectral = new Spectral();
spectral.setRuleset({
  extends: [[oas as RulesetDefinition, "all"]],
  rules: {
    // The documented paths end in a slash, and the API has nothing at the paths without it.
    "path-keys-no-trailing-slash": "off",
    // OpenAPI 3.1 allows only one of `url` and `identifier`. `identifier: MIT` is more exact.
    "license-url": "off",
    // The tags are in reading order.
    "openapi-tags-alphabetical": "off",
    // A community project has a web page as its contact, not an email address.
    "contact-properties": "off",
    // Nothing refers to WebhookEvent, the union of all events. `lint.ts` finds unused files.
    "oas3-unused-component": "off",
    // Redocly validates the same examples, faster and with file names.
    "oas3-valid-media-example": "off",

    "request-examples": {
      description:
        "A request body needs at least two examples: the plain case, and one that shows what its fields are for.",
      message: "{{description}}",
      severity: "error",
      given: "$.paths[*][*].requestBody.content[*]",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: [
        { field: "examples", function: truthy },
        { field: "examples", function: length, functionOptions: { min: 2 } },
      ],
    },
    "response-examples": {
      description: "A response with a body needs at least one example.",
      message: "{{description}}",
      severity: "error",
      given: "$.paths[*][*].responses[*].content[*]",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: { field: "examples", function: truthy },
    },
    "rate-limit-response": {
      description: "An operation of the server-side API needs a 429 (entry rate-limit-response).",
      message: "{{description}}",
      severity: "error",
      given:
        "$.paths[?(@property.startsWith('/api/v2/server-side-api/'))][get,post,put,patch,delete].responses",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: { field: "429", function: truthy },
    },
    "safe-to-repeat": {
      description:
        "x-safe-to-repeat says why a repeat does no harm (`because`), may name the header that makes it so (`with`), and says whether the operation only `reads`. A GET needs none.",
      message: "{{description}} {{error}}.",
      severity: "error",
      given: "$.paths[*][*].x-safe-to-repeat",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: {
        function: schema,
        functionOptions: {
          schema: {
            type: "object",
            required: ["because"],
            properties: {
              because: { type: "string", minLength: 1 },
              with: { type: "string", minLength: 1 },
              reads: { const: true },
            },
            additionalProperties: false,
          },
        },
      },
    },
    "deprecated-names-twin": {
      description: "The description of a deprecated operation must link to the operation to call instead.",
      message: "{{description}}",
      severity: "error",
      given: "$.paths[*][?(@ && @.deprecated === true)]",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: { field: "description", function: pattern, functionOptions: { match: "\\(#operation/\\w+\\)" } },
    },
  },
});

export default function lintWithSpectral(description: Node): Promise<ISpectralDiagnostic[]> {
  return spectral.run(description);
}
