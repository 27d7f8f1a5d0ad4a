/** Random requests that no server should accept, each with the responses that it may get. */
import fc, { type Arbitrary } from "fast-check";
import {
  badBytes,
  brokenJson,
  huge,
  manyFaults,
  nesting,
  noObjects,
  truncations,
  wrongShapes,
} from "./bodies.ts";
import { chunks, framing, garbage, lies, malformed, unfinished } from "./bytes.ts";
import { keys, mediaTypes, methods, otherApi, parameters, paths } from "./heads.ts";
import type { HostileRequest } from "./request.ts";

export { type HostileRequest, truncations };

/** A request that should not be accepted, of any kind. */
export const hostileRequests: Arbitrary<HostileRequest> = fc.oneof(
  { weight: 16, arbitrary: brokenJson },
  { weight: 8, arbitrary: badBytes },
  { weight: 4, arbitrary: nesting },
  { weight: 20, arbitrary: wrongShapes },
  { weight: 4, arbitrary: noObjects },
  { weight: 1, arbitrary: huge },
  { weight: 1, arbitrary: manyFaults },
  { weight: 6, arbitrary: mediaTypes },
  { weight: 2, arbitrary: otherApi },
  { weight: 8, arbitrary: keys },
  { weight: 6, arbitrary: methods },
  { weight: 10, arbitrary: paths },
  { weight: 6, arbitrary: parameters },
  { weight: 6, arbitrary: malformed },
  { weight: 2, arbitrary: garbage },
  { weight: 4, arbitrary: framing },
  { weight: 3, arbitrary: chunks },
  { weight: 4, arbitrary: lies },
  { weight: 2, arbitrary: unfinished },
);
