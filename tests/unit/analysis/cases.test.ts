import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Flag } from "../../../src/cube/flags.ts";
import { flagsOf } from "../../../src/cube/flags.ts";
import type { Indicator } from "../../../src/cube/indicator.ts";
import type { Reason } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { describe as description } from "../../../src/analysis/describe.ts";
import { explain } from "../../../src/analysis/explain/explain.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { OwnFormula, Query } from "../../../src/analysis/query.ts";
import { proportionFunnel, rateFunnel } from "../../../src/analysis/uncertainty/funnel.ts";
import type { Figures } from "./fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
  areas,
  catalogue,
  indicator,
  noteIds,
  read,
  reference,
  renamedWorld,
  rule,
  run,
  span,
} from "./fixtures.ts";
import { linked } from "./realStore.ts";

/**
 * The cases of tests/fixtures/analysis: a small world (fixtures.ts), figures and a question in; figures, reasons,
 * flags, unit, notes, rows and classes out. Written as data, so that any other implementation can run them.
 */
interface Case {
  readonly name: string;
  readonly indicators?: readonly (Omit<Partial<Indicator>, "spans"> & {
    readonly id: string;
    readonly spans?: readonly (readonly [string, string, string, string?])[];
  })[];
  readonly figures: Figures;
  readonly series: string;
  readonly areas?: readonly string[];
  readonly compare?: readonly string[];
  readonly group?: readonly string[];
  /** Areas by rules, before those listed; and the rest of a question, as in query.ts. */
  readonly rules?: Query["areas"];
  readonly filter?: Query["filter"];
  readonly order?: Query["order"];
  readonly classes?: Query["classes"];
  /** These, or of each series the newest. */
  readonly periods: readonly string[] | "latest";
  readonly partial?: "withhold" | "known";
  /** A code until 1 January 2021, and the one that the same area has since. */
  readonly renamed?: readonly [string, string];
  readonly expect: Readonly<Record<string, readonly (number | Reason)[]>>;
  readonly flags?: Readonly<Record<string, readonly (readonly Flag[])[]>>;
  /** Own formulas by id, named in `series` as `own:<id>`. */
  readonly formulas?: Readonly<Record<string, OwnFormula>>;
  /** Limits of the interval around a cell; null where none is known. */
  readonly bounds?: Readonly<Record<string, readonly (readonly [number, number] | null)[]>>;
  readonly unit?: string;
  /** Where figures are signs: the Dutch word for each. */
  readonly says?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
  /** All rows in their order. */
  readonly rows?: readonly string[];
  /** How unlike an area is, in standard deviations. */
  readonly distances?: Readonly<Record<string, number>>;
  /** Per series the limits between its classes, null for no classes. */
  readonly limits?: readonly (readonly number[] | null)[];
  /** The class of an area per slot, the lowest is 0; −1 for none. */
  readonly inClass?: Readonly<Record<string, readonly number[]>>;
  /** The sentences that describe the result to the reader whose own area is `mine`, in their order, with what they name. */
  readonly described?: readonly { readonly id: string; readonly params?: Readonly<Record<string, unknown>> }[];
  readonly mine?: string;
  /** Where the figure of an area comes from: every sentence in its order, with what it names. */
  readonly explained?: Readonly<
    Record<string, readonly { readonly id: string; readonly params?: Readonly<Record<string, unknown>> }[]>
  >;
  /** The slot that is explained, else the first. */
  readonly slot?: number;
}

/** Limits around a reference: of a rate per `factor` by its denominator, or of a proportion by how many were asked. */
interface FunnelCase {
  readonly name: string;
  readonly reference: number;
  readonly factor?: number;
  readonly of: number;
  readonly level: 95 | 99.8;
  readonly limits: readonly [number, number] | null;
}

const folder = new URL("../../fixtures/analysis/", import.meta.url);
const FUNNEL = "funnel.json";

function spansOf(spans: readonly (readonly [string, string, string, string?])[]) {
  return spans.map(([level, first, last, division]) =>
    span(level, first, last, division === undefined ? {} : { division }),
  );
}

function asked(example: Case) {
  const own = (example.indicators ?? []).map(({ id, spans, ...more }) =>
    indicator(id, { ...more, ...(spans && { spans: spansOf(spans) }) }),
  );
  const book = catalogue(...own, ...(own.some(({ id }) => id === "population") ? [] : [POPULATION]));
  const chosen = [
    ...(example.rules ?? []),
    ...(example.areas ? [areas(...example.areas)] : []),
    ...(example.compare ? [reference(...example.compare)] : []),
    ...(example.group ? [rule({ kind: "codes", codes: example.group }, "selected", "together")] : []),
  ];
  const question = linked(example.series, {
    areas: chosen,
    periods: example.periods === "latest" ? { kind: "latest" } : { kind: "exact", periods: example.periods },
    partial: example.partial ?? "withhold",
    ...(example.formulas && { formulas: example.formulas }),
    ...(example.filter && { filter: example.filter }),
    ...(example.order && { order: example.order }),
    ...(example.classes && { classes: example.classes }),
  });
  return { question, book, world: example.renamed ? renamedWorld(...example.renamed) : AREAS };
}

/** What `explain` says of one cell of a case. */
function explanation(example: Case, area: string) {
  const { question, book, world } = asked(example);
  const data = answer(plan(question, book, world, TOOLS), book, example.figures, world);
  return explain(question, book, world, data, { series: 0, slot: example.slot ?? 0, area }, TOOLS);
}

function casesIn(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
}

describe(FUNNEL, () => {
  const cases = casesIn(FUNNEL) as FunnelCase[];
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, { reference, factor, of, level, limits }) => {
    const got =
      factor === undefined ? proportionFunnel(reference, of, level) : rateFunnel(reference, factor, of, level);
    if (limits === null) expect(got).toBeUndefined();
    else
      for (const [side, limit] of limits.entries()) expect(got && [got.lower, got.upper][side]).toBeCloseTo(limit, 5);
  });
});

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== FUNNEL)
  .sort()) {
  describe(file, () => {
    const cases = casesIn(file) as Case[];
    it.each(cases.map((each) => [each.name, each] as const))("%s", (_, example) => {
      const { question, book, world } = asked(example);
      const result = run(question, book, example.figures, world);
      for (const [code, cells] of Object.entries(example.expect)) {
        for (const [slot, cell] of cells.entries()) {
          const got = read(result, code, slot);
          if (typeof cell === "number" && typeof got === "number")
            expect(got, `${code} ${String(slot)}`).toBeCloseTo(cell, 6);
          else expect(got, `${code} ${String(slot)}`).toBe(cell);
        }
      }
      for (const [code, cells] of Object.entries(example.flags ?? {})) {
        const row = result.areas.findIndex((area) => area.code === code);
        expect(
          cells.map((_cell, slot) => flagsOf(result.flags[cellAt(result, 0, row, slot)] ?? 0)),
          code,
        ).toEqual(cells);
      }
      for (const [code, cells] of Object.entries(example.bounds ?? {})) {
        const row = result.areas.findIndex((area) => area.code === code);
        for (const [slot, limits] of cells.entries()) {
          const cell = cellAt(result, 0, row, slot);
          const got = [result.lower?.[cell] ?? NaN, result.upper?.[cell] ?? NaN];
          if (limits === null) expect(got, code).toEqual([NaN, NaN]);
          else for (const [side, limit] of limits.entries()) expect(got[side], code).toBeCloseTo(limit, 4);
        }
      }
      if (example.unit !== undefined) expect(result.series[0]?.unit.nl).toBe(example.unit);
      for (const [sign, word] of Object.entries(example.says ?? {}))
        expect(result.series[0]?.says?.[sign]?.nl).toBe(word);
      for (const id of example.notes ?? []) expect(noteIds(result)).toContain(id);
      if (example.rows) expect(result.areas.map(({ code }) => code)).toEqual(example.rows);
      for (const [code, distance] of Object.entries(example.distances ?? {}))
        expect(result.areas.find((area) => area.code === code)?.distances?.[0], code).toBeCloseTo(distance, 6);
      if (example.limits) expect(result.classes.map((each) => each?.limits ?? null)).toEqual(example.limits);
      for (const [code, classes] of Object.entries(example.inClass ?? {})) {
        const row = result.areas.findIndex((area) => area.code === code);
        expect(
          classes.map((_class, slot) => result.classIndex[cellAt(result, 0, row, slot)]),
          code,
        ).toEqual(classes);
      }
      for (const [code, sentences] of Object.entries(example.explained ?? {})) {
        const said = explanation(example, code);
        expect(
          said.map(({ id }) => id),
          code,
        ).toEqual(sentences.map(({ id }) => `analysis.${id}`));
        expect(said, code).toMatchObject(sentences.map(({ params }) => ({ ...(params && { params }) })));
      }
      if (example.described) expect(description(result, AREAS, example.mine)).toMatchObject(example.described);
    });
  });
}
