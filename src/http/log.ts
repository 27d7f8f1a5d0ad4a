/**
 * The log entry of a request and its response. It has no headers and no query, so that no key gets
 * into a log.
 */
export interface LogEntry {
  method: string;
  path: string;
  status: number;
  /** The `error_code` of an error response. */
  code?: string | undefined;
  milliseconds: number;
}

/** Logs one request and its response. */
export type Log = (entry: LogEntry) => void;

/**
 * Makes a log that writes one line per request to stdout.
 *
 * It writes the lines of one turn of the event loop together, because under load a write per line
 * costs more than the response does.
 * @param options.json one JSON object per line instead of text
 */
export function createLog({ json = false }: { json?: boolean } = {}): Log {
  let lines = "";
  return (entry) => {
    if (lines === "") setImmediate(flush);
    const rounded = { ...entry, milliseconds: Math.round(entry.milliseconds * 10) / 10 };
    lines += `${json ? JSON.stringify(rounded) : format(rounded)}\n`;
  };

  function flush() {
    process.stdout.write(lines);
    lines = "";
  }
}

function format({ method, path, status, code, milliseconds }: LogEntry): string {
  return [method, path, status, code, `${milliseconds} ms`].filter((part) => part !== undefined).join(" ");
}
