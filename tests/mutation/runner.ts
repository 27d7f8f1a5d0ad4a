import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import {
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
  TestRunner,
} from "vitest";
import {
  type Coverage,
  type Mutant,
  paths,
  readCoverage,
  readMutants,
  readResults,
  record,
  type Switches,
} from "./exchange.ts";

/** A loop that comes by a mutant this many times as often as without it does not end. */
const LOOP = 10;
/** It may come by so often in any case. */
const FEW = 100;

/** How many tests are tried before all others. */
const LIKELY = 30;

/** How long the tests of one mutant may take, in microseconds of the processor. */
const TIME = 1_000_000;

/** One run through tests. */
interface Run {
  /** The IDs of the tests. */
  tests: Iterable<string>;
  mutant?: Mutant;
}

/** The mutant that is switched on. */
let active: string | undefined;
/** How often the test has come by it, and how often it may. */
let passes = 0;
let limit = FEW;
/**
 * Counts how often the test, or a hook of a suite, comes by each mutant; undefined if nobody wants
 * to know.
 */
let hits: Record<string, number> | undefined = {};

// What the instrumented sources call, by the names that Stryker gives it.
const switches: Switches = {
  stryMutAct_9fa48(mutant) {
    if (mutant !== active) return false;
    passes += 1;
    if (passes > limit) throw new Error("The mutant makes a loop that does not end.");
    return true;
  },
  stryCov_9fa48(...mutants) {
    if (hits === undefined) return;
    for (const mutant of mutants) hits[mutant] = (hits[mutant] ?? 0) + 1;
  },
};
Object.assign(globalThis, { switches });

/**
 * Runs the tests again and again in one process, which loads them once: without a mutant to see
 * which tests reach which, then for each mutant those that reach it, the fastest first, until one
 * fails.
 */
export default class MutantRunner extends TestRunner {
  /** The list that Vitest goes through. A file that is added to it runs once more. */
  #queue: RunnerTestFile[] = [];
  #runs = this.#plan();
  /** All tests and suites that are not skipped, by ID. */
  #tasks = new Map<string, RunnerTask>();
  /** The tests and suites of each suite. */
  #children = new Map<string, RunnerTask[]>();
  #coverage: Coverage = { hits: {}, costs: {}, whileLoading: [] };
  /** What failed in this run: a test, or a suite in its hooks. */
  #failed: RunnerTask | undefined;
  /**
   * Counts for the tests, and for the hooks of suites; undefined once it is known what reaches
   * what.
   */
  #allHits: Map<RunnerTask, Record<string, number>> | undefined;
  #began = process.cpuUsage();
  /**
   * What each test took when it ran last, in microseconds of the processor, which do not depend on
   * what else runs. A test that waits counts a tenth of it.
   */
  #costs = new Map<string, number>();
  #lastBeat = 0;

  onBeforeRunFiles(files: RunnerTestFile[]): void {
    const [file] = files.splice(0);
    if (file === undefined) return;
    // Nobody reads what Vitest would report of a million test runs.
    Object.assign(this, { onTaskUpdate: async () => {} });
    this.#queue = files;
    this.#remember(file);
    this.#next(file);
  }

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (this.#failed) suite.mode = "skip";
    await super.onBeforeRunSuite(suite);
    this.#count(suite);
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.#failed) test.mode = "skip";
    await super.onBeforeRunTask(test);
    this.#count(test);
    this.#began = process.cpuUsage();
    if (performance.now() - this.#lastBeat < 1000) return;
    this.#lastBeat = performance.now();
    writeFileSync(paths.beat, "");
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    this.#count(test.suite);
    const { user, system } = process.cpuUsage(this.#began);
    const waited = (test.result?.duration ?? 0) * 1000;
    this.#costs.set(test.id, Math.max(user + system, waited / 10));
    if (test.result?.state === "fail") this.#failed ??= test;
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    this.#count(suite.suite);
    if (suite.result?.state === "fail") this.#failed ??= suite;
    if (suite === suite.file) this.#next(suite.file);
  }

  /** What is to be run. Each run returns what failed in it. */
  *#plan(): Generator<Run, void, RunnerTask | undefined> {
    this.#coverage = readCoverage() ?? (yield* this.#seeCoverage());
    const { results } = readResults();
    /**
     * The tests that failed last. They often notice the next mutant, too, which stands beside the
     * last.
     */
    let latest: string[] = [];
    let isFirst = true;
    for (const mutant of readMutants()) {
      if (this.#coverage.hits[mutant.id] === undefined || results.has(mutant.id)) continue;
      const tests = this.#testsThatReach(mutant);
      if (tests.length === 0) {
        record({ id: mutant.id, noticedBy: null });
        continue;
      }
      record({ begun: mutant.id });
      const likely = latest.filter((test) => tests.includes(test));
      const failed =
        (likely.length > 0 ? yield { tests: likely, mutant } : undefined) ?? (yield { tests, mutant });
      // What fails without the mutant, too, suffers from what a mutant left behind in this process:
      // then another process goes on, which tries this mutant again unless it was the culprit.
      const stillFails = failed && (yield { tests: this.#testsIn(failed.id) });
      if (!stillFails || isFirst) record({ id: mutant.id, noticedBy: failed ? nameOf(failed) : null });
      if (stillFails) return;
      if (failed)
        latest = [...new Set([...this.#testsIn(failed.id).slice(0, 1), ...latest])].slice(0, LIKELY);
      isFirst = false;
    }
  }

  /** Runs all tests without a mutant, and those that reach one again. */
  *#seeCoverage(): Generator<Run, Coverage, RunnerTask | undefined> {
    const loaded = Object.keys(hits ?? {});
    const allHits = new Map<RunnerTask, Record<string, number>>();
    this.#allHits = allHits;
    complainOf(yield { tests: [...this.#tasks.keys()] });
    this.#allHits = undefined;
    const coverage: Coverage = { hits: {}, costs: {}, whileLoading: [] };
    for (const [task, counts] of allHits) {
      for (const [mutant, count] of Object.entries(counts)) {
        coverage.hits[mutant] ??= {};
        coverage.hits[mutant][task.id] = count;
      }
    }
    coverage.whileLoading = loaded.filter((mutant) => coverage.hits[mutant] === undefined);

    const reaching = Object.values(coverage.hits).flatMap((counts) => Object.keys(counts));
    const tests = new Set(reaching.flatMap((task) => this.#testsIn(task)));
    for (const test of tests) if ((this.#costs.get(test) ?? 0) > TIME) tests.delete(test);
    complainOf(yield { tests });
    coverage.costs = Object.fromEntries(this.#costs);
    writeFileSync(paths.coverage, JSON.stringify(coverage));
    return coverage;
  }

  /**
   * The tests that reach a mutant, as many as fit into the time for one, the fastest first: those
   * of the file of the same name, those of its part of `tests/`, then others.
   */
  #testsThatReach({ id, file }: Mutant): string[] {
    const cost = (test: string) => this.#coverage.costs[test] ?? 0;
    const [, folder] = file.split("/");
    const ownFile = `/${basename(file, ".ts")}.test.ts: `;
    const distance = (test: string) => {
      const name = nameOf(this.#tasks.get(test));
      return name.includes(ownFile) ? 0 : name.startsWith(`${folder}/`) ? 1 : 2;
    };
    const tests = new Set(Object.keys(this.#coverage.hits[id] ?? {}).flatMap((task) => this.#testsIn(task)));
    const inOrder = [...tests]
      .map((test) => ({ test, cost: cost(test), distance: distance(test) }))
      .sort((one, other) => one.distance - other.distance || one.cost - other.cost);
    let total = 0;
    return inOrder.flatMap((each) => {
      total += each.cost;
      return total <= TIME ? [each.test] : [];
    });
  }

  /** Lets the switches begin to count for a test, or for the hooks of a suite. */
  #count(task: RunnerTask | undefined): void {
    passes = 0;
    limit = FEW + LOOP * (this.#coverage.hits[active ?? ""]?.[task?.id ?? ""] ?? 0);
    hits = task && this.#allHits && (this.#allHits.get(task) ?? {});
    if (task && hits) this.#allHits?.set(task, hits);
  }

  /** The test itself, or those in the suite. */
  #testsIn(id: string): string[] {
    return this.#children.get(id)?.flatMap((child) => this.#testsIn(child.id)) ?? [id];
  }

  /** Adds the next run to Vitest's list, if there is one. */
  #next(file: RunnerTestFile): void {
    active = undefined;
    const failed = this.#failed;
    this.#failed = undefined;
    const { value: run } = this.#runs.next(failed);
    if (run === undefined) return;
    this.#restore();
    const wanted = new Set(run.tests);
    this.#select(file, wanted);
    active = run.mutant?.id;
    this.#queue.push(file);
  }

  #remember(task: RunnerTask): void {
    if (task.mode === "skip" || task.mode === "todo") return;
    this.#tasks.set(task.id, task);
    if (task.type === "test") return;
    this.#children.set(task.id, task.tasks);
    for (const child of task.tasks) this.#remember(child);
  }

  /** Makes all tests as if they had not run. */
  #restore(): void {
    for (const [id, task] of this.#tasks) {
      task.mode = "run";
      delete task.result;
      if (task.type === "suite") task.tasks = this.#children.get(id) ?? [];
    }
  }

  /** Leaves a suite only the wanted tests, the fastest first. Returns how long they take. */
  #select(task: RunnerTask, wanted: ReadonlySet<string>): number | undefined {
    if (task.type === "test") return wanted.has(task.id) ? (this.#coverage.costs[task.id] ?? 0) : undefined;
    const costs = new Map<RunnerTask, number>();
    for (const child of task.tasks) {
      const cost = this.#select(child, wanted);
      if (cost !== undefined) costs.set(child, cost);
    }
    task.tasks = [...costs.keys()].sort((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
    return costs.size === 0 ? undefined : [...costs.values()].reduce((sum, cost) => sum + cost);
  }
}

function nameOf(task: RunnerTask | undefined): string {
  if (task === undefined) return "";
  return task.suite === undefined || task.suite === task.file
    ? task.name
    : `${nameOf(task.suite)}: ${task.name}`;
}

/** @throws {Error} if tests fail without a mutant */
function complainOf(failed: RunnerTask | undefined): void {
  if (failed === undefined) return;
  const messages = failed.result?.errors?.map(({ message }) => message).join("\n");
  throw new Error(`Without a mutant, ${nameOf(failed)} fails, or does so the second time:\n${messages}`);
}
