import * as v from "valibot";
import { isProblem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { bytesOf, hostsOf } from "../files.ts";
import { figuresText } from "../figures.ts";
import { AddressSchema, kindOf } from "../kind.ts";
import type { Collected, Means } from "../kind.ts";
import { readMapped } from "./mapping.ts";
import { MappingSchema } from "./settings.ts";
import { rowsOfCsv, rowsOfXlsx } from "./rows.ts";

const SettingsSchema = v.strictObject({
  address: AddressSchema,
  /** Sheet of a workbook; the first unless said otherwise. */
  sheet: v.exactOptional(v.string()),
  delimiter: v.optional(v.picklist([",", ";", "\t", "|"]), ","),
  encoding: v.optional(v.picklist(["utf-8", "windows-1252"]), "utf-8"),
  mapping: MappingSchema,
});

/** A CSV file or workbook, by what the configuration says that its columns are. */
export const table = kindOf(SettingsSchema, (settings) => ({
  hosts: hostsOf([settings.address]),
  collect: (means) => collect(settings, means),
}));

async function collect(
  settings: v.InferOutput<typeof SettingsSchema>,
  means: Means,
): Promise<Collected | "unchanged" | Problem> {
  const { address, sheet, delimiter, encoding, mapping } = settings;
  const answer = await bytesOf(address, means, means.known);
  if (answer === "same") return "unchanged";
  if (isProblem(answer)) return answer;
  const { bytes, stamp } = answer;
  const rows = /\.xlsx(?:$|\?)/i.test(address) ? await rowsOfXlsx(bytes, sheet) : rowsOfCsv(bytes, delimiter, encoding);
  const figures = readMapped(rows, mapping, address);
  return { version: stamp, text: figuresText(figures), count: figures.length };
}
