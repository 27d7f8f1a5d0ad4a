import { describe, expect, it } from "vitest";
import { createRouter } from "../../src/http/router.ts";

describe("a router", () => {
  it.each([
    ["before", ["/things/latest/", "/things/{name}/"]],
    ["after", ["/things/{name}/", "/things/latest/"]],
  ])("prefers a template without parameters, also if it comes %s one with them", (_, templates) => {
    const find = createRouter(templates.map((template) => [template, template] as const));
    expect(find("/things/latest/")).toEqual({ route: "/things/latest/", parameters: {} });
    expect(find("/things/%6Catest/")).toEqual({ route: "/things/latest/", parameters: {} });
    expect(find("/things/first/")).toEqual({ route: "/things/{name}/", parameters: { name: "first" } });
  });

  it("takes no template by its own text", () => {
    const find = createRouter([["/things/{name}/", "thing"]]);
    expect(find("/things/{name}/")).toEqual({ route: "thing", parameters: { name: "{name}" } });
  });

  it("finds several parameters, decoded, none of which is empty", () => {
    const find = createRouter([["/{a}/things/{b}", "both"]]);
    expect(find("/x%2Fy/things/%C3%A9")?.parameters).toEqual({ a: "x/y", b: "é" });
    for (const path of ["/x/things/", "//things/y", "/x/things/y/", "/x/thing/y", "/x/things/%ff"])
      expect(find(path)).toBeUndefined();
  });
});
