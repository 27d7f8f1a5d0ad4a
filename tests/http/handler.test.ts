import { afterEach, describe, expect, it, vi } from "vitest";
import { createFetch } from "../../src/http/adapters/fetch.ts";
import type { HttpReply, MaybeLater } from "../../src/http/exchange.ts";
import { type Call, createHandler } from "../../src/http/handler.ts";
import { json } from "../../src/http/responses.ts";
import { readOperations } from "../../src/openapi/operations.ts";

const unauthenticated = {
  errors: [{ source: "non_field_errors", errors: ["As this description words it."] }],
  error_code: "not_authenticated",
  status_code: 401,
};
const responses = {
  "200": { content: { "application/json": { examples: { plain: { value: { data: null } } } } } },
  "401": { $ref: "#/components/responses/Unauthorized" },
};
const body = { required: true, content: { "application/json": {} } };
const description = {
  paths: {
    "/things/": {
      get: { operationId: "list", responses },
      post: { operationId: "add", requestBody: { $ref: "#/components/requestBodies/Thing" }, responses },
    },
    "/things/{name}/": {
      patch: { operationId: "change", requestBody: { ...body, required: false }, responses },
    },
    "/things/{name}/delete": { delete: { operationId: "remove", responses } },
    "/vendor/": {
      post: {
        operationId: "vendor",
        requestBody: { content: { "application/vnd.api+json": {} } },
        responses,
      },
    },
  },
  components: {
    requestBodies: { Thing: body },
    responses: {
      Unauthorized: {
        content: {
          "application/json": { examples: { not_authenticated: { $ref: "#/components/examples/None" } } },
        },
      },
    },
    examples: { None: { value: unauthenticated } },
  },
};

const calls: Call[] = [];
const operations = readOperations(description);
const handle = createHandler(operations, (call) => {
  calls.push(call);
  return json(200, { ok: true });
});
const front = createFetch({ handle });

afterEach(() => {
  calls.length = 0;
});

/** Sends a request with a key, and returns the response with the first call that was read. */
async function send(path: string, init: RequestInit & { duplex?: "half" } = {}) {
  const headers = { Authorization: "Api-Key k", "Content-Type": "application/json", ...init.headers };
  const response = await front(new Request(`http://localhost${path}`, { ...init, headers }));
  const text = await response.text();
  return { response, status: response.status, body: text && JSON.parse(text), call: calls[0] };
}

function post(body: BodyInit, headers: Record<string, string> = {}) {
  return send("/things/", { method: "POST", body, headers });
}

function refusal(status: number, code: string, message: unknown) {
  return { errors: [{ source: null, errors: [message] }], error_code: code, status_code: status };
}

describe("the path", () => {
  it("is not found", async () => {
    const { status, body } = await send("/nothing/");
    expect(status).toBe(404);
    expect(body).toEqual(refusal(404, "not_found", "There is nothing at /nothing/."));
  });

  it.each([
    ["/things", "/things/"],
    ["/things/x", "/things/x/"],
    ["/things/x/delete/", "/things/x/delete"],
  ])("%s is not found, but %s is named", async (path, right) => {
    const { status, body } = await send(path, { method: "DELETE" });
    expect(status).toBe(404);
    expect(body.errors[0].errors[0]).toMatch(new RegExp(` (With a|Without the) slash: ${right}$`));
  });

  it("comes before the method and the key", async () => {
    const response = await front(new Request("http://localhost/things", { method: "PUT" }));
    expect(response.status).toBe(404);
  });

  it("gives its parameters decoded, its query apart", async () => {
    const { call } = await send("/things/a%2Fb%20%C3%A9%2541/?x=1&y=%26#z", { method: "PATCH" });
    expect(call?.path).toEqual({ name: "a/b é%41" });
    expect([...(call?.query ?? [])]).toEqual([
      ["x", "1"],
      ["y", "&"],
    ]);
  });

  it.each(["/things/%/", "/things/%zz/", "/things/%ff/", "/things/%C3/", "/%/", "/things/%00%fe/"])(
    "%s is no path",
    async (path) => {
      expect((await send(path, { method: "PATCH" })).status).toBe(404);
    },
  );

  it.each(["/constructor/", "/__proto__/", "/things/../__proto__/", "//things/", "/things//", "/"])(
    "%s is no path",
    async (path) => {
      expect((await send(path)).body.error_code).toBe("not_found");
    },
  );
});

describe("the method", () => {
  it.each(["PUT", "DELETE", "OPTIONS", "PROPFIND"])("%s is refused with those allowed", async (method) => {
    const { response, status, body } = await send("/things/", { method });
    expect(status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(body).toEqual(
      refusal(405, "method_not_allowed", `${method} is not a method of /things/, which takes GET, POST.`),
    );
  });

  it("HEAD is rejected without a body", async () => {
    const { response, status, body } = await send("/things/", { method: "HEAD" });
    expect(status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(body).toBe("");
  });

  it("comes before the key", async () => {
    expect((await send("/things/", { method: "PUT", headers: { Authorization: "" } })).status).toBe(405);
  });
});

describe("a web page of another origin", () => {
  const Origin = "https://shop.example";
  const preflight = (path: string, headers: Record<string, string> = {}) =>
    send(path, {
      method: "OPTIONS",
      headers: { Authorization: "", Origin, "Access-Control-Request-Method": "PATCH", ...headers },
    });

  it("may send what a path takes, with any headers", async () => {
    const asked = { "Access-Control-Request-Headers": "authorization,prefer" };
    const { response, status, body, call } = await preflight("/things/", asked);
    expect([status, body, call]).toEqual([204, "", undefined]);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
  });

  it("is let through, and gets the 404 of an unknown path", async () => {
    const { response, status } = await preflight("/things");
    expect(status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("PATCH");
  });

  it.each([
    ["GET", "/things/", "k", 200],
    ["GET", "/things/", "", 401],
    ["GET", "/things", "k", 404],
    ["PUT", "/things/", "k", 405],
    ["HEAD", "/things/", "k", 405],
    ["OPTIONS", "/things/", "k", 405],
    ["POST", "/things/", "k", 400],
  ])("may read the response to %s %s with the key %j, which is %d", async (method, path, key, expected) => {
    const { response, status } = await send(path, {
      method,
      headers: { Origin, Authorization: key && `Api-Key ${key}` },
    });
    expect(status).toBe(expected);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toBe("Request-Id, Retry-After");
  });

  it("is an OPTIONS request, and no other one", async () => {
    const asked = { "Access-Control-Request-Method": "GET" };
    expect((await send("/things/", { headers: { Origin, ...asked } })).status).toBe(200);
    expect((await send("/things/", { method: "OPTIONS", headers: asked })).status).toBe(405);
  });

  it("is what those headers are for: others get none", async () => {
    const { response } = await send("/things/");
    expect([...response.headers.keys()]).toEqual(["content-type"]);
  });
});

describe("the key", () => {
  it.each(["", "Api-Key", "Api-Key ", "api-key k", "Bearer k", "k", "Basic YTpi", "Api-Keyk"])(
    "%j is refused with the example of the description",
    async (Authorization) => {
      const { status, body } = await send("/things/", { headers: { Authorization } });
      expect(status).toBe(401);
      expect(body).toEqual(unauthenticated);
    },
  );

  it("comes before the size and the body", async () => {
    const { status } = await post("x".repeat(2_000_000), { Authorization: "" });
    expect(status).toBe(401);
  });

  it("may be anything", async () => {
    expect((await send("/things/")).status).toBe(200);
  });
});

describe("the size", () => {
  const largest = JSON.stringify("x".repeat(1_048_576 - 2));

  it("may be 1 MiB", async () => {
    expect((await post(largest)).status).toBe(200);
  });

  it("may not be a byte more", async () => {
    const { status, body } = await post(`${largest} `);
    expect(status).toBe(413);
    expect(body).toEqual(refusal(413, "request_too_large", "The body is larger than 1 MiB (1048576 bytes)."));
  });

  it("is rejected if it is only announced, and before the media type", async () => {
    const { status } = await post("{}", { "Content-Length": "1048577", "Content-Type": "text/plain" });
    expect(status).toBe(413);
  });

  it("is rejected if it is not announced", async () => {
    const chunk = new TextEncoder().encode("x".repeat(100_000));
    let chunks = 0;
    const stream = new ReadableStream({
      pull: (controller) => (chunks++ < 11 ? controller.enqueue(chunk) : controller.close()),
    });
    const { status } = await send("/things/", { method: "POST", body: stream, duplex: "half" });
    expect(status).toBe(413);
  });
});

describe("the media type", () => {
  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON ;charset=UTF-8"])(
    "%s is right",
    async (type) => {
      expect((await post("{}", { "Content-Type": type })).status).toBe(200);
    },
  );

  it.each([
    "text/plain",
    "application/vnd.api+json",
    "application/json, application/json",
    "application/jsonx",
    ";",
    "",
  ])("%j is rejected, the right one named", async (type) => {
    const { status, body } = await post("{}", { "Content-Type": type });
    expect(status).toBe(400);
    expect(body.error_code).toBe("parse_error");
    expect(body.errors[0].errors[0]).toMatch(/must be application\/json, but it is (?!application\/json\.)/);
  });

  it("is named as missing if it is", async () => {
    const { body } = await post("{}", { "Content-Type": "" });
    expect(body.errors[0].errors).toEqual([
      "The Content-Type of the body must be application/json, but it is missing.",
    ]);
  });

  it("is the one of the operation", async () => {
    const { body } = await send("/vendor/", { method: "POST", body: "{}" });
    expect(body.errors[0].errors).toEqual([
      "The Content-Type of the body must be application/vnd.api+json, but it is application/json.",
    ]);
  });

  it("comes before the JSON", async () => {
    const { body } = await post("{", { "Content-Type": "text/plain" });
    expect(body.errors[0].errors[0]).toContain("Content-Type");
  });
});

describe("the JSON", () => {
  it("reaches the response", async () => {
    expect((await post('{"a":[1,"\\u0000"]}')).call?.body).toEqual({ a: [1, "\0"] });
  });

  it.each([
    ["", "a value: line 1 column 1 (char 0)"],
    ["  ", "a value: line 1 column 3 (char 2)"],
    ["{", "a property name in double quotes or '}': line 1 column 2 (char 1)"],
    ['{"a"', "':': line 1 column 5 (char 4)"],
    ['{"a":', "a value: line 1 column 6 (char 5)"],
    ['{"a":1', "',' or '}': line 1 column 7 (char 6)"],
    ['{"a":1,}', "a property name in double quotes: line 1 column 8 (char 7)"],
    ['{\n  "a": 1\n  "b": 2\n}', "',' or '}': line 3 column 3 (char 13)"],
    ["[1,]", "a value: line 1 column 4 (char 3)"],
    ["[", "a value or ']': line 1 column 2 (char 1)"],
    ["[1}", "',' or ']': line 1 column 3 (char 2)"],
    ['{"a":[]]', "',' or '}': line 1 column 8 (char 7)"],
    ['{"a":1,"b"', "':': line 1 column 11 (char 10)"],
    ["1 x", "the end of the body: line 1 column 3 (char 2)"],
    ["[1] x", "the end of the body: line 1 column 5 (char 4)"],
    ['{"a":1} x', "the end of the body: line 1 column 9 (char 8)"],
    ["{} x", "the end of the body: line 1 column 4 (char 3)"],
    ["{'a':1}", "a property name in double quotes or '}': line 1 column 2 (char 1)"],
    ['{"a":01}', "',' or '}': line 1 column 7 (char 6)"],
    ['{"a":tru}', "a value: line 1 column 6 (char 5)"],
    ['["\n"]', "a value or ']': line 1 column 2 (char 1)"],
    ['["\\x"]', "a value or ']': line 1 column 2 (char 1)"],
    ["\uFEFF{}", "a value: line 1 column 1 (char 0)"],
    ["NaN", "a value: line 1 column 1 (char 0)"],
  ])("%j is rejected at the place at which it stops", async (text, expected) => {
    const { status, body } = await post(text);
    expect(status).toBe(400);
    expect(body).toEqual(refusal(400, "parse_error", `JSON parse error - Expecting ${expected}`));
  });

  it("is rejected at every truncation", async () => {
    const text = '{"a":[{"b":-1.5e3,"c":"\\u00e9\\n"},true,false,null,""],"d":{}}';
    for (let length = 0; length < text.length; length++) {
      const { body } = await post(text.slice(0, length));
      expect(body.errors?.[0].errors[0], text.slice(0, length)).toMatch(/Expecting .*: line 1 column \d+/);
    }
    expect((await post(text)).status).toBe(200);
  });

  it.each([[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80]])(
    "is rejected if it is not UTF-8 (%j)",
    async (...bytes) => {
      const { status, body } = await post(new Uint8Array([0x22, ...bytes, 0x22]));
      expect(status).toBe(400);
      expect(body).toEqual(refusal(400, "parse_error", "JSON parse error - The body is not valid UTF-8"));
    },
  );

  it.each([
    ["[".repeat(1_000_000), "a value or ']'"],
    ['{"a":'.repeat(200_000), "a value"],
    [`"${"\\n".repeat(500_000)}`, "a value"],
    [`["${"x".repeat(1_000_000)}`, "a value or ']'"],
    [`[${"1,".repeat(500_000)}`, "a value"],
  ])("is rejected whatever its length", async (text, expected) => {
    expect((await post(text)).body.errors[0].errors[0]).toContain(`Expecting ${expected}: line 1`);
  });

  it("may nest 100 levels deep, no more", async () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect((await post(nested(100))).status).toBe(200);
    const message = "JSON parse error - The body is nested more than 100 levels deep";
    expect((await post(nested(101))).body).toEqual(refusal(400, "parse_error", message));
    expect((await post(nested(500_000))).body).toEqual(refusal(400, "parse_error", message));
  });

  it("may be missing if it is optional", async () => {
    const { status, call } = await send("/things/x/", { method: "PATCH" });
    expect(status).toBe(200);
    expect(call?.body).toBeUndefined();
  });

  it("is not looked for if the operation takes none", async () => {
    const { status, call } = await send("/things/x/delete", { method: "DELETE", body: "{" });
    expect(status).toBe(200);
    expect(call?.body).toBeUndefined();
  });

  it("that breaks off is rejected", async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const { body } = await send("/things/", { method: "POST", body: stream, duplex: "half" });
    expect(body).toEqual(refusal(400, "parse_error", "The body ended before it was complete."));
  });
});

describe("a response that throws", () => {
  const failures: [string, () => MaybeLater<HttpReply>][] = [
    ["at once", () => JSON.parse("secret")],
    ["later", () => Promise.reject(new Error("secret"))],
  ];

  it.each(failures)("%s becomes a 500 that says nothing of it", async (_when, respond) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const handle = createHandler(operations, respond);
    const failing = createFetch({ handle });
    for (const init of [{ method: "GET" }, { method: "POST", body: "{}" }]) {
      const headers = { Authorization: "Api-Key k", "Content-Type": "application/json" };
      const response = await failing(new Request("http://localhost/things/", { ...init, headers }));
      expect(response.status).toBe(500);
      const message = "The server failed on this request; its log says why.";
      expect(await response.json()).toEqual(refusal(500, "internal_error", message));
    }
    expect(log).toHaveBeenCalledTimes(2);
    expect(String(log.mock.calls[0]?.[0])).toContain("secret");
    log.mockRestore();
  });
});
