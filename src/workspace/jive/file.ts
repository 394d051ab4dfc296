import type { Message } from "../../cube/message.ts";
import { listOf } from "./address.ts";
import type { JiveComparison, JiveGroup, JivePeriods, JiveReading, JiveSelection, JiveTopic } from "./selection.ts";
import { EMPTY_SELECTION, withoutCounterpart } from "./selection.ts";

/** An element of an XML file, as plain values. Names are in lower case. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

const MOST_PRESENTATIONS = 50;
/** Parts of a presentation that say how it was drawn or computed there and have no counterpart here. */
const WITHOUT = ["percentagedimension", "zscoretype", "boundingbox"];

/** What a workspace file of Jive asks, presentation by presentation; undefined when it is another file. */
export function readJiveFile(root: XmlElement): JiveReading | undefined {
  if (root.name !== "workspace") return undefined;
  const presentations = deep(root, "presentation");
  const layout = presentations.some((one) => deep(one, "propertygroup").length > 0);
  return {
    selections: presentations.slice(0, MOST_PRESENTATIONS).map(selectionOf),
    groups: deep(root, "workspacegeoitemgroup").map(groupOf),
    notices: [
      ...presentations.flatMap(leftOut),
      ...(layout ? [{ id: "work.jive-layout" }] : []),
      ...(presentations.length > MOST_PRESENTATIONS ? [{ id: "work.jive-many" }] : []),
    ],
  };
}

function selectionOf(presentation: XmlElement): JiveSelection {
  const title = field(presentation, "usertitle") ?? field(presentation, "title");
  const data = child(presentation, "dataselection") ?? presentation;
  const geo = child(data, "geo1");
  const areas = (geo && child(geo, "geo")) ?? geo;
  const level = areas && field(areas, "level");
  const periodLevel = field(child(data, "periods"), "level");
  const view = field(presentation, "viewtype");
  const periods = periodsOf(data);
  const cubes = deep(data, "varcube");
  return {
    ...EMPTY_SELECTION,
    ...(title !== undefined && { title }),
    topics: topicsOf(child(data, "variables"), cubes),
    items: codesOf(areas && child(areas, "items")),
    comparisons: geo ? comparisonsOf(geo) : [],
    together: field(geo, "compareindividualtotalize") === "true",
    dimensions: cubes.flatMap((cube) => deep(cube, "levelitems").flatMap((one) => field(one, "level") ?? [])),
    ...(level !== undefined && { level }),
    ...(periods && { periods }),
    ...(periodLevel !== undefined && { periodLevel }),
    ...(view !== undefined && { view }),
  };
}

function topicsOf(variables: XmlElement | undefined, cubes: readonly XmlElement[]): JiveTopic[] {
  const listed = variables ? (variables.children.length > 0 ? variables.children : [variables]) : [];
  const topics = [...listed, ...cubes].flatMap((one): JiveTopic[] => {
    const codes = field(one, "code") ?? (one.children.length === 0 ? one.text : "");
    return listOf(codes).map((code) => ({ code, name: field(one, "name") ?? "" }));
  });
  return [...new Map(topics.map((topic) => [topic.code, topic])).values()];
}

function comparisonsOf(geo: XmlElement): JiveComparison[] {
  return deep(geo, "geocompareitems").flatMap((one): JiveComparison[] => {
    const code = field(one, "code");
    const level = field(one, "level");
    const items = codesOf(child(one, "items"));
    const named = items.length > 0 ? items : code === undefined ? [] : [code];
    return named.length === 0 && level === undefined ? [] : [{ items: named, ...(level !== undefined && { level }) }];
  });
}

function periodsOf(data: XmlElement): JivePeriods | undefined {
  const special = field(data, "specialperiodtype");
  const count = Number(field(data, "specialperiodcount") ?? field(data, "specialperiodtypecount") ?? "1");
  if (special !== undefined && /^(mrp|most_?recent\w*|last\w*)$/i.test(special))
    return Number.isInteger(count) && count > 1 ? { kind: "last", n: Math.min(count, 1000) } : { kind: "latest" };
  const periods = codesOf(child(child(data, "periods"), "items"));
  return periods.length > 0 ? { kind: "list", periods } : undefined;
}

function groupOf(group: XmlElement): JiveGroup {
  const code = field(group, "geoitemgroupcode") ?? "";
  return {
    code,
    name: field(group, "name") ?? code,
    level: field(group, "geolevel") ?? "",
    items: codesOf(child(group, "geoitems")),
  };
}

/** What stands in a presentation and has no counterpart, by name. */
function leftOut(presentation: XmlElement): Message[] {
  return WITHOUT.flatMap((name) =>
    deep(presentation, name).flatMap((one): Message[] => {
      const said = one.text || [...one.attributes.values()].join(" ");
      return /^(|none|false|0)$/i.test(said.trim()) ? [] : [withoutCounterpart(one.name, said)];
    }),
  );
}

function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((one) => one.name === name);
}

/** A value that stands as an attribute or as an element of its own. */
function field(parent: XmlElement | undefined, name: string): string | undefined {
  const value = parent?.attributes.get(name) ?? child(parent, name)?.text;
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}

/** Codes of a list: an element each, or one text with commas. */
function codesOf(list: XmlElement | undefined): string[] {
  if (!list) return [];
  const codes = list.children.length > 0 ? list.children.map((one) => field(one, "code") ?? one.text) : [list.text];
  return listOf(codes.join(","));
}

/** Every element of a name, at any depth, in order; not within one another. */
function deep(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((one) => (one.name === name ? [one] : deep(one, name)));
}
