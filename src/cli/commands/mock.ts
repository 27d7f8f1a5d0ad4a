import { type Command, FAULTS_HELP, warnInLog } from "./command.ts";

export const mock: Command = {
  summary: "Serve a mock: every response is a documented example",
  port: 4010,
  options: {},
  help: `A valid request gets the first documented example, an invalid request the documented error. The mock is stateless.
The Prefer header selects another documented response, whatever the request is:

  Prefer: code=404                        by status
  Prefer: example=expires_date_error      by the name of an example, which for an error is its code
  Prefer: code=400, example=parse_error   by both
  Prefer: dynamic=true                    generated from the schema; also with code=…
${FAULTS_HELP}`,
  async open(values) {
    const { createMock } = await import("../../mock/mock.ts");
    return createMock({ warn: warnInLog(values) });
  },
  greet: (url) => `Mock of the Adapty server-side API on ${url}

  curl ${url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

For another documented response, add -H 'Prefer: code=404', or -H 'Prefer: example=not_authenticated', or -H 'Prefer: dynamic=true'.
Ctrl-C stops it.
`,
};
