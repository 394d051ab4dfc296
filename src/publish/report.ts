import type { Reason } from "../cube/reason.ts";

/** A row that could not be understood. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** What became of one source file. */
export interface SourceReport {
  readonly source: string;
  readonly rowsRead: number;
  /** Figures that came to stand in the store. */
  readonly kept: number;
  /** Cells without a figure, per reason. */
  readonly missing: Readonly<Partial<Record<Reason, number>>>;
  readonly refused: readonly Refusal[];
}
