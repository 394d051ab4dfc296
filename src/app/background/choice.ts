import type { Message } from "../../cube/message.ts";
import type { Words } from "../../i18n/words.ts";
import type { MapOptions } from "../../presentations/map/options.ts";
import { readTileAddress } from "../../sources/tiles/address.ts";
import type { TileAddress, TileFault } from "../../sources/tiles/address.ts";
import { isListed } from "../config.ts";
import type { Config } from "../config.ts";

/** As a tab keeps it: the id of one that the site offers, or an address of the person's own and whose map it is. */
export type Chosen = NonNullable<MapOptions["background"]>;

/** A background that can be asked for. */
export interface Background {
  readonly address: TileAddress;
  /** Whose map it is and under which licence; always in sight with it. */
  readonly attribution: string;
}

/** Where the background of a tab is, or why this site cannot show it. Asks nobody. */
export function backgroundOf(chosen: Chosen, site: Config, page: URL): Background | Message {
  if (typeof chosen !== "string") return backgroundAt(readTileAddress(chosen[0]), chosen[1], site, page);
  const listed = site.baseMaps.find(({ id }) => id === chosen);
  if (!listed) return { id: "background.unknown", params: { id: chosen } };
  return backgroundAt(readTileAddress(listed.tiles, page), listed.attribution, site, page);
}

function backgroundAt(
  address: TileAddress | TileFault,
  attribution: string,
  { hosts }: Config,
  page: URL,
): Background | Message {
  if (typeof address === "string") return { id: `background.fault-${address}` };
  const host = hostOf(address.origin);
  if (!isListed(address.origin, page, hosts)) return { id: "background.not-listed", params: { host } };
  return { address, attribution: attribution || host };
}

/** What it is called: by the site, else by its host. */
export function nameOf(chosen: Chosen, site: Config, words: Words): string {
  if (typeof chosen !== "string") return hostOf(chosen[0]);
  const listed = site.baseMaps.find(({ id }) => id === chosen);
  return listed ? words.localised(listed.name) : chosen;
}

/** The site that an address asks, as a person reads it; empty where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).host : "";
}
