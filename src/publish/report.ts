import type { Cube } from "../cube/cube.ts";
import type { Reason } from "../cube/reason.ts";
import { reasonOf } from "../cube/reason.ts";
import type { OriginReport } from "./collect/collect.ts";
import type { SourceConfig } from "./config/sources.ts";

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

/** Keeps count while a source is read. */
export class ReportMaker {
  private rows = 0;
  private kept = 0;
  private readonly missing: Partial<Record<Reason, number>> = {};
  private readonly refused: Refusal[] = [];

  constructor(private readonly source: SourceConfig) {}

  get file(): string {
    return this.source.file;
  }

  row(): void {
    this.rows += 1;
  }

  refuse(line: number, why: string): void {
    this.refused.push({ file: this.source.file, line, why });
  }

  count(cube: Cube): void {
    for (const [reason, number] of Object.entries(reasonCounts(cube))) {
      if (reason === "present") this.kept += number;
      else this.missing[reason as Reason] = (this.missing[reason as Reason] ?? 0) + number;
    }
  }

  report(): SourceReport {
    const { source, rows, kept, missing, refused } = this;
    return { source: source.id, rowsRead: rows, kept, missing, refused };
  }

  /** Refusals that nobody expected, and expectations that were not met. */
  faults(): string[] {
    const left = new Set(this.refused);
    const unmet = this.source.expected.flatMap(({ why, count }) => {
      const pattern = new RegExp(why);
      const met = [...left].filter((refusal) => pattern.test(refusal.why));
      for (const refusal of met) left.delete(refusal);
      return met.length === count
        ? []
        : [`${this.source.id}: ${count} refusals expected for /${why}/, ${met.length} came`];
    });
    return [...unmet, ...[...left].map(({ file, line, why }) => `${file}:${line}: ${why}`)];
  }
}

/** How many cells of a cube have which reason; `present` are figures. */
export function reasonCounts(cube: Cube): Partial<Record<Reason, number>> {
  const numbers: number[] = [];
  for (const reason of cube.reason) numbers[reason] = (numbers[reason] ?? 0) + 1;
  return Object.fromEntries(numbers.flatMap((count, code) => (count ? [[reasonOf(code), count]] : [])));
}

const SHOWN = 20;

/** The report as plain text: a table of sources, and under it every row that was refused. */
export function reportText(reports: readonly SourceReport[]): string {
  const head = ["source", "rows read", "figures kept", "missing", "refused"];
  const lines = reports.map(({ source, rowsRead, kept, missing, refused }) => [
    source,
    String(rowsRead),
    String(kept),
    Object.entries(missing)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(", ") || "none",
    String(refused.length),
  ]);
  const refusals = reports.flatMap(({ refused }) => [
    ...refused.slice(0, SHOWN).map(({ file, line, why }) => `refused  ${file}:${line}  ${why}`),
    ...(refused.length > SHOWN ? [`refused  … and ${refused.length - SHOWN} more of this file`] : []),
  ]);
  return [...columns(head, lines), ...refusals].join("\n");
}

/** What became of every origin, as a table; what failed says why and from which day the figures are. */
export function originsText(reports: readonly OriginReport[]): string {
  const outcomes = { new: "new", unchanged: "unchanged", kept: "FAILED, the last good data stay", absent: "FAILED" };
  const head = ["origin", "kind", "outcome", "figures", "of"];
  const lines = reports.map(({ id, kind, outcome, count, collected }) => {
    return [id, kind, outcomes[outcome], String(count), collected || "never"];
  });
  const said = reports.flatMap(({ id, why, remarks }) => [
    ...(why === undefined ? [] : [`failed  ${id}  ${why}`]),
    ...remarks.map((remark) => `remark  ${id}  ${remark}`),
  ]);
  return [...columns(head, lines), ...said].join("\n");
}

function columns(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)));
  return [head, ...lines].map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
