import { pluralOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import { groupName } from "../area-names.ts";
import type { SeriesFrame } from "../frame.ts";
import type { Geography } from "../geography.ts";
import { listOf } from "../lists.ts";
import { nameOfCode } from "../notes-base.ts";
import type { Column, Filter, Query } from "../query.ts";
import type { Filtered, ResultNote } from "../result.ts";
import { hasColumn } from "./filter.ts";

/** What conditions are said with. */
interface Speech {
  readonly query: Query;
  readonly frames: readonly SeriesFrame[];
  readonly geography: Geography;
}

/** A condition in words, *de 10 hoogste*; with topic and period where there is more than one. Undefined when it does nothing. */
export function conditionOf(filter: Filter, speech: Speech): Message | undefined {
  if (!("series" in filter)) return { id: "analysis.filter-in", params: { area: placeName(filter, speech) } };
  if (!hasColumn(filter, speech.frames)) return undefined;
  const message = plain(filter, speech);
  const { frames } = speech;
  const [name, period] = [nameOf(filter, frames), periodOf(filter, frames)];
  const several = frames.length > 1;
  const slots = (frames[0]?.layout.periods.length ?? 0) > 1;
  if (!several && !slots) return message;
  const where = several && slots ? listed(name, period) : several ? name : period;
  return { id: "analysis.filter-where", params: { condition: message, where } };
}

function listed(first: MessageParam, rest: MessageParam): Message {
  return { id: "analysis.list-comma", params: { first, rest } };
}

function plain(filter: Exclude<Filter, { kind: "group" | "in" }>, { frames }: Speech): Message {
  switch (filter.kind) {
    case "rank":
      return { id: `analysis.filter-${filter.first}`, params: { count: filter.n } };
    case "figure":
      if (filter.is === "present" || filter.is === "missing") return { id: `analysis.filter-${filter.is}` };
      return { id: "analysis.filter-reason", params: { reason: { id: `reason.${filter.is}` } } };
    case "value": {
      const unit = unitOf(filter, frames);
      const [from, to] = [filter.from, filter.to].map((limit) => limit !== undefined && written(limit));
      if (from && to) return { id: "analysis.filter-between", params: { from, to, unit } };
      return from
        ? { id: "analysis.filter-from", params: { from, unit } }
        : { id: "analysis.filter-to", params: { to: to || "", unit } };
    }
  }
}

/** A limit with as many decimals as the person gave it. */
function written(value: number): MessageParam {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return { value, decimals };
}

function nameOf({ series }: Column, frames: readonly SeriesFrame[]): MessageParam {
  return frames[series]?.layout.series.indicator.name ?? "";
}

function periodOf({ series, slot }: Column, frames: readonly SeriesFrame[]): MessageParam {
  return { period: frames[series]?.layout.periods[slot] ?? "" };
}

function unitOf({ series }: Column, frames: readonly SeriesFrame[]): MessageParam {
  const frame = frames[series];
  return frame?.steps.reduce((unit, step) => step.unit(unit), frame.layout.series.indicator.unit) ?? "";
}

function placeName(filter: Extract<Filter, { kind: "group" | "in" }>, { query, geography }: Speech): MessageParam {
  return filter.kind === "in" ? nameOfCode(geography, filter.parent) : groupName(filter, geography.areas, query.level);
}

/** What the filter did, and what must be said about that. */
export function filterNotes(filtered: Filtered, ignored: boolean, level: string, areas: Areas): ResultNote[] {
  const { out, of, conditions } = filtered;
  const params = { conditions: listOf(conditions), out, of, level: pluralOf(areas, level) };
  const nothing: ResultNote = { severity: "caution", message: { id: "analysis.filter-no-column" } };
  if (conditions.length === 0) return ignored ? [nothing] : [];
  const none = of > 0 && out === of;
  const said: ResultNote = {
    severity: none ? "caution" : "info",
    message: { id: none ? "analysis.filter-none-left" : "analysis.filtered", params },
  };
  return ignored ? [said, nothing] : [said];
}
