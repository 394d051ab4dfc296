import type { Result } from "../../analysis/result.ts";
import { areasOf, periodOf, titleOf } from "../../analysis/titles.ts";
import type { Areas } from "../../cube/area.ts";
import type { MessageParam } from "../../cube/message.ts";
import type { Words } from "../../i18n/words.ts";
import type { Workspace } from "../../workspace/document.ts";
import { filled, LIVE, withOwnNames } from "../../workspace/ownNames.ts";

/** What a person calls things: the title of a tab, and names of topics and categories. */
export interface OwnWords {
  readonly title: string | undefined;
  readonly names: Workspace["names"];
}

/** The figure under the names that a person gave, and its title: their own, with areas and period filled in, else made. */
export interface Named {
  readonly result: Result | undefined;
  readonly title: string;
}

/** Names and title of a figure. Without a result the title is as it was written. */
export function named(result: Result | undefined, own: OwnWords, areas: Areas | undefined, words: Words): Named {
  if (!result) return { result, title: (own.title ?? "").replace(LIVE, "…") };
  const said = (param: MessageParam | undefined): string =>
    param === undefined ? "" : words.say({ id: "analysis.title", params: { name: param } });
  const fill = (text: string): string =>
    filled(text, areas ? said(areasOf(result, areas)) : "…", said(periodOf(result)));
  const shown = withOwnNames(result, own.names, fill);
  return { result: shown, title: own.title === undefined ? words.say(titleOf(shown)) : fill(own.title) };
}
