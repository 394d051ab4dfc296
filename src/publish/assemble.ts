import type { Cube } from "../cube/cube.ts";
import type { Frequency } from "../cube/period.ts";
import type { IndicatorConfig, InputConfig } from "./config/schema.ts";
import type { SourcesFile } from "./config/sources.ts";
import { densify } from "./densify.ts";
import type { Divisions } from "./divisions.ts";
import { emptyGathering, keepTarget } from "./gather.ts";
import type { Gathering, Target } from "./gather.ts";
import { importerOf } from "./importers/index.ts";
import type { SourceReport } from "./report.ts";
import { ReportMaker } from "./report.ts";
import { totalTarget } from "./totals.ts";
import type { TotalTarget } from "./totals.ts";

/** An indicator with its figures, a cube per level and frequency. */
export interface IndicatorCubes {
  readonly indicator: IndicatorConfig;
  readonly cubes: readonly { readonly cube: Cube; readonly frequency: Frequency }[];
}

export interface Assembled {
  readonly indicators: readonly IndicatorCubes[];
  readonly reports: readonly SourceReport[];
  /** Refusals that the configuration does not expect, and expected ones that did not come. */
  readonly faults: readonly string[];
  /** Files that they are in. */
  readonly faulty: readonly string[];
}

/**
 * Reads every source once and makes the cubes of all indicators. `readText` gives the text of a source file.
 * Nothing is left out in silence: what does not fit is in the report and, when not expected, in `faults`.
 */
export function assemble(
  configs: readonly IndicatorConfig[],
  sources: SourcesFile["sources"],
  divisions: Divisions,
  readText: (file: string) => string,
): Assembled {
  const gatherings = new Map<string, Gathering>();
  const targets: Target[] = [];
  const totals: TotalTarget[] = [];
  for (const config of configs) {
    for (const input of config.inputs) {
      const gathering = gatheringFor(gatherings, config, input);
      if (input.total === undefined) targets.push(keepTarget(gathering, input));
      else totals.push(totalTarget(gathering, input));
    }
  }

  const makers = new Map<string, ReportMaker>();
  for (const source of sources) {
    const mine = [...targets, ...totals].filter(({ input }) => input.importer === source.id);
    if (mine.length === 0) continue;
    const maker = new ReportMaker(source);
    makers.set(source.id, maker);
    const bySelect = new Map<string, Target[]>();
    for (const target of mine) {
      for (const select of target.members.keys()) bySelect.set(select, [...(bySelect.get(select) ?? []), target]);
    }
    importerOf(source)(readText(source.file), source, new Set(bySelect.keys()), {
      row: () => maker.row(),
      refuse: (line, why) => maker.refuse(line, why),
      figure(select, figure) {
        for (const target of bySelect.get(select) ?? []) {
          const why = target.take(select, figure);
          if (why !== undefined) maker.refuse(figure.line, why);
        }
      },
    });
    for (const total of totals) if (total.input.importer === source.id) total.finish(divisions);
  }

  const cubes = [...gatherings.values()].map((gathering) => {
    const { cube, misfits } = densify(gathering, divisions);
    const makerOf = (input: number) => makers.get(gathering.inputs[input]?.importer ?? "");
    for (const { input, line, why } of misfits) makerOf(input)?.refuse(line, `${gathering.indicator.id}: ${why}`);
    makerOf(0)?.count(cube);
    return { indicator: gathering.indicator, cube, frequency: gathering.inputs[0]?.frequency ?? "year" };
  });
  const faults = [...makers.values()].map((maker) => ({ file: maker.file, list: maker.faults() }));
  return {
    indicators: configs.map((indicator) => ({ indicator, cubes: cubes.filter((one) => one.indicator === indicator) })),
    reports: [...makers.values()].map((maker) => maker.report()),
    faults: faults.flatMap(({ list }) => list),
    faulty: faults.flatMap(({ file, list }) => (list.length > 0 ? [file] : [])),
  };
}

function gatheringFor(gatherings: Map<string, Gathering>, config: IndicatorConfig, input: InputConfig): Gathering {
  const key = `${config.id}|${input.level}|${input.frequency}`;
  const gathering = gatherings.get(key) ?? emptyGathering(config, input.level);
  gatherings.set(key, gathering);
  const [first] = gathering.inputs;
  if (first && first.division !== input.division) {
    throw new Error(`${config.id}: inputs of ${input.level} are on ${first.division} and on ${input.division}`);
  }
  return gathering;
}
