import { expect, it } from "vitest";
import { applyFault } from "../../src/http/fault.ts";
import type { Call } from "../../src/http/handler.ts";
import { json } from "../../src/http/responses.ts";

it("does not wait for a caller who is gone already, or leaves meanwhile", async () => {
  const leaving = new AbortController();
  for (const signal of [AbortSignal.abort(), leaving.signal]) {
    const call = { request: { signal } } as Call;
    const reply = applyFault(
      { latency: 60_000 },
      call,
      () => json(200, {}),
      () => json(500, {}),
    );
    if (signal === leaving.signal) leaving.abort();
    expect(await reply).toMatchObject({ status: 200 });
  }
});
