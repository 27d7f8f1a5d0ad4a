/** Methods, paths, parameters and headers that lead nowhere, in requests of good form. */
import fc from "fast-check";
import { description } from "../described.ts";
import { anyCharacter } from "../valid-requests.ts";
import type { Request } from "../wire.ts";
import {
  anyBody,
  anyTarget,
  authorizationOf,
  decorations,
  type Header,
  type HostileRequest,
  jsonOf,
  NOT_HTTP,
  noKey,
  notJson,
  request,
  schemeOf,
  type Target,
  targets,
  USER,
} from "./request.ts";

export const mediaTypes = fc
  .tuple(
    anyBody,
    fc.constantFrom(
      "text/plain",
      "application/xml",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "json",
      "*/*",
      "",
      ";",
      "application/json,",
      "text/plain; application/json",
      "appl\xefcation/json",
    ),
    fc.constantFrom("instead", "before", "after", "missing"),
    decorations,
  )
  .map(([target, other, where, more]): HostileRequest => {
    const refused = request(target, jsonOf(target), notJson(target));
    const right: Header = ["Content-Type", target.operation.request?.mediaType ?? ""];
    const wrong: Header = ["Content-Type", other];
    const sent = { instead: [wrong], before: [wrong, right], after: [right, wrong], missing: [] }[where];
    return { ...refused, headers: [authorizationOf(target.operation), USER, ...more, ...sent] };
  });

export const otherApi = anyBody.map((target) => {
  const other =
    target.operation.request?.mediaType === "application/json"
      ? "application/vnd.api+json"
      : "application/json";
  return {
    ...request(target, jsonOf(target), notJson(target)),
    headers: [authorizationOf(target.operation), USER, ["Content-Type", other] as Header],
  };
});

export const keys = fc
  .tuple(
    anyTarget,
    fc.oneof(
      fc.constantFrom(
        "",
        "Api-Key",
        "Api-Key ",
        "api-key x",
        "API-KEY x",
        "Api-Keyx",
        "Api_Key x",
        "Bearer secret_live_x",
        "Basic QXBpLUtleTp4",
        "secret_live_x",
        '"Api-Key x"',
        "Api-Key\tx",
        "x Api-Key x",
      ),
      fc.stringMatching(/^[!-~]{0,20}$/).filter((value) => !/^(Api-Key|Bearer)/i.test(value)),
    ),
    fc.boolean(),
    fc.oneof(fc.constant(undefined), fc.string()),
    decorations,
  )
  // The key of the Mail API has another scheme, so that the two change places.
  .map(([target, value, ...rest]) => {
    const mistaken = schemeOf(target.operation) === "Bearer" ? swapSchemes(value) : value;
    return [target, mistaken, ...rest] as const;
  })
  .map(([target, value, isMissing, body, more]): HostileRequest => {
    // Without a key, nothing else is reported as wrong.
    const refused = request(target, target.operation.request ? (body ?? jsonOf(target)) : "", noKey(target));
    const headers = refused.headers.filter(([name]) => name !== "Authorization");
    return {
      ...refused,
      headers: [...headers, ...(isMissing ? [] : [["Authorization", value] as Header]), ...more],
    };
  });

function swapSchemes(value: string): string {
  return value.replace(/Api-Key|Bearer/, (scheme) => (scheme === "Bearer" ? "Api-Key" : "Bearer"));
}

const METHODS =
  "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND MKCOL M-SEARCH PURGE LINK REPORT LOCK QUERY".split(
    " ",
  );

export const methods = fc
  .tuple(anyTarget, fc.constantFrom(...METHODS), decorations, fc.boolean())
  .filter(([{ operation }, method]) => !allowedOn(operation.path).includes(method))
  .map(
    ([{ operation, target }, method, more, isKnown]): HostileRequest => ({
      method,
      target,
      headers: [...(isKnown ? [authorizationOf(operation)] : []), ...more],
      body: Buffer.alloc(0),
      responses: ["405 method_not_allowed"],
    }),
  );

function allowedOn(path: string): string[] {
  return Object.keys(description.paths[path]).map((method) => method.toUpperCase());
}

/** Paths that look like a documented one, or like a way to somewhere else. */
export const paths = fc
  .tuple(
    anyTarget,
    fc.oneof(
      fc.constantFrom<(path: string) => string>(
        (path) => (path.endsWith("/") ? path.slice(0, -1) : `${path}/`),
        (path) => path.toUpperCase(),
        (path) => path.replace("/api", "//api"),
        (path) => path.replace("/api/", "/api//"),
        (path) => path.replace("/api", ""),
        (path) => path.replace("/api/v", "/api/v1/../x"),
        (path) => path.replace("/api/", "/api/./x/"),
        (path) => path.replace("/api/", "/api/..;/api/"),
        (path) => path.replace("/api", "/\\api"),
        (path) => path.replaceAll("/", "\\"),
        (path) => path.replace("/api/", "/api%2f"),
        (path) => path.replace("/api/", "/api%00/"),
        (path) => path.replace("/api/", "/api%zz/"),
        (path) => `${path}%`,
        (path) => `${path}%c0%ae`,
        (path) => `${path};v=1`,
        (path) => `${path}/`,
        (path) => `${path}x`,
        (path) => `/x${path}`,
        (path) => `${path}${"a".repeat(8000)}`,
        (path) => path.replace("v1", "v3").replace("v2", "v3"),
        (path) => path.replace("api", "ap\xef"),
        (path) => `http://evil.example/x${path}`,
        () => "/",
        () => "//",
        () => "/..",
        () => "/../../etc/passwd",
        () => "/%2e%2e/%2e%2e/etc/passwd",
        () => "/__proto__",
        () => "/constructor/",
        () => "/favicon.ico",
        () => "/api",
        () => "/api/",
        () => "*",
        () => "http:",
        () => "//evil.example/",
        () => "/api/v2/server-side-api/profile/%",
      ),
      // fc.webPath takes a second of CPU to create.
      fc
        .array(fc.string({ unit: anyCharacter }))
        .map((segments) => () => `/${segments.map(encodeURIComponent).join("/")}`),
      fc
        .stringMatching(/^[!-~]{1,50}$/)
        .filter((text) => !text.includes("?"))
        .map((text) => () => `/${text}`),
    ),
    decorations,
  )
  .map(([target, change, more]): HostileRequest => {
    const method = target.operation.method;
    const responses = ["404 not_found", NOT_HTTP]; // A target that is no URL is not HTTP.
    return {
      method,
      target: change(target.target),
      headers: [authorizationOf(target.operation), USER, ...more],
      body: Buffer.alloc(0),
      responses,
    };
  });

/** A user, a platform or a flag that cannot be. */
export const parameters = fc
  .constantFrom(...targets.flatMap(wrongParameters))
  .chain(({ refused, responses }) =>
    decorations.map((more) => ({ ...refused, headers: [...refused.headers, ...more], responses })),
  );

function wrongParameters(target: Target): { refused: HostileRequest & Request; responses: string[] }[] {
  const { operation } = target;
  const documented = operation.errors.flatMap(({ status, bodies }) =>
    bodies.flatMap(({ examples }) => examples.map(({ key }) => `${status} ${key}`)),
  );
  const takes = (name: string) => operation.parameters.some((parameter) => parameter.name === name);
  const valid = request(target, jsonOf(target));
  const found = [];
  if (takes("adapty-platform") && documented.includes("400 validation_error")) {
    for (const platform of ["ios", "Windows", "", "iOS, Android"]) {
      found.push({
        refused: { ...valid, headers: [...valid.headers, ["adapty-platform", platform] as Header] },
        responses: ["400 validation_error"],
      });
    }
  }
  if (takes("adapty-profile-id")) {
    const headers = valid.headers.filter((header) => header !== USER);
    const responses = ["400 validation_error", "400 profile_does_not_exist", "404 profile_does_not_exist"];
    found.push(
      { refused: { ...valid, headers }, responses },
      { refused: { ...valid, headers: [...headers, ["adapty-profile-id", ""] as Header] }, responses },
    );
  }
  if (takes("is_user_id_base64url_encoded")) {
    for (const [user, flag] of [
      ["a", "1"],
      ["Zm9v!", "1"],
      ["_w==", "1"],
      ["%20", "1"],
      ["user-1", "0"],
      ["user-1", ""],
      ["user-1", "true"],
    ]) {
      const path = operation.path.replace(/{profile\w+}/, user ?? "").replace("{access_level}", "premium");
      found.push({
        refused: { ...valid, target: `${path}?is_user_id_base64url_encoded=${flag}` },
        responses: ["400 validation_error"],
      });
    }
  }
  return found;
}
