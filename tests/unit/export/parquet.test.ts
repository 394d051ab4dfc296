import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { HEADS } from "../../../src/export/csv/columns.ts";
import { parquetFormat } from "../../../src/export/parquet/format.ts";
import { everySign } from "../presentations/results.ts";
import { bytesOf, exportedOf } from "./exported.ts";

it("is read by another's reader: a line per cell, a missing figure null with its reason", async () => {
  const result = everySign();
  const file = (await bytesOf(parquetFormat, exportedOf(result))).slice().buffer;
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(result.values.length);
  expect(Object.keys(rows[0] ?? {})).toEqual([...HEADS]);
  for (const [at, row] of rows.entries()) {
    expect(row["value"] ?? NaN).toBe(result.values[at]);
    expect(row["status"] === "present").toBe(!Number.isNaN(result.values[at]));
  }
  const [about] = parquetMetadata(file).key_value_metadata ?? [];
  expect(about?.value).toContain("Bron: CBS (CC BY 4.0)");
  expect(about?.value).toContain("suppressed: afgeschermd (CBS: geheim)");
});
