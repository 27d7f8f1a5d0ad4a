import { bytesOf, type RawRequest, type Request } from "./wire.ts";

/** A command for a shell that sends a request: curl if it can, else the bytes themselves. */
export function commandOf(request: Request | RawRequest, url: string): string {
  if ("bytes" in request || !isForCurl(request)) {
    const { hostname, port } = new URL(url);
    const bytes = "bytes" in request ? request.bytes : bytesOf(request);
    return `printf ${quoted(bytes, true)} | nc -q 2 ${hostname} ${port}`;
  }
  const { method, target, headers, body } = request;
  const options = headers.map(
    ([name, value]) => `-H ${quoted(latin1(value ? `${name}: ${value}` : `${name};`))}`,
  );
  // Without this, curl would add a media type of its own.
  if (body.length > 0 && !headers.some(([name]) => /^content-type$/i.test(name)))
    options.push("-H 'Content-Type:'");
  const how = method === "HEAD" ? "--head" : `-X ${method}`;
  const curl = `curl -i --path-as-is ${how} ${options.join(" ")} ${quoted(latin1(url + target))}`;
  if (body.length === 0) return curl;
  return body.includes(0) || body.length > 100_000
    ? `printf ${quoted(body, true)} | ${curl} --data-binary @-`
    : `${curl} --data-binary ${quoted(body)}`;
}

/** Curl reads a target as a part of a URL, and frames a body itself. */
function isForCurl({ target, headers }: Request): boolean {
  const isFramed = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  return !isFramed && /^\/[\w~.:@!$&'()*+,;=%/?-]*$/.test(target);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** Bytes as one word of a shell, or as the format of its printf. */
function quoted(bytes: Buffer, forPrintf = false): string {
  const text = bytes.toString("latin1");
  if (!forPrintf && /^[\w./:-]+$/.test(text)) return text;
  if (!forPrintf && /^[ -~]*$/.test(text) && !text.includes("'")) return `'${text}'`;
  const escaped = text.replaceAll(/[^ -&(-[\]-~]/g, (character) => {
    const named = { "\r": "\\r", "\n": "\\n", "\\": "\\\\" }[character];
    return named ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
  });
  return forPrintf ? `'${escaped.replaceAll("%", "%%")}'` : `$'${escaped}'`;
}
