/**
 * The Content-Security-Policy of the pages: none loads anything from elsewhere, or runs a script
 * that it does not have from here.
 */
import { createHash } from "node:crypto";

/** That of a page without scripts: nothing but the style sheet and embedded images is loaded. */
export const STATIC_POLICY = formatPolicy({ "style-src": "'self'", "img-src": "'self' data:" });

/**
 * That of the interactive page: its own scripts run, and the styles that Redoc writes, also at
 * elements, apply.
 */
export function interactivePolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return formatPolicy({
    "script-src": hashes.join(" "),
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "font-src": "data:",
  });
}

/** A policy that allows the given sources, and no others. */
function formatPolicy(sources: Record<string, string>): string {
  const directives = { "default-src": "'none'", ...sources, "base-uri": "'none'", "form-action": "'none'" };
  const policy = Object.entries(directives).map(([directive, source]) => `${directive} ${source}`);
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`;
}
