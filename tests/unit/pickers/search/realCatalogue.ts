import { readdirSync, readFileSync } from "node:fs";
import type { Catalogue, Indicator } from "../../../../src/cube/indicator.ts";
import type { Localised } from "../../../../src/cube/text.ts";
import { indicator } from "../../workspace/samples.ts";

/** The indicators as Meetlat publishes them: names, descriptions and keywords are those of its configuration. */

const folder = new URL("../../../../src/publish/config/", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

type Configured = Pick<Indicator, "id" | "name" | "description" | "theme" | "keywords" | "unit" | "dimensions"> &
  Partial<Pick<Indicator, "ratio">>;

export function realCatalogue(): Catalogue {
  const files = readdirSync(new URL("indicators/", folder)).filter((file) => file.endsWith(".json"));
  const lists = files.map((file) => listOf(read(`indicators/${file}`)));
  const themes = listOf<{ id: string; name: Localised }>(read("themes.json"));
  return { version: 1, updated: "2026-11-21", themes, providers: [], indicators: lists.flat().map(complete) };
}

/** A file is a list, or an object with one. */
function listOf<T = Configured>(content: unknown): T[] {
  if (Array.isArray(content)) return content as T[];
  const lists = Object.values(content as Record<string, unknown>).filter((value) => Array.isArray(value));
  return (lists[0] ?? []) as T[];
}

function complete({ id, name, description, theme, keywords, unit, ratio, dimensions }: Configured): Indicator {
  return indicator(id, name.nl, name.en, { description, theme, keywords, unit, dimensions, ...(ratio && { ratio }) });
}
