import type { Message, MessageParam } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import type { ResultSeries } from "../../analysis/result.ts";
import type { DataChanges, SeriesChange } from "./compare.ts";

const say = (id: string, params: Message["params"] = {}): Message => ({ id: `work.changed-${id}`, params });

/** Names of areas that are said one by one; of more only how many. */
const MOST_NAMES = 3;

/** What has changed in the data of a tab, a sentence each: periods, revisions, what is gone, areas. */
export function changeMessages({ series, gone, areas }: DataChanges): Message[] {
  return [
    ...gone.map(({ name, successor }) =>
      successor ? say("gone-successor", { name, successor }) : say("gone", { name }),
    ),
    ...series.flatMap(ofSeries),
    ...ofAreas("added", areas.added),
    ...ofAreas("removed", areas.removed),
  ];
}

function ofSeries({ series, periods, revised, moved }: SeriesChange): Message[] {
  const name = seriesName(series);
  return [
    ...(periods ? [ofPeriods(name, periods)] : []),
    ...(moved ? [say("moved", { name })] : []),
    ...(revised.length > 0 ? [say("revised", { name, count: revised.length })] : []),
  ];
}

function ofPeriods(name: MessageParam, { first, last, shown }: NonNullable<SeriesChange["periods"]>): Message {
  const many = first === last ? "period" : "periods";
  return say(`${many}-${shown ? "shown" : "beside"}`, { name, first: { period: first }, last: { period: last } });
}

function ofAreas(what: "added" | "removed", names: readonly Localised[]): Message[] {
  if (names.length === 0) return [];
  if (names.length > MOST_NAMES) return [say(`areas-${what}-count`, { count: names.length })];
  const both = (language: keyof Localised) => names.map((name) => name[language]).join(", ");
  return [say(`areas-${what}`, { names: { nl: both("nl"), en: both("en") } })];
}

/** A series by its name and its members. */
export function seriesName({ name, members }: ResultSeries): Localised {
  const both = (language: keyof Localised) =>
    [name[language], ...members.map((member) => member.name[language])].join(" · ");
  return { nl: both("nl"), en: both("en") };
}
