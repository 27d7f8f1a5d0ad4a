/** How many different identifiers a seed has. After the last one, they repeat. */
const ALL = 2 ** 32;

/**
 * Generates identifiers that look random but depend only on a seed and a count, so that the same
 * requests get the same IDs. No two counts have the same ID, since `mix` maps each 32-bit number to
 * a different one.
 */
export class Ids {
  /** How many identifiers were generated so far. */
  count = 0;
  readonly #seed: number;

  constructor(seed: string) {
    this.#seed = fingerprint(seed);
  }

  /** 32 hex digits, as in `Request-Id`. */
  hex(): string {
    this.count = (this.count + 1) % ALL;
    return digits(this.#seed, this.count);
  }

  /**
   * A UUID of version 4, in lower case.
   * @param isTaken whether an ID is already in use. Such an ID is skipped. It may come from an
   * earlier run with the same seed, through a caller or a snapshot.
   */
  uuid(isTaken: (id: string) => boolean): string {
    let id = toUuid(this.hex());
    while (isTaken(id)) id = toUuid(this.hex());
    return id;
  }
}

/** 32 hex digits that depend only on a text. */
export function digest(text: string): string {
  return digits(fingerprint(text), text.length);
}

function toUuid(hex: string): string {
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A number from 0 up to 1 that depends only on a seed and a count. */
export function chance(seed: string, count: number): number {
  return mix(fingerprint(seed) ^ Math.imul(count, 0x9e3779b1)) / 2 ** 32;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function digits(seed: number, count: number): string {
  let text = "";
  for (let lane = 0; lane < 4; lane += 1) {
    const bits = mix((count + Math.imul(seed, lane * 2 + 1) + lane) | 0);
    text += `${HEX[bits >>> 24]}${HEX[(bits >>> 16) & 255]}${HEX[(bits >>> 8) & 255]}${HEX[bits & 255]}`;
  }
  return text;
}

/** FNV-1a. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3, a permutation of the 32-bit numbers. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
