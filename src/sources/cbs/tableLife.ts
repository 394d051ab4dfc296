import type { IndicatorNote, SourceWords } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import { dateOfDay, parsePeriod } from "../../cube/period.ts";
import { asSaid, endedNote } from "../live/measure.ts";
import { flagsOfStatus, periodOf } from "./codes.ts";
import type { Code, Properties } from "./schema.ts";

/** What CBS says of the life of a table: whether it ended and where it went on, how it changes, what is provisional. */
export interface TableLife {
  readonly notes: readonly IndicatorNote[];
  readonly said: readonly SourceWords[];
  readonly remarks: readonly Message[];
}

type Told = Pick<Properties, "Status" | "Summary" | "Description" | "VersionNotes">;

/** What CBS says of a table as a whole: whether it ended, how its figures come, and which of its periods are provisional. */
export function lifeOfTable(properties: Told, periods: readonly Code[]): TableLife {
  return {
    notes: [...ended(properties), ...periods.flatMap(periodNote)],
    said: sectionsOf(properties.Description),
    remarks: provisional(periods),
  };
}

/** A status other than `Regulier`: stopped, or withdrawn altogether; with the sentences of CBS that say where it goes on. */
function ended({ Status, Summary, Description, VersionNotes }: Told): IndicatorNote[] {
  if (!isEnded(Status)) return [];
  const sentences = [Summary, VersionNotes, Description].join("\n").split(/(?<=[.!?])\s+|\r?\n/);
  const why = sentences.map((one) => one.trim()).filter((one) => WENT_ON.test(one));
  return [endedNote({ nl: "CBS", en: "Statistics Netherlands" }, [...new Set(why)].join(" "))];
}

const WENT_ON = /\b(?:stopgezet|vervangen door|opgevolgd|opvolger|vervolgtabel|voortgezet|niet meer bijgewerkt)\b/i;

/** `Gediscontinueerd` and `Vervallen`; a table without a status is taken to be kept. */
export function isEnded(status: string): boolean {
  return /^(?:gediscontinueerd|vervallen)$/i.test(status.trim());
}

/** What CBS writes with one period, where it says more than the status of that period does. */
function periodNote({ Identifier, Title, Description, Status }: Code): IndicatorNote[] {
  const code = periodOf(Identifier);
  const period = code === undefined ? undefined : parsePeriod(code);
  const text = Description.trim();
  const same = flagsOfStatus(Status) > 0 && /^voorlopige cijfers\.?$/i.test(text);
  if (!period || text === "" || same) return [];
  const [from, to] = [dateOfDay(period.start), dateOfDay(period.end)];
  return [{ kind: "general", from, to, text: asSaid(`${Title.trim()}: ${text}`) }];
}

const HEAD =
  /^(Status van de cijfers|Wijzigingen(?: per [^:]{1,40})?|Wanneer komen er nieuwe cijfers)\s*(?:[:?]\s*(.*))?$/i;

/** The parts of a description that CBS heads alike in every table. */
function sectionsOf(description: string): SourceWords[] {
  const sections: { readonly head: string; readonly lines: string[] }[] = [];
  for (const line of description.split(/\r?\n/).map((one) => one.trim())) {
    const [, head, rest = ""] = HEAD.exec(line) ?? [];
    if (head !== undefined) sections.push({ head, lines: [rest] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .map(({ head, lines }) => ({ head, text: lines.filter(Boolean).join("\n") }))
    .filter(({ text }) => text !== "");
}

function provisional(periods: readonly Code[]): Message[] {
  const all = periods.filter(({ Identifier, Status }) => periodOf(Identifier) !== undefined && flagsOfStatus(Status));
  const last = all.at(-1);
  return last ? [{ id: "tables.provisional", params: { count: all.length, example: asSaid(last.Title.trim()) } }] : [];
}
