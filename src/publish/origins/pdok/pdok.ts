import * as v from "valibot";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { kindOf } from "../kind.ts";
import type { Collected, Means } from "../kind.ts";
import { featuresAt } from "./pages.ts";
import { topologyOf } from "./topology.ts";

const SettingsSchema = v.strictObject({
  service: v.picklist(["wfs", "ogc"]),
  /** Where the service lies; that of PDOK unless said otherwise. */
  base: v.exactOptional(v.pipe(v.string(), v.url())),
  year: v.pipe(v.number(), v.integer(), v.minValue(1995)),
  /** `gemeente_gegeneraliseerd`, `wijk_niet_gegeneraliseerd`. */
  layer: v.pipe(v.string(), v.regex(/^[\w:-]+$/)),
  /** Name of the shapes in the file, as `borders[].object` of `areas.json` names it. */
  object: v.pipe(v.string(), v.minLength(1)),
  /** How many there must be; without it as many as the service says. */
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * Borders of PDOK (CBS gebiedsindelingen), by WFS or OGC API Features, as a topology in WGS84 that `borders` in
 * `areas.json` reads: there the shapes are joined, thinned with their shared lines, and larger areas merged from them.
 */
export const pdok = kindOf(SettingsSchema, (settings) => ({
  hosts: [firstPage(settings).origin],
  collect: (means) => collect(settings, means),
}));

async function collect(settings: Settings, { wire }: Means): Promise<Collected | Problem> {
  const first = firstPage(settings);
  let features = await featuresAt(first, wire.request);
  if (isProblem(features) && settings.service === "ogc" && features.where.endsWith("(400)")) {
    // Some services give at most a hundred at once.
    first.searchParams.set("limit", "100");
    features = await featuresAt(first, wire.request);
  }
  if (isProblem(features)) return features;
  const codes = new Set(features.map(({ properties }) => properties.statcode));
  const wrong = (why: string): Problem => problem("mismatch", settings.layer, `${first.href}: ${why}`);
  if (codes.size !== features.length)
    return wrong(`${features.length} shapes of ${codes.size} areas; are there several years in it?`);
  const year = String(settings.year);
  const other = features.find(({ properties: { jrstatcode } }) => jrstatcode && !jrstatcode.startsWith(year));
  if (other) return wrong(`${other.properties.jrstatcode ?? ""} is not of ${year}`);
  if (settings.count !== undefined && codes.size !== settings.count)
    return wrong(`${codes.size} areas, expected ${settings.count}`);
  const text = await topologyOf(features, settings.object);
  return { version: "", text, count: features.length };
}

function firstPage({ service, base, year, layer }: Settings): URL {
  if (service === "wfs") {
    const address = new URL(base ?? `https://service.pdok.nl/cbs/gebiedsindelingen/${year}/wfs/v1_0`);
    const asked = {
      service: "WFS",
      version: "2.0.0",
      request: "GetFeature",
      typeName: layer,
      outputFormat: "json",
      srsName: "EPSG:4326",
    };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return address;
  }
  const root = base ?? "https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1";
  // One collection holds all years.
  return new URL(`${root.replace(/\/$/, "")}/collections/${layer}/items?f=json&jaarcode=${year}&limit=1000`);
}
