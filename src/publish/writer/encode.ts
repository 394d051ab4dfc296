import { gzipSync } from "node:zlib";
import type { Cube } from "../../cube/cube.ts";
import { encodeCube } from "../../sources/store/encode.ts";
import type { Text } from "../../cube/text.ts";
import type { IndicatorConfig } from "../config/schema.ts";

/**
 * A cube as the data file of an indicator: `encodeCube` with the names of the indicator and its dimensions, the
 * attribution that other readers of JSON-stat look for in `source`, and the English words.
 */
export function encodeDataset(cube: Cube, indicator: IndicatorConfig, attribution: Text): object {
  const dimensions = indicator.dimensions.map(({ id, name, members }) => ({ id, name, members }));
  const words = (language: "nl" | "en"): Record<string, { label: string; members: Record<string, string> }> =>
    Object.fromEntries(
      dimensions.map(({ id, name, members }) => [
        id,
        {
          label: name[language],
          members: Object.fromEntries(members.map((member) => [member.code, member.name[language]])),
        },
      ]),
    );
  const { extension, ...frame } = encodeCube(
    cube,
    { label: indicator.name.nl, area: "Gebied", period: "Periode", dimensions: words("nl") },
    (text) => gzipSync(text, { level: 9 }).length,
  );
  const english = Object.entries(words("en")).map(
    ([id, { label, members }]) => [id, { label, category: { label: members } }] as const,
  );
  return {
    ...frame,
    source: typeof attribution === "string" ? attribution : attribution.nl,
    updated: indicator.updated,
    extension: {
      ...extension,
      en: {
        label: indicator.name.en,
        ...(typeof attribution !== "string" && { source: attribution.en }),
        dimension: { area: { label: "Area" }, period: { label: "Period" }, ...Object.fromEntries(english) },
      },
    },
  };
}
