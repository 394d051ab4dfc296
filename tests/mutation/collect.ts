import { expect } from "vitest";

/** One test of a file, with what must be made ready before it. */
export interface Collected {
  readonly id: string;
  readonly ready: readonly (() => Promise<void>)[];
  readonly run: () => unknown;
}

type Body = (...given: readonly unknown[]) => unknown;

/**
 * The words of vitest that the tests of the analysis use, which only write down what there is to run. What is expected
 * is vitest's own `expect`. A word that is not here (a mock, `afterEach`) makes the file fail to load, so nothing is
 * left out unseen.
 */
export function collector(): { words: object; open: (file: string) => void; tests: Collected[] } {
  const tests: Collected[] = [];
  let path: readonly string[] = [];
  let ready: readonly (() => Promise<void>)[] = [];
  const describe = (name: string, body: () => void): void => {
    const outer = { path, ready };
    path = [...path, name];
    body();
    ({ path, ready } = outer);
  };
  describe.each =
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows)
        describe(name, () => {
          body(...(Array.isArray(row) ? (row as unknown[]) : [row]));
        });
    };
  const it = (name: string, run: Body): void => {
    tests.push({ id: `${path[0] ?? ""}#${[...path.slice(1), name].join(" ")} (${tests.length})`, ready, run });
  };
  it.each =
    (rows: readonly unknown[]) =>
    (name: string, run: Body): void => {
      for (const row of rows) it(name, () => (Array.isArray(row) ? run(...(row as unknown[])) : run(row)));
    };
  const beforeAll = (make: () => unknown): void => {
    let made: Promise<void> | undefined;
    ready = [...ready, () => (made ??= Promise.resolve(make()).then(() => undefined))];
  };
  const open = (file: string): void => {
    path = [file];
    ready = [];
  };
  return { words: { describe, it, beforeAll, expect }, open, tests };
}
