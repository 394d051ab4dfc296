import type { Tab } from "../document.ts";
import { ANY_WORD } from "./liveWords.ts";

/** How a live figure (`live.ts`) calls its tab: by id in the document, by place for who writes it and in a link. */

/** The text with tabs called by their place, counted from 1. */
export function withPlaces(text: string, tabs: readonly Pick<Tab, "id">[]): string {
  return renamed(text, (tab) => {
    const place = tabs.findIndex(({ id }) => id === tab);
    return place < 0 ? tab : String(place + 1);
  });
}

/** The text with tabs called by their id, so that it stays right when tabs are moved. */
export function withIds(text: string, tabs: readonly Pick<Tab, "id">[]): string {
  return renamed(text, (tab) => {
    const { id } = tabs.find((each) => each.id === tab) ?? tabs[Number(tab) - 1] ?? { id: tab };
    return /^[\w-]+$/.test(id) ? id : tab;
  });
}

const TAB_OF_LIVE = new RegExp(`(\\{(?:${ANY_WORD})@)([\\w-]+)`, "g");

function renamed(text: string, name: (tab: string) => string): string {
  return text.replace(TAB_OF_LIVE, (_, before: string, tab: string) => before + name(tab));
}
