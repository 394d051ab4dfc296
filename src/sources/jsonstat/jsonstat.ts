import { needKey } from "../../cube/cube.ts";
import type { Cube, Need } from "../../cube/cube.ts";
import type { Provider } from "../../cube/indicator.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { atMost } from "../atMost.ts";
import { parseJson } from "../json.ts";
import { kept } from "../live/keep.ts";
import { asSaid } from "../live/measure.ts";
import type { Request } from "../request.ts";
import type { FoundTable, ReadOptions, TableSource } from "../source.ts";
import { cubeFor, pour } from "./cells.ts";
import { readJsonStat } from "./dataset.ts";
import type { Dataset, Found } from "./dataset.ts";
import { layoutOf } from "./layout.ts";
import { explainedMarks } from "./marks.ts";
import { openDataset } from "./open.ts";
import type { OpenedTable } from "./open.ts";
import { byLength, officeWord, placesOf } from "./places.ts";

const REQUESTS_AT_ONCE = 2;

/** A link holds ids of 200 signs; what stands behind the address is the measure. */
const LONGEST_ADDRESS = 160;

/**
 * Any address that gives JSON-stat, of any office. A table is called by its address; one of several in a collection or
 * bundle by its name behind `#`. A data set comes whole, so figures are read with the description.
 */
export function createJsonStat({ id, request }: { id: string; request: Request }): TableSource {
  const turn = atMost(REQUESTS_AT_ONCE);
  const files = kept(async (address: string, { signal, onProgress }: ReadOptions): Promise<Found | Problem> => {
    const what = new URL(address).pathname.split("/").filter(Boolean).at(-1) ?? address;
    const given = { what, accept: "application/json", ...(signal && { signal }), ...(onProgress && { onProgress }) };
    const bytes = await turn(() => request(new URL(address), given));
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, what, address);
    return isProblem(parsed) ? parsed : readJsonStat(parsed.value, what, address);
  });

  async function datasetAt(table: string, options: ReadOptions): Promise<Dataset | Problem> {
    const address = addressOf(table);
    if (!address) return problem("not-found", table, table);
    if (table.length > LONGEST_ADDRESS) return problem("refused", table.slice(0, 60), `> ${String(LONGEST_ADDRESS)}`);
    const found = await files(address.file, options);
    if (isProblem(found)) return found;
    const [first] = found.datasets;
    const dataset = address.name === "" ? first : found.datasets.find(([name]) => name === address.name);
    return dataset?.[1] ?? problem("not-found", address.name || table, table);
  }

  async function open(table: string, options: ReadOptions): Promise<OpenedTable | Problem> {
    const dataset = await datasetAt(table, options);
    if (isProblem(dataset)) return dataset;
    const layout = layoutOf(dataset);
    const { host } = new URL(table);
    const places = placesOf(layout.geo, officeWord(id, host), byLength(layout.geo));
    return openDataset(dataset, {
      source: id,
      table,
      provider: providerOf(id, table, dataset),
      places,
      layout,
      whole: true,
    });
  }

  async function read(need: Need, options: ReadOptions = {}): Promise<Cube | Problem> {
    const table = tableOf(need.indicator);
    const [dataset, opened] = [await datasetAt(table, options), await open(table, options)];
    if (isProblem(dataset)) return dataset;
    if (isProblem(opened)) return opened;
    if (!opened.measures.has(need.indicator)) return problem("not-found", need.indicator, table);
    const filling = cubeFor(need, opened);
    pour(dataset, need, opened, explainedMarks(labelsOf(dataset)), filling);
    return filling.cube;
  }

  return {
    id,
    tableOf,
    host: (table) => addressOf(table)?.origin,
    tableAt: (address) => address.href.replace(/#$/, ""),
    answerId: needKey,
    read,
    async find(words, options = {}) {
      const address = addressOf(words);
      if (!address) return [];
      const found = await files(address.file, options);
      return isProblem(found) ? found : tablesIn(found, address.file);
    },
    async describe(table, options = {}) {
      const opened = await open(table, options);
      return isProblem(opened) ? opened : opened.table;
    },
  };
}

function tableOf(indicator: string): string {
  return indicator.slice(0, Math.max(0, indicator.lastIndexOf(":")));
}

function addressOf(text: string): { file: string; name: string; origin: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const name = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  return { file: url.href, name, origin: url.origin };
}

/** The data sets at an address, and those that it leads to. */
function tablesIn({ datasets, links }: Found, address: string): FoundTable[] {
  const here = datasets.map(([name, { label, source }]) => ({
    id: name === "" ? address : `${address}#${encodeURIComponent(name)}`,
    title: label || name || address,
    about: source,
  }));
  const elsewhere = links.flatMap(({ label, href }) =>
    URL.canParse(href, address) ? [{ id: new URL(href, address).href, title: label || href, about: "" }] : [],
  );
  return [...here, ...elsewhere];
}

function providerOf(source: string, table: string, { label, source: office }: Dataset): Provider {
  const { host } = new URL(table);
  return {
    id: `${source}-${table}`,
    name: asSaid(office || host),
    attribution: [office || host, label].filter(Boolean).join(": "),
    licence: "",
    url: table,
  };
}

/** Words for the signs beside figures, where the office gives them. */
function labelsOf({ extension }: Dataset): Readonly<Record<string, unknown>> {
  const { status } = extension;
  const labels = typeof status === "object" && status !== null && "label" in status ? status.label : undefined;
  return typeof labels === "object" && labels !== null ? Object.fromEntries(Object.entries(labels)) : {};
}
