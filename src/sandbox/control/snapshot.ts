import type { Snapshot } from "../../../generated/sandbox.ts";
import type { StoredProfile } from "../core/state.ts";

/**
 * The length of a piece, in UTF-16 code units. A profile is never divided, so that a piece may be
 * longer.
 */
const PIECE = 65_536;

/**
 * Writes a snapshot as JSON, piece by piece: V8 has no string for the JSON of a million profiles.
 */
export function* writeInPieces({
  profiles,
  ...rest
}: Omit<Snapshot, "profiles"> & { profiles: Iterable<StoredProfile> }): Iterable<string> {
  let piece = `${JSON.stringify(rest).slice(0, -1)},"profiles":[`;
  let separator = "";
  for (const profile of profiles) {
    piece += separator + JSON.stringify(profile);
    separator = ",";
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}]}`;
}
