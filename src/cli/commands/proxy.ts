import { once } from "node:events";
import type { HarFile } from "../../proxy/har.ts";
import { HOST_OPTION, portOption, readPort, readUrl, type Values } from "../args.ts";
import { openOutput } from "../output.ts";
import { prepareReport, REPORT_OPTIONS } from "../report.ts";
import type { Task } from "./command.ts";

const PORT = 4040;

/** Passes requests on to the API, and reports where it differs from the description. */
export const proxy: Task = {
  summary: "Pass requests on to the API, and report where it differs from the description",
  options: {
    upstream: {
      type: "string",
      value: "URL",
      help: "URL of the API, such as https://api.adapty.io (required)",
    },
    ...REPORT_OPTIONS,
    har: {
      type: "string",
      value: "FILE",
      help: "File to record the exchanges in, without keys, IDs and personal data",
    },
    port: portOption("to listen on", PORT),
    host: HOST_OPTION,
  },
  help: `Everything passes through unchanged. Ctrl-C ends the proxy and writes the report. The exit status is 1 if the API
differs from the description, or gave no response.`,
  async run(_, values) {
    const upstream = new URL(readUrl("--upstream", "proxy needs the URL of the API", values.upstream));
    const report = await prepareReport(values);
    const { describeFinding } = await import("../../proxy/report.ts");
    const { createRecording } = await import("../../proxy/recording.ts");
    const { forward } = await import("../../proxy/forward.ts");
    const recording = createRecording();
    const har = values.har === undefined ? undefined : await openHar(String(values.har), upstream);
    const server = await forward(
      upstream,
      {
        onExchange(exchange) {
          for (const finding of recording.add(exchange))
            console.log(values.json ? JSON.stringify({ finding }) : describeFinding(finding));
          har?.add(exchange, recording.describe(exchange));
        },
        onFailure: (reason) => recording.addFailure(reason),
      },
      { port: readPort("--port", values.port ?? PORT), host: values.host as string | undefined },
    );
    console.log(values.json ? JSON.stringify({ url: server.url }) : greet(server.url, upstream, values));

    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await server.close();
    await har?.close();
    return report(recording.summary());
  },
};

async function openHar(file: string, upstream: URL): Promise<HarFile> {
  const { createHarFile } = await import("../../proxy/har.ts");
  const handle = await openOutput("--har", file);
  await handle.truncate();
  return createHarFile(handle.createWriteStream(), upstream);
}

function greet(url: string, upstream: URL, { report }: Values): string {
  return `Passes requests on to ${upstream.origin}, on ${url}

Give your app ${url} as the URL of the API. Ctrl-C ends it and ${report === undefined ? "prints the report" : `writes ${report}`}.
`;
}
