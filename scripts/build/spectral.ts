/** Spectral, the second linter, with its rules. It reads the bundle, so its paths are those of the whole description. */
import { type ISpectralDiagnostic, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { length, pattern, truthy } from "@stoplight/spectral-functions";
import { oas } from "@stoplight/spectral-rulesets";
import type { Node } from "./description.ts";

const spectral = new Spectral();
spectral.setRuleset({
  extends: [[oas as RulesetDefinition, "all"]],
  rules: {
    // The documented addresses end in a slash; the API answers nothing without it.
    "path-keys-no-trailing-slash": "off",
    // OpenAPI 3.1 allows `url` or `identifier`, not both; `identifier: MIT` is the exact one.
    "license-url": "off",
    // Tags stand in reading order: what to read first comes first.
    "openapi-tags-alphabetical": "off",
    // A community project has a page to turn to, not a mailbox.
    "contact-properties": "off",
    // No operation receives any event, so nothing refers to their union, WebhookEvent. `lint.ts` finds unused files.
    "oas3-unused-component": "off",
    // Redocly validates the same examples, and names the file of each. Here this rule took more time than all others.
    "oas3-valid-media-example": "off",

    "request-examples": {
      description:
        "A request body shows at least two examples, the plain case and one that shows the point of its fields.",
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
      description: "A response with a body shows at least one example.",
      message: "{{description}}",
      severity: "error",
      given: "$.paths[*][*].responses[*].content[*]",
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name
      then: { field: "examples", function: truthy },
    },
    "deprecated-names-twin": {
      description: "A deprecated operation links to the one to call instead.",
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
