import type { RawRequest, Request } from "./wire.ts";

/** A command for a shell that sends a request: curl where it can, else the bytes themselves. */
export function commandOf(request: Request | RawRequest, url: string): string {
  if ("bytes" in request) {
    const { hostname, port } = new URL(url);
    return `printf ${quoted(request.bytes, true)} | nc -q 2 ${hostname} ${port}`;
  }
  const { method, target, headers, body } = request;
  const options = headers.map(
    ([name, value]) => `-H ${quoted(Buffer.from(value ? `${name}: ${value}` : `${name};`, "latin1"))}`,
  );
  // Without this, curl would add a media type of its own.
  if (body.length > 0 && !headers.some(([name]) => /^content-type$/i.test(name)))
    options.push("-H 'Content-Type:'");
  const curl = `curl -i --path-as-is -X ${quoted(Buffer.from(method))} ${options.join(" ")} ${quoted(Buffer.from(url + target, "latin1"))}`;
  if (method === "HEAD") return curl.replace("-X HEAD", "--head");
  if (body.length === 0) return curl;
  return body.includes(0) || body.length > 100_000
    ? `printf ${quoted(body, true)} | ${curl} --data-binary @-`
    : `${curl} --data-binary ${quoted(body)}`;
}

/** Bytes as one word of a shell. */
function quoted(bytes: Buffer, forPrintf = false): string {
  const text = bytes.toString("latin1");
  if (/^[\w./:-]+$/.test(text)) return text;
  if (!forPrintf && /^[ -~]*$/.test(text) && !text.includes("'")) return `'${text}'`;
  const escaped = text.replaceAll(/[^ -&(-[\]-~]/g, (character) => {
    const named = { "\r": "\\r", "\n": "\\n", "\\": "\\\\" }[character];
    return named ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return forPrintf ? `'${escaped.replaceAll("%", "%%")}'` : `$'${escaped}'`;
}
