// Written by scripts/sandbox-validators.ts from src/sandbox/*.schema.json and spec/. Edit those, then run `npm run build`.

import type { Validate } from "./validators.js";

export declare const validateOptions: Validate;
export declare const validateSnapshot: Validate;
