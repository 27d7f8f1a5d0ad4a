import { describe, expect, it } from "vitest";
import { formatTimestamp, parseTimestamp } from "../src/timestamp.ts";

describe("parseTimestamp", () => {
  it.each([
    ["2020-07-10T15:00:00.000000+0000", "2020-07-10T15:00:00.000Z"],
    ["2020-07-10T15:00:00.123456+0000", "2020-07-10T15:00:00.123Z"],
    ["2020-07-10T15:00:00Z", "2020-07-10T15:00:00.000Z"],
    ["2020-07-10T15:00:00.5+02:00", "2020-07-10T13:00:00.500Z"],
    ["2020-07-10T15:00:00-0330", "2020-07-10T18:30:00.000Z"],
  ])("reads %s", (text, expected) => {
    expect(parseTimestamp(text).toISOString()).toBe(expected);
  });

  it.each(["", "2020-07-10", "2020-07-10T15:00:00", "2020-13-10T15:00:00Z", "tomorrow"])(
    "refuses %j",
    (text) => {
      expect(() => parseTimestamp(text)).toThrow("is no timestamp such as 2025-06-15T12:00:00.000000+0000");
    },
  );
});

describe("formatTimestamp", () => {
  it.each([
    [new Date("2025-06-15T12:00:00Z"), "2025-06-15T12:00:00.000000+0000"],
    [Date.UTC(2025, 5, 15, 12, 0, 0, 7), "2025-06-15T12:00:00.007000+0000"],
    [0, "1970-01-01T00:00:00.000000+0000"],
    [-1, "1969-12-31T23:59:59.999000+0000"],
    // As a Temporal.Instant has it.
    [{ epochNanoseconds: 1_749_988_800_123_456_789n }, "2025-06-15T12:00:00.123456+0000"],
    [{ epochNanoseconds: 0n }, "1970-01-01T00:00:00.000000+0000"],
    [{ epochNanoseconds: -1n }, "1969-12-31T23:59:59.999999+0000"],
    [{ epochNanoseconds: -1_000_000n }, "1969-12-31T23:59:59.999000+0000"],
  ])("writes a moment as the documents do: %o", (moment, text) => {
    expect(formatTimestamp(moment)).toBe(text);
  });

  it.each([new Date("never"), Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(10_000, 0), Date.UTC(-1, 0)])(
    "refuses what no timestamp can hold: %o",
    (moment) => {
      const message = `${moment} is no moment of the years 0000 to 9999 that a timestamp can hold`;
      expect(() => formatTimestamp(moment)).toThrow(new TypeError(message));
    },
  );

  it("writes what parseTimestamp reads", () => {
    for (const moment of [0, 1, -1, Date.UTC(2024, 1, 29), Date.UTC(9999, 11, 31, 23, 59, 59, 999)])
      expect(parseTimestamp(formatTimestamp(moment)).getTime()).toBe(moment);
  });

  it("keeps the microseconds of Temporal, if the runtime has it", (context) => {
    const { Temporal } = globalThis as unknown as {
      Temporal?: { Instant: { from(text: string): { epochNanoseconds: bigint } } };
    };
    if (!Temporal) return context.skip("This Node has no Temporal; the cases above have its form.");
    for (const text of ["2025-06-15T12:00:00.123456+0000", "2020-07-10T15:00:00.000001+0000"])
      expect(formatTimestamp(Temporal.Instant.from(text))).toBe(text);
  });
});
