import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";
import { cellAt } from "../../../src/analysis/result.ts";
import { jsonStatFormat } from "../../../src/export/json-stat/format.ts";
import { everySign, resultOf, seriesOf, without } from "../presentations/results.ts";
import { exportedOf, textOf } from "./exported.ts";

const dataset = async (result: ReturnType<typeof resultOf>) =>
  JSONstat(JSON.parse(await textOf(jsonStatFormat, exportedOf(result))));

describe("JSON-stat", () => {
  it("is read by another's toolkit: every figure in its place", async () => {
    const result = resultOf({ series: 2, areas: 3, slots: 2 });
    const read = await dataset(result);
    for (const [s, { key }] of result.series.entries()) {
      for (const [a, { code }] of result.areas.entries()) {
        for (const [t, { key: period }] of result.slots.entries()) {
          const cell = read.Data({ series: key, area: code, period });
          expect(cell?.value).toBe(result.values[cellAt(result, s, a, t)]);
        }
      }
    }
    expect(read.Dimension("area")?.Category("GM0001")?.label).toBe("Gemeente 1");
  });

  it("says what the codes of a status mean, and has a day where nothing is of a store", async () => {
    const made = without(resultOf({ areas: 1, slots: 1 }), 0, "suppressed");
    const result = { ...made, provenance: made.provenance.map((one) => ({ ...one, updated: "" })) };
    expect(JSON.parse(await textOf(jsonStatFormat, exportedOf(result)))).toMatchObject({
      status: { 0: "suppressed" },
      extension: { status: { label: { suppressed: "afgeschermd (CBS: geheim)" } } },
      updated: "2026-11-22",
    });
  });

  it("has the margins of figures, what is counted, and what the person says of it", async () => {
    const lower = Float64Array.of(1, NaN);
    const result = { ...resultOf({ series: [seriesOf(0, { indicator: "topic-0" })], areas: 2, slots: 1 }), lower };
    expect(JSON.parse(await textOf(jsonStatFormat, exportedOf(result, { note: "Mijn woord." })))).toMatchObject({
      note: ["Mijn woord."],
      dimension: { series: { category: { note: { "series-0": ["Wat geteld is."] } } } },
      extension: { lower: [1, null] },
    });
  });

  it("gives a missing figure as null with its reason, never as zero", async () => {
    const result = everySign();
    const read = await dataset(result);
    for (const [at, value] of result.values.entries()) {
      const cell = read.Data(at);
      expect(cell?.value).toBe(Number.isNaN(value) ? null : value);
      if (Number.isNaN(value)) expect(cell?.status).toBeTypeOf("string");
    }
  });
});
