import type { Importer } from "../../../../src/publish/config/schema.ts";
import type { SourceConfig } from "../../../../src/publish/config/sources.ts";
import type { Figure } from "../../../../src/publish/importers/importer.ts";
import { importers } from "../../../../src/publish/importers/index.ts";

export interface Imported {
  readonly rows: number;
  /** `select area period value`, with label or province where the file has one; `-` for no area. */
  readonly figures: readonly string[];
  readonly refused: readonly string[];
}

/** Runs an importer on a small text and writes down what it says. */
export function runImporter(
  id: Importer,
  text: string,
  wanted: readonly string[],
  more: Partial<SourceConfig> = {},
): Imported {
  let rows = 0;
  const figures: string[] = [];
  const refused: string[] = [];
  importers[id](text, { id, file: "file.csv", expected: [], ...more }, new Set(wanted), {
    row: () => (rows += 1),
    refuse: (line, why) => refused.push(`${line}: ${why}`),
    figure: (select, figure) => figures.push([select, ...words(figure)].join(" ")),
  });
  return { rows, figures, refused };
}

function words({ area = "-", period, label, province, value }: Figure): (string | number)[] {
  return [area, period, ...(label === undefined ? [] : [label]), ...(province === undefined ? [] : [province]), value];
}
