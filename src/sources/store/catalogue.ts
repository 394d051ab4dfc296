import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { without } from "../without.ts";
import type { CatalogueFile, PartFile } from "./schema.ts";

/** A catalogue as it was read, with the addresses that nothing outside this folder knows. */
export interface Opened {
  readonly catalogue: Catalogue;
  readonly items: ReadonlyMap<string, Item>;
  readonly areas: CatalogueFile["extension"]["areas"];
}

export interface Item {
  /** Address of the sheet, relative to the catalogue. */
  readonly sheet: string;
  readonly parts: readonly PartFile[];
  /** Order of members per dimension. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** The file of a store → what choosing, planning and evaluating ask, apart from the addresses. */
export function openCatalogue(file: CatalogueFile): Opened {
  const hashes = hashesOf(file);
  const indicators = file.link.item.map(({ label, extension }): Indicator => {
    const fields = without(without(extension, "parts"), "en");
    return { ...fields, name: { nl: label, en: extension.en.label }, hash: hashes.get(fields.id) ?? "" };
  });
  const items = file.link.item.map(({ href, extension }): [string, Item] => {
    const members = extension.dimensions.map(({ id, members: list }): [string, string[]] => [
      id,
      list.map(({ code }) => code),
    ]);
    return [extension.id, { sheet: href, parts: extension.parts, members: new Map(members) }];
  });
  const { themes, providers, areas, retired, prepared } = file.extension;
  return {
    catalogue: {
      version: 1,
      updated: file.updated,
      themes,
      providers,
      indicators,
      detailLevels: Object.keys(areas.levels),
      ...(retired && { retired }),
      ...(prepared && { prepared }),
    },
    items: new Map(items),
    areas,
  };
}

/**
 * Per indicator a hash of the names of its files, which carry the hash of their content. One that is worked out has
 * no files of its own; its hash is that of what it is worked out from.
 */
function hashesOf(file: CatalogueFile): ReadonlyMap<string, string> {
  const names = new Map(
    file.link.item.map(({ href, extension }) => [extension.id, [href, ...extension.parts.map((part) => part.href)]]),
  );
  return new Map(
    file.link.item.map(({ extension: { id, ratio } }) => {
      const from = ratio ? [id, ratio.numerator, ratio.denominator] : [id];
      return [id, hashText(from.flatMap((one) => names.get(one) ?? []).join("\n"))];
    }),
  );
}

/** A short name for a text (FNV-1a, twice 32 bits): the same text always has the same, another almost never. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
