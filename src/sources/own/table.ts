import type { Indicator } from "../../cube/indicator.ts";
import { OWN_FILES } from "../../cube/ownFile.ts";
import { asSaid, indicatorOf, spansOf } from "../live/measure.ts";
import type { Table } from "../source.ts";
import type { Built } from "./build.ts";
import type { TopicChoice } from "./choices.ts";
import type { OwnRecord } from "./device.ts";
import { topicIds } from "./identity.ts";

/** Which figures there are, by the head of each topic. */
export function spansIn({ cubes }: Built): OwnRecord["spans"] {
  const spans = [...cubes].map(([head, levels]) => {
    const each = [...levels]
      .sort(([, a], [, b]) => b.areas.length - a.areas.length)
      .flatMap(([level, { periods, division }]) => spansOf([level], periods, division));
    return [
      head,
      each.map(({ periods, ...span }) => ({ ...span, ...(periods && { periods: [...periods] }) })),
    ] as const;
  });
  return Object.fromEntries(spans);
}

/** A kept file as a table; nothing of it is read for that. */
export function tableOf({ id, name, added, choices, spans }: OwnRecord): Table {
  const provider = `${OWN_FILES}-${id}`;
  const ids = topicIds(choices.topics.map(({ head }) => head));
  const indicators = choices.topics.flatMap((topic, at): Indicator[] => {
    const own = Object.hasOwn(spans, topic.head) ? (spans[topic.head] ?? []) : [];
    if (own.length === 0) return [];
    const facts = { source: OWN_FILES, id: `${id}:${ids[at] ?? ""}`, name: topic.name, description: "" };
    const made = indicatorOf({
      ...facts,
      unit: "",
      decimals: topic.decimals,
      dimensions: [],
      spans: own.map(({ periods, ...span }) => ({ ...span, ...(periods && { periods }) })),
      provider,
      hash: String(added),
    });
    return [{ ...made, ...choicesOf(topic) }];
  });
  return {
    source: OWN_FILES,
    id,
    title: name,
    description: "",
    updated: new Date(added).toISOString().slice(0, 10),
    provider: { id: provider, name: { nl: "Eigen bestand", en: "Own file" }, attribution: name, licence: "" },
    indicators,
    levels: [],
    areas: [],
    remarks: [],
  };
}

/** The head of a topic by the id of its indicator. */
export function headIn({ choices }: OwnRecord, indicator: string): string | undefined {
  const heads = choices.topics.map(({ head }) => head);
  return heads[topicIds(heads).indexOf(indicator.split(":").at(1) ?? "")];
}

/** What the person said about a topic; nothing of it is guessed from the name any more. */
function choicesOf({
  unit,
  kind,
  aggregation,
}: TopicChoice): Pick<Indicator, "unit" | "kind" | "time" | "aggregation"> {
  return {
    unit: unit.toLowerCase() === "aantal" ? { nl: "aantal", en: "number" } : asSaid(unit),
    kind,
    time: kind === "count" || kind === "amount" ? "stock" : "average",
    aggregation: aggregation === "population" ? { rule: "weighted", weight: "population" } : { rule: aggregation },
  };
}
