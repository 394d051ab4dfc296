import type { Problem } from "../cube/problem.ts";

/** A Problem on its way through TanStack Query, which tells failures by rejection. Any other error is a bug. */
export class Failure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.kind}: ${problem.what}`);
    this.problem = problem;
  }
}
