// Written by scripts/build/schemas.ts from spec/. Edit that, then run `npm run build`.

/** An example of what matches a pattern, by the pattern. */
export const patternExamples: Readonly<Record<string, unknown>> = {
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$": "2022-10-12T09:42:50.000000+0000",
  "^[A-Za-z0-9._-]+$": "favourite_sport",
  "^[A-Z]{2}$": "FR",
  "^(sub|pi)_.+$": "sub_1OM8brJTlbIG45BdDRFOHWAU",
  "^[a-z0-9_]{1,30}$": "reason",
  "^-?[0-9]+(\\.[0-9]+)?$": "8.99",
  "^[A-Z]{3}$": "USD"
};

/** The values that tell the kinds of an object apart, by the name of the property that has them. */
export const tagValues: Readonly<Record<string, readonly string[]>> = {
  "purchase_type": [
    "subscription",
    "one_time_purchase"
  ]
};
