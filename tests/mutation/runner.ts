import type { InstrumenterContext } from "@stryker-mutator/api/core";
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from "@stryker-mutator/api/test-runner";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import type { Collected } from "./collect.ts";
import type { Loaded } from "./load.ts";
import { loadTests } from "./load.ts";
import { forget } from "./memory.ts";

declare global {
  var __stryker__: InstrumenterContext | undefined;
}

/**
 * Runs the tests of the analysis for Stryker in one process that keeps everything loaded: a mistake costs what its tests
 * cost, some milliseconds, where the runner for vitest loads all modules again each time (one to two seconds). A test
 * that fails is run once more without the mistake: should it fail then too, a mistake left something behind, and all
 * is loaded anew before the verdict.
 */
class AnalysisRunner implements TestRunner {
  #loaded: Loaded | undefined;
  readonly #stryker = (globalThis.__stryker__ ??= {});
  /** Milliseconds per test without a mistake: the quickest first, as most mistakes are noticed by any of them. */
  readonly #costs = new Map<string, number>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#loaded = await loadTests();
  }

  async dispose(): Promise<void> {
    await this.#loaded?.close();
    this.#loaded = undefined;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests()) {
      this.#stryker.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const told = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
      this.#costs.set(test.id, told.timeSpentMs);
      tests.push(
        failureMessage === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
    }
    delete this.#stryker.currentTestId;
    const { mutantCoverage } = this.#stryker;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const atLoading = options.mutantActivation === "static" ? options.activeMutant.id : undefined;
    if (options.reloadEnvironment) await this.#reload(atLoading);
    const found = await this.#run(options);
    if (found.status !== MutantRunStatus.Killed || atLoading !== undefined) return found;
    const killer = this.#tests().find(({ id }) => found.killedBy.includes(id));
    if (!killer || (await failureOf(killer)) === undefined) return found;
    await this.#reload(undefined);
    return this.#run(options);
  }

  async #run({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = testFilter && new Set(testFilter);
    const cost = ({ id }: Collected): number => this.#costs.get(id) ?? 0;
    const tests = this.#tests()
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => cost(a) - cost(b));
    const stryker = this.#stryker;
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = 0;
    if (hitLimit !== undefined) stryker.hitLimit = hitLimit;
    try {
      for (const test of tests) {
        const failureMessage = await failureOf(test);
        if (hitLimit !== undefined && stryker.hitCount > hitLimit) return { status: MutantRunStatus.Timeout };
        if (failureMessage !== undefined)
          return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: tests.length };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    } finally {
      delete stryker.activeMutant;
      delete stryker.hitCount;
    }
  }

  #tests(): readonly Collected[] {
    if (!this.#loaded) throw new Error("the tests are not loaded");
    return this.#loaded.tests;
  }

  async #reload(activeMutant: string | undefined): Promise<void> {
    await this.dispose();
    if (activeMutant !== undefined) this.#stryker.activeMutant = activeMutant;
    await this.init();
  }
}

/** What fast-check throws of a law of which the first run took longer than `fewRuns.ts` allows: nothing was found. */
const CUT_SHORT = "Property interrupted after 0 tests";

/** What a test says when it fails, having forgotten what earlier tests left in memory. */
async function failureOf(test: Collected): Promise<string | undefined> {
  forget();
  try {
    for (const make of test.ready) await make();
    await test.run();
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.startsWith(CUT_SHORT) ? undefined : said;
  }
}

function analysisRunner(): TestRunner {
  return new AnalysisRunner();
}

export const strykerPlugins = [{ kind: "TestRunner", name: "analysis", factory: analysisRunner }];
