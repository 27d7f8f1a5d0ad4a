import { describe, expect, it } from "vitest";
import {
  addDays,
  addPeriod,
  formatForMessage,
  instantAt,
  parseInstant,
} from "../../src/sandbox/core/timestamps.ts";

describe("a timestamp", () => {
  it.each([
    ["2022-10-12T09:42:50.000000+0000", "2022-10-12T09:42:50.000000+0000"],
    ["2024-12-24T10:50:23+00:00", "2024-12-24T10:50:23.000000+0000"],
    ["2024-12-24T10:50:23Z", "2024-12-24T10:50:23.000000+0000"],
    ["2024-12-24T10:50:23-0000", "2024-12-24T10:50:23.000000+0000"],
    ["2020-01-15T15:10:36.517975+0000", "2020-01-15T15:10:36.517975+0000"],
    ["2020-01-15T15:10:36.5+0000", "2020-01-15T15:10:36.500000+0000"],
    ["2020-01-15T15:10:36.000001Z", "2020-01-15T15:10:36.000001+0000"],
    ["2024-12-31T23:30:00.123456-01:00", "2025-01-01T00:30:00.123456+0000"],
    ["2025-01-01T04:15:00+0530", "2024-12-31T22:45:00.000000+0000"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000000+0000"],
    ["2000-02-29T12:00:00Z", "2000-02-29T12:00:00.000000+0000"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000000+0000"],
    ["9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999+0000"],
    ["0000-01-01T01:00:00+01:00", "0000-01-01T00:00:00.000000+0000"],
    ["9999-12-31T22:59:59-01:00", "9999-12-31T23:59:59.000000+0000"],
  ])("%s is %s", (spelling, instant) => {
    expect(parseInstant(spelling)).toBe(instant);
  });

  it.each([
    ["2023-02-29T00:00:00Z", "no leap year"],
    ["1900-02-29T00:00:00Z", "no leap year either"],
    ["2024-02-30T00:00:00Z", "February has 29 days at most"],
    ["2024-04-31T00:00:00Z", "April has 30"],
    ["2024-13-01T00:00:00Z", "no 13th month"],
    ["2024-00-10T00:00:00Z", "no month 0"],
    ["2024-01-00T00:00:00Z", "no day 0"],
    ["2024-01-01T24:00:00Z", "no hour 24"],
    ["2024-01-01T00:60:00Z", "no minute 60"],
    ["2024-01-01T00:00:60Z", "no leap seconds"],
    ["2024-01-01T00:00:00", "no offset"],
    ["2024-01-01", "no time"],
    ["2024-01-01 00:00:00Z", "no T"],
    ["2024-01-01T00:00:00.1234567Z", "finer than microseconds"],
    ["2024-01-01T00:00:00+1", "half an offset"],
    ["0000-01-01T00:00:00+00:01", "before the year 0"],
    ["9999-12-31T23:59:59-00:01", "after the year 9999"],
    ["", "nothing"],
  ])("%s is none: %s", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it.each([[["2024-12-24T10:50:23Z"]], [1735037423], [null], [undefined]])(
    "%j is none: not a text",
    (value) => {
      expect(parseInstant(value)).toBeUndefined();
    },
  );

  it("compares to the microsecond, whatever its spelling", () => {
    const [earlier, same, later] = [
      "2025-01-01T02:00:00.000001+0200",
      "2025-01-01T00:00:00.000001Z",
      "2024-12-31T19:00:00.000002-05:00",
    ].map((text) => parseInstant(text) as string);
    expect(earlier).toBe(same);
    expect((earlier as string) < (later as string)).toBe(true);
  });

  it("is spelled for a person as the documented messages do", () => {
    expect(formatForMessage("2029-08-29T09:33:42.000000+0000")).toBe("2029-08-29 09:33:42+00:00");
    expect(formatForMessage("2029-08-29T09:33:42.000120+0000")).toBe("2029-08-29 09:33:42.000120+00:00");
  });

  it("moves by days, and keeps its microseconds", () => {
    expect(addDays("2024-02-28T23:59:59.000007+0000", 2)).toBe("2024-03-01T23:59:59.000007+0000");
    expect(addDays("2024-03-01T00:00:00.000000+0000", -1)).toBe("2024-02-29T00:00:00.000000+0000");
    expect(addDays("2024-03-01T00:00:00.000000+0000", 4_000_000)).toBeUndefined();
    expect(addDays("2024-03-01T00:00:00.000000+0000", 1e300)).toBeUndefined();
  });

  it.each([
    ["P10D", "2024-02-10T10:00:00.000007+0000"],
    ["P2W", "2024-02-14T10:00:00.000007+0000"],
    ["P1M", "2024-02-29T10:00:00.000007+0000"],
    ["P2M", "2024-03-31T10:00:00.000007+0000"],
    ["P2Y", "2026-01-31T10:00:00.000007+0000"],
  ])("moves by a period: %s", (period, end) => {
    expect(addPeriod("2024-01-31T10:00:00.000007+0000", period)).toBe(end);
  });

  it("is made of milliseconds", () => {
    expect(instantAt(1736425645861)).toBe("2025-01-09T12:27:25.861000+0000");
    expect(instantAt(0)).toBe("1970-01-01T00:00:00.000000+0000");
  });
});
