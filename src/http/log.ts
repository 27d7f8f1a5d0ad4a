/** One answered request. Neither its headers nor its query are in here, so that no key gets into a log. */
export interface LogEntry {
  method: string;
  path: string;
  status: number;
  /** The `error_code` of a refusal. */
  code?: string | undefined;
  milliseconds: number;
}

/** Takes note of an answered request. */
export type Log = (entry: LogEntry) => void;

/**
 * Makes a log of one line per request on stdout.
 *
 * The lines of one turn of the event loop are written together: under load, writing each alone would cost more than answering.
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
