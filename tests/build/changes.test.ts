import { describe, expect, it } from "vitest";
import { readDescription } from "../../scripts/build/description.ts";
import { type Report, renderChanges } from "../../scripts/dev/changes.ts";

const description = await readDescription("generated");
const none = { before: [], after: [] };

function report(...changes: Report["changes"]): Report {
  return { bump: "minor", changes };
}

describe("the changes of a release", () => {
  it("are sorted by what they mean to a caller, and named by operation, event or component", () => {
    const grant = "#/paths/~1api~1v2~1server-side-api~1purchase~1profile~1grant~1access-level~1/post";
    const text = renderChanges(
      report(
        { path: "#/components/schemas/Offer", kind: "removed", impact: "major" },
        { path: `${grant}/requestBody/content`, kind: "modified", impact: "patch" },
        { path: `${grant} · description`, kind: "modified", impact: "patch" },
        {
          path: "#/paths/~1api~1v2~1server-side-api~1paywalls~1/get/responses/403",
          kind: "added",
          impact: "minor",
        },
        { path: "#/webhooks/trial_started/post/summary", kind: "modified", impact: "patch" },
        { path: "#/paths/~1new~1", kind: "added", impact: "minor" },
        { path: "#/info · description", kind: "modified", impact: "patch" },
      ),
      description,
      none,
    );
    expect(text).toBe(
      [
        "### Breaking",
        "- `Offer`: removed",
        "### Added",
        "- `/new/`: added\n- `listPaywalls`: `responses/403` added",
        "### Corrected",
        "- `grantAccessLevel`: `requestBody/content` modified, `description` modified\n" +
          "- `info`: `description` modified\n" +
          "- `trial_started`: `post/summary` modified",
      ].join("\n\n"),
    );
  });

  it("are reported once each", () => {
    const change = {
      path: "#/components/schemas/Offer/properties/id",
      kind: "modified",
      impact: "patch",
    } as const;
    expect(renderChanges(report(change, change), description, none)).toBe(
      "### Corrected\n\n- `Offer`: `properties/id` modified",
    );
  });

  it("end with the discrepancy entries that are new or decided anew", () => {
    const kept = { id: "kept", holds: "As before." };
    const entries = {
      before: [kept, { id: "changed", holds: "The status is 400." }, { id: "settled", holds: "Gone." }],
      after: [kept, { id: "changed", holds: "The status is 404." }, { id: "new", holds: "It is optional." }],
    };
    expect(renderChanges(report(), description, entries)).toBe(
      "### Decided where the documents disagree\n\n- `changed`: The status is 404.\n- `new`: It is optional.",
    );
  });

  it("are nothing if nothing changed", () => {
    expect(renderChanges(report(), description, none)).toBe("");
  });
});
