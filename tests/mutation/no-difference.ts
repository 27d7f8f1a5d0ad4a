/** Mutants that no test can notice, because what the project does is the same with them. */
export interface NoDifference {
  file: string;
  /** A part of the line in which the mutant begins. */
  line: string;
  /** What it puts there, for each mutant. */
  to: string[];
  why: string;
}

export const noDifference: NoDifference[] = [];
