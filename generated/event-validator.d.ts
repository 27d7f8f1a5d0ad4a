// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import type { Validate } from "./validators.js";

/** Whether a value is an event that a webhook may receive. */
export declare const validateEvent: Validate;
