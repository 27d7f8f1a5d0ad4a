/** The recording of a run can be attached to an issue: nothing in it tells of a key, a user or an app, and it still hangs together. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Exchange } from "../../src/proxy/exchange.ts";
import { createHarFile } from "../../src/proxy/har.ts";
import { createPseudonyms } from "../../src/proxy/pseudonyms.ts";
import { createRecording } from "../../src/proxy/recording.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-har-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const UPSTREAM = new URL("https://api.adapty.io");
const PROFILE_ID = "69be8fca-9b39-4d6b-8c4f-5d3a8b6a1e00";

function exchange(
  [method, path, search = ""]: [string, string, string?],
  headers: string[],
  sent: unknown,
  status: number,
  received: unknown,
): Exchange {
  const bytes = (body: unknown) => Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = ["Content-Type", "application/json"];
  return {
    request: { method, path, search, rawHeaders: [...type, ...headers], body: bytes(sent) },
    response: {
      status,
      rawHeaders: [...type, "Request-Id", "758f01dfd9e74ccfbabb4934241c4966"],
      body: bytes(received),
    },
    startedAt: Date.UTC(2025, 5, 15, 12),
    milliseconds: 12,
  };
}

async function write(...exchanges: Exchange[]) {
  const { describe } = createRecording();
  const path = join(folder, "run.har");
  const file = createHarFile(createWriteStream(path), UPSTREAM);
  for (const one of exchanges) file.add(one, describe(one));
  await file.close();
  const text = readFileSync(path, "utf8");
  const { log } = JSON.parse(text);
  return { text, log, entries: log.entries };
}

const profile = {
  data: {
    app_id: "14c3d623-2f3a-455a-aa86-ef83dff6913b",
    profile_id: PROFILE_ID,
    customer_user_id: "jane@corp.test",
    total_revenue_usd: 12.5,
    segment_hash: "8f45947bad31ab0c",
    timestamp: 1736425645000,
    custom_attributes: [
      { key: "shoe_size", value: 38 },
      { key: "nickname", value: "Janie" },
    ],
    access_levels: [
      {
        access_level_id: "gold_vip",
        store: "app_store",
        store_product_id: "corp.gold.1y",
        purchased_at: "2025-01-09T12:27:25.000000+0000",
        starts_at: "on Janie's birthday",
        offer: null,
      },
    ],
    subscriptions: [],
    non_subscriptions: null,
    internal_number: 4711,
    state: "as Jane left it",
  },
};
const update = exchange(
  ["PATCH", "/api/v2/server-side-api/profile/"],
  [
    "Authorization",
    "Api-Key secret_live_a1B2c3",
    "adapty-customer-user-id",
    "jane@corp.test",
    "Cookie",
    "session=abc",
  ],
  {
    first_name: "Jane",
    birthday: "1990-02-03",
    ip_v4_address: "84.12.5.7",
    phone_number: "+4912345678",
    gender: "f",
  },
  200,
  profile,
);

describe("the file", () => {
  it("has none of the values that identify a key, a user or an app", async () => {
    const { text } = await write(update);
    for (const secret of [
      ...[
        "a1B2c3",
        "jane@corp.test",
        "session=abc",
        "Jane",
        "1990-02-03",
        "84.12.5.7",
        "4912345678",
        "758f01dfd9e74ccf",
      ],
      ...[
        PROFILE_ID,
        "14c3d623",
        "8f45947bad31ab0c",
        "shoe_size",
        "nickname",
        "Janie",
        ":38",
        "gold_vip",
        "corp.gold.1y",
        "4711",
      ],
    ])
      expect(text).not.toContain(secret);
  });

  it("keeps what the API means, and the form of each value", async () => {
    const { entries } = await write(update);
    const { request, response } = entries[0];
    const headers = Object.fromEntries(
      request.headers.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(headers.Authorization).toMatch(/^Api-Key secret_live_value-\d+$/);
    expect(headers["adapty-customer-user-id"]).toMatch(/^user-\d+@example\.com$/);
    const sent = JSON.parse(request.postData.text);
    expect(sent.gender).toBe("f");
    expect(sent.birthday).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sent.ip_v4_address).toMatch(/^10\.\d+\.\d+\.\d+$/);
    const { data } = JSON.parse(response.content.text);
    expect(data.profile_id).toMatch(/^00000000-0000-4000-8000-[\da-f]{12}$/);
    expect(data).toMatchObject({
      total_revenue_usd: 12.5,
      timestamp: 1736425645000,
      non_subscriptions: null,
    });
    const [level] = data.access_levels;
    expect(level).toMatchObject({
      store: "app_store",
      purchased_at: "2025-01-09T12:27:25.000000+0000",
      offer: null,
    });
    expect(response.status).toBe(200);
    expect(entries[0]).toMatchObject({
      startedDateTime: "2025-06-15T12:00:00.000Z",
      time: 12,
      timings: { send: 0, wait: 12, receive: 0 },
    });
  });

  it("has one replacement for a value, wherever it stands", async () => {
    const legacy = exchange(
      ["GET", `/api/v1/sdk/profiles/${PROFILE_ID}/`, "?extended=1&user=481516&token=jane%40corp.test"],
      [],
      undefined,
      404,
      {
        errors: [{ source: null, errors: [`Profile ${PROFILE_ID} of jane@corp.test not found`] }],
        error_code: "profile_does_not_exist",
        status_code: 404,
      },
    );
    const { entries } = await write(update, legacy);
    const { profile_id, customer_user_id } = JSON.parse(entries[0].response.content.text).data;
    const user = new URL(entries[1].request.url).searchParams.get("user");
    expect(entries[1].request.url).toBe(
      `https://api.adapty.io/api/v1/sdk/profiles/${profile_id}/?extended=1&user=${user}&token=${encodeURIComponent(customer_user_id)}`,
    );
    expect(user).not.toBe("481516");
    expect(JSON.parse(entries[1].response.content.text)).toEqual({
      errors: [{ source: null, errors: [`Profile ${profile_id} of ${customer_user_id} not found`] }],
      error_code: "profile_does_not_exist",
      status_code: 404,
    });
  });

  it("replaces the keys of dictionaries, and IDs in unknown paths", async () => {
    const body = {
      data: {
        paid_access_levels: { gold_vip: { id: "gold_vip" } },
        custom_attributes: { nickname: "Janie" },
        new_field: "x",
      },
    };
    const { entries } = await write(
      exchange(["GET", "/api/v1/sdk/profiles/user-42/"], [], undefined, 200, body),
      exchange(["GET", "/api/v3/users/user-42/"], [], undefined, 200, {}),
    );
    const { data } = JSON.parse(entries[0].response.content.text);
    const [level] = Object.keys(data.paid_access_levels);
    expect(data.paid_access_levels[level as string].id).toBe(level);
    expect(Object.keys(data.custom_attributes)).not.toContain("nickname");
    // The name of an undocumented field is what an issue is about.
    expect(Object.keys(data)).toContain("new_field");
    const [, , , user] = new URL(entries[1].request.url).pathname.split("/").slice(1);
    expect(entries[0].request.url).toContain(`/profiles/${user}/`);
  });

  it("finds the branch of a union by its tag, and distinguishes attributes from words of the API", async () => {
    const purchase = {
      purchase_type: "one_time_purchase",
      store: "app_store",
      store_product_id: "corp.coins",
    };
    const legacy = { data: { custom_attributes: { status: "vip", type: "whale" } } };
    const { entries, text } = await write(
      exchange(["POST", "/api/v2/server-side-api/purchase/set/transaction/"], [], purchase, 200, {}),
      exchange(["GET", "/api/v1/sdk/profiles/user-42/"], [], undefined, 200, legacy),
    );
    expect(JSON.parse(entries[0].request.postData.text)).toMatchObject({
      purchase_type: "one_time_purchase",
      store: "app_store",
    });
    for (const secret of ["corp.coins", "vip", "whale"]) expect(text).not.toContain(secret);
  });

  it("leaves out what is not JSON", async () => {
    const { entries, text } = await write({
      ...update,
      response: {
        status: 502,
        rawHeaders: ["Content-Type", "text/html"],
        body: Buffer.from("<p>Dear Jane</p>"),
      },
    });
    expect(entries[0].response.content).toMatchObject({ mimeType: "text/html", size: 16 });
    expect(text).not.toContain("Dear");
  });

  it("has the form of HAR 1.2, also without an exchange", async () => {
    expect((await write()).log).toMatchObject({
      version: "1.2",
      creator: { name: "adapty-openapi" },
      entries: [],
    });
  });
});

describe("a replacement", () => {
  const { of, ofNumber, inText } = createPseudonyms();

  it.each([
    ["secret_live_abc", /^secret_live_value-\d+$/],
    ["public_live_abc", /^public_live_value-\d+$/],
    ["sub_1MowQVLk", /^sub_value-\d+$/],
    ["12345", /^\d+$/],
    ["https://corp.test/a", /^https:\/\/example\.com\/\d+$/],
    ["anything else", /^value-\d+$/],
  ])("of %s has its form, and stays the same", (value, form) => {
    expect(of(value)).toMatch(form);
    expect(of(value)).toBe(of(value));
    expect(of(value)).not.toBe(of(`${value}0`));
  });

  it("of an empty text is empty, and of a number a number", () => {
    expect(of("")).toBe("");
    expect(ofNumber(3.5)).toBe(ofNumber(3.5));
    expect(ofNumber(3.5)).not.toBe(ofNumber(4));
  });

  it("in prose is that of the longest value, and of no part of a word", () => {
    const long = of("user-42-test");
    expect(inText(`user-42-test, user-420, new@corp.test and ${PROFILE_ID}`)).toBe(
      `${long}, user-420, ${of("new@corp.test")} and ${of(PROFILE_ID)}`,
    );
  });
});
