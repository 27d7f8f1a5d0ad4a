/** A row of the table of profiles. */
export interface Row {
  /** Its place in the order of creation. */
  seq: number;
  /** The profile as JSON. */
  profile: string;
}

interface Table {
  lastSeq(): number;
  find(profileId: string): Row | undefined;
  /** The first rows after a place, in their order; all of them if the limit is negative. */
  after(seq: number, limit: number): Row[];
}

/** How many rows are read at once. */
const PAGE = 256;

/**
 * Makes readings of all profiles, which may run side by side. Each gives the profiles as they were
 * when it began, however the table changes meanwhile: a row that a reading has not reached yet is
 * kept in memory before it changes.
 */
export class Readings {
  readonly #table: Table;
  /** Held weakly, since a caller may drop a reading that it has not begun. */
  readonly #underWay = new Set<WeakRef<Reading>>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** The profiles as they are now, as JSON. */
  begin(): Iterable<string> {
    const reading = new Reading(this.#table.lastSeq());
    this.#underWay.add(new WeakRef(reading));
    return reading.read(this.#table);
  }

  /** To be called before a profile is saved or deleted. */
  beforeChange(profileId: string): void {
    const row = this.#underWay.size > 0 ? this.#table.find(profileId) : undefined;
    if (row !== undefined) this.#keep(row.seq, row.profile);
  }

  /**
   * To be called after a profile was saved. A new one may have the place of one that was deleted.
   */
  afterSave(profileId: string): void {
    const row = this.#underWay.size > 0 ? this.#table.find(profileId) : undefined;
    if (row !== undefined) this.#keep(row.seq, undefined);
  }

  /** To be called before all profiles are deleted. */
  beforeClear(): void {
    if (this.#underWay.size === 0) return;
    for (const { seq, profile } of this.#table.after(0, -1)) this.#keep(seq, profile);
  }

  #keep(seq: number, profile: string | undefined): void {
    for (const held of this.#underWay) {
      const reading = held.deref();
      if (reading === undefined || reading.isOver) this.#underWay.delete(held);
      else reading.keep(seq, profile);
    }
  }
}

/** A reading of all profiles. */
class Reading {
  /** The last row that there was. */
  readonly #last: number;
  /** The last row that was read. */
  #read = 0;
  /** What was in the places that have changed and are still to be read: a profile, or none. */
  readonly #kept = new Map<number, string | undefined>();

  constructor(last: number) {
    this.#last = last;
  }

  get isOver(): boolean {
    return this.#read >= this.#last;
  }

  /** Keeps what is in a place. What comes there later does not count. */
  keep(seq: number, profile: string | undefined): void {
    if (seq > this.#read && seq <= this.#last && !this.#kept.has(seq)) this.#kept.set(seq, profile);
  }

  *read(table: Table): Generator<string> {
    try {
      yield* this.#readPages(table);
    } finally {
      // Also if nobody reads on: then nothing need be kept.
      this.#read = this.#last;
    }
  }

  *#readPages(table: Table): Generator<string> {
    while (!this.isOver) {
      const page = table.after(this.#read, PAGE);
      const end = Math.min(page[PAGE - 1]?.seq ?? this.#last, this.#last);
      const rows = new Map<number, string | undefined>();
      for (const { seq, profile } of page) if (seq <= end) rows.set(seq, profile);
      for (const [seq, profile] of this.#kept) {
        if (seq > end) continue;
        rows.set(seq, profile);
        this.#kept.delete(seq);
      }
      this.#read = end;
      for (const seq of [...rows.keys()].sort((one, other) => one - other)) {
        const profile = rows.get(seq);
        if (profile !== undefined) yield profile;
      }
    }
  }
}
