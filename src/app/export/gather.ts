import { describe } from "../../analysis/describe.ts";
import { isLive, STORE } from "../../analysis/series.ts";
import { subtitleOf } from "../../analysis/titles.ts";
import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { DataClient } from "../../data/client.ts";
import { isProblem } from "../../cube/problem.ts";
import { askLive } from "../../data/engine/engine.ts";
import { wantedOf } from "../../export/code/wanted.ts";
import type { Definition, Direct } from "../../export/format.ts";
import type { Handed } from "../../export/protocol.ts";
import { directAt } from "../../sources/cbs/direct.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { FIRST_FORM, formById } from "../../presentations/registry.ts";
import { EMPTY_WORKSPACE } from "../../workspace/defaults.ts";
import type { Tab, Workspace } from "../../workspace/document.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import { encodeLink } from "../../workspace/link/encode.ts";
import { declarations } from "../figure/formParts.ts";
import { pointsOn } from "../picture/pointsOn.ts";
import { named } from "../figure/ownWords.ts";

/** What all figures of a workspace share when they leave. */
export interface Around {
  readonly client: DataClient;
  readonly workspace: Workspace;
  readonly areas: Areas;
  readonly words: Words;
  readonly mine: string | null;
  /** Address of the page, without its search part. */
  readonly page: string;
  /** Address of the page as it is now. */
  readonly here: string;
  readonly store: string;
  /** `2026-11-28` */
  readonly date: string;
  /** Asks as well how the figures are read from the office that has them, as some files say. */
  readonly direct?: boolean;
}

/** Cards that are read for their definitions; a table of more topics is no longer explained in one breath. */
const MOST_CARDS = 24;

/**
 * All that a file says of one tab: its figures and borders are read where they are not there yet. Undefined for a tab
 * that asks nothing; rejects when its figures could not be read.
 */
export async function gatherTab(tab: Tab, around: Around): Promise<Handed | undefined> {
  if (tab.query.series.length === 0) return undefined;
  const { client, workspace, areas, words, mine, store, date } = around;
  const { queries } = client;
  const { result, title } = await readTab(tab, around);
  const form = formById(tab.form) ?? FIRST_FORM;
  const [declared, catalogue] = await Promise.all([declarations.load(form), queries.query(client.catalogue())]);
  const advice = declared.advise(result, catalogue, areas);
  const drawn = advice.grade !== "impossible";
  const entry = drawn ? declared.borders?.(result, tab.options, areas) : undefined;
  const [borders, points, definitions, live] = await Promise.all([
    entry && queries.query(client.borders(entry)),
    pointsOn(form, tab.options, client),
    definitionsOf(result, client, catalogue, around.direct ?? false),
    around.direct ? directOf(result, client) : [],
  ]);
  const direct = around.direct ? [...live, ...atOffice(result, definitions)] : [];
  const shown = mine !== null && result.areas.some(({ code }) => code === mine) ? mine : undefined;
  return {
    ...{ result, definitions, direct, store, date },
    areas: inFiles(areas, borders !== undefined),
    title,
    ...(tab.note !== undefined && { note: tab.note }),
    subtitle: words.say(subtitleOf(result, areas)),
    description: describe(result, areas, shown).map(words.say).join(" "),
    table: form.group === "table" ? tab.options : {},
    ...(drawn
      ? {
          picture: {
            form: form.id,
            options: tab.options,
            ...(mine !== null && { mine }),
            ...(entry && declared.shows === "moment" && { plays: true as const }),
            ...(borders && { borders }),
            ...points,
            ...(borders && tab.id === workspace.active && sightNow()),
          },
        }
      : { undrawn: words.say(advice.reason) }),
    link: linkOf(tab, around),
  };
}

/** Address of one figure: that tab alone. Who gives a figure away gives no other tabs and no words of a report along. */
function linkOf(tab: Tab, { workspace, page, here }: Around): string {
  // The address of the page says what is looked at as the person came to it.
  if (workspace.tabs.length === 1 && !workspace.report && workspace.page === undefined) return here;
  const { formulas, names } = workspace;
  return `${page}?${encodeLink({ ...EMPTY_WORKSPACE, formulas, names, tabs: [tab], active: tab.id })}`;
}

/**
 * What a file is told of areas, which is copied on its way to the worker: no file says who are neighbours, in which
 * group or after whom, and only a map has lines and names of larger areas. The rest takes longer than a frame.
 */
function inFiles(areas: Areas, onMap: boolean): Areas {
  return { ...areas, neighbours: [], successions: [], groups: [], ...(!onMap && { memberships: [] }) };
}

/** The figures of a tab under the names that the person gave, and its title. Rejects when they could not be read. */
export async function readTab(tab: Tab, { client, workspace, areas, words }: Around) {
  // As it stands on the screen: what could not be read is asked again by the person, not by a file.
  const answered = await client.queries.query(client.standing(askedQuery(workspace, tab)));
  const own = { title: tab.title, names: workspace.names };
  const { result = answered.result, title } = named(answered.result, own, areas, words);
  return { result, title };
}

/**
 * What the cards say; a card that does not come is no reason to make no file.
 *
 * @param whole with the files of what a topic is worked out from, where there are none of its own
 */
async function definitionsOf(
  { series }: Result,
  client: DataClient,
  catalogue: Catalogue,
  whole: boolean,
): Promise<Definition[]> {
  const read = (indicator: string) => client.queries.query(client.sheet(indicator));
  const topics = new Map(series.filter(({ source }) => source === STORE).map((one) => [one.indicator, one.name]));
  const definitions = [...topics].slice(0, MOST_CARDS).map(async ([indicator, name]): Promise<Definition[]> => {
    try {
      const { definition: text, source: origin, files = [] } = await read(indicator);
      const ratio = indicatorOf(catalogue, indicator)?.ratio;
      const parts = ratio && whole ? await Promise.all([read(ratio.numerator), read(ratio.denominator)]) : [];
      const all = [...files, ...parts.flatMap((part) => part.files ?? [])];
      return [{ indicator, name, text, origin, files: all, ...(ratio && { ratio }) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(definitions)).flat();
}

/** How live series are read without us. An office that does not answer is no reason to make no file. */
async function directOf(result: Result, { engine }: DataClient): Promise<Direct[]> {
  const asked = wantedOf(result).flatMap(({ source, indicator, areas, periods, members }, series) => {
    if (!isLive({ source })) return [];
    return Object.entries(areas).map(async ([level, codes]): Promise<Direct[]> => {
      const need = { source, indicator, level, periods, members };
      const reading = await askLive(engine, { about: "direct", need, areas: codes });
      return reading === null || isProblem(reading) ? [] : [{ ...reading, series, level }];
    });
  });
  return (await Promise.all(asked)).flat();
}

/** How series of the store are read from the office that it has them from, as far as their cards say. */
function atOffice(result: Result, definitions: readonly Definition[]): Direct[] {
  return wantedOf(result).flatMap(({ source, indicator, areas, periods }, series) => {
    const office = definitions.find((one) => source === STORE && one.indicator === indicator)?.origin.office;
    if (!office) return [];
    return Object.entries(areas)
      .filter(([level]) => office.levels.includes(level))
      .map(([level, codes]) => ({ ...directAt(office, level, codes, periods), series, level }));
  });
}

/** The part of the map that is in sight on the page: its view belongs to the picture, not to the document. */
function sightNow(): { readonly sight?: readonly [number, number, number, number] } {
  const said = document.querySelector("[data-sight]")?.getAttribute("data-sight") ?? "";
  const [left = NaN, top = NaN, right = NaN, bottom = NaN] = said.split(" ").map(Number);
  return left < right && top < bottom ? { sight: [left, top, right, bottom] } : {};
}
