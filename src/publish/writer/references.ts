import { posix } from "node:path";
import * as v from "valibot";
import { AreasSchema, CatalogueSchema } from "../../sources/store/schema.ts";

/** Addresses of all files that a catalogue leads to, itself left out, in order. */
export function referencedFiles(read: (address: string) => string): string[] {
  const catalogue = v.parse(CatalogueSchema, JSON.parse(read("catalogue.json")));
  const { base, levels } = catalogue.extension.areas;
  const areas = v.parse(AreasSchema, JSON.parse(read(base)));
  const addresses = catalogue.link.item.flatMap((item) => [item.href, ...item.extension.parts.map(({ href }) => href)]);
  const borders = areas.borders.map(({ href }) => posix.join(posix.dirname(base), href));
  return [...new Set([...addresses, base, ...Object.values(levels), ...borders])].sort();
}
