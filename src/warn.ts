/** Called with a sentence about input that has no effect, since it may be a mistake. */
export type Warn = (sentence: string) => void;

/** The most sentences that are given, since a hostile caller can invent any number of names. */
const MAX_SENTENCES = 100;

/** Gives each sentence once, so that repeated requests do not flood the log. */
export function onceEach(warn: Warn): Warn {
  const given = new Set<string>();
  return (sentence) => {
    if (given.has(sentence) || given.size >= MAX_SENTENCES) return;
    given.add(sentence);
    warn(sentence);
  };
}

export function warnOnConsole(sentence: string): void {
  console.warn(`Warning: ${sentence}`);
}
