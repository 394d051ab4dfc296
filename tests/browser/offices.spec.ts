import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LIVE_KINDS } from "../../src/sources/kinds.ts";
import type { LiveKind } from "../../src/sources/kinds.ts";
import { eurostat, pxWeb } from "../offices/jsonStat.ts";
import { statLine } from "../offices/statline.ts";
import { CBS, playOffices } from "./driver/cbs.ts";
import { expect, test } from "./driver/test.ts";

test.use({ alsoHosts: [CBS] });

interface Office {
  readonly base: string;
  /** What is typed, and the row of the list that is pressed where a list comes. */
  readonly typed: string;
  readonly row?: string;
  /** What is said before a figure is read: levels, periods and measures. */
  readonly tells: readonly string[];
  /** How many figures of one period, and of all: each as a number that stands in the dialog. */
  readonly size: readonly number[];
  readonly measure?: string;
  readonly members?: readonly string[];
  /** What stands in the table afterwards. */
  readonly reads: readonly (string | number)[];
  /** True where its areas are those of the store, so that the topic that stands there can stay. */
  readonly beside?: boolean;
}

/** What a person does with every kind of live service: one without does not compile. */
const OFFICES: Readonly<Record<LiveKind, Office>> = {
  cbs: {
    base: `https://${CBS}/odata/v1/CBS/`,
    typed: "37230ned",
    row: "Bevolkingsontwikkeling",
    tells: ["2019–2020", "Overledenen › Totaal", "Per maand"],
    size: [96, 4, 28],
    measure: "Overledenen",
    beside: true,
    reads: ["Utrecht", 357_597, "Overledenen", 2100],
  },
  eurostat: {
    base: `https://${CBS}/eurostat/`,
    typed: "demo_test",
    tells: ["NUTS 2", "2019–2021", "Percentage"],
    size: [9, 2, 6],
    measure: "Number",
    reads: ["Noord-Holland", "Bicycles"],
  },
  pxweb: {
    base: `https://${CBS}/pxweb/`,
    typed: "cycling",
    row: "Cycling by region",
    tells: ["2020", "Trips"],
    size: [64, 2, 8, 6],
    measure: "Trips",
    members: ["women"],
    reads: ["Uppland", "Vale", 23_000],
  },
  jsonstat: {
    base: "",
    typed: `https://${CBS}/data.json`,
    row: "People",
    tells: ["2020"],
    size: [4],
    reads: ["Amsterdam", "People"],
  },
};

const PITFALLS = readFileSync(new URL("../fixtures/jsonstat/pitfalls.json", import.meta.url), "utf8");

const plays = [statLine({ page: 8 }), eurostat(), pxWeb({ most: 6 })];
const all = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (plays.some((office) => office(request, response))) return true;
  if (request.url !== "/data.json") return false;
  response.writeHead(200, { "content-type": "application/json" }).end(PITFALLS);
  return true;
};

test("a table of every kind of office: found, known before it is read, chosen, read with progress, beside a topic of the store", async ({
  page,
  workbench,
  figure,
  acts,
  speech,
  axe,
}) => {
  const asked = await playOffices(page, CBS, all);
  await page.route("**/config.json", async (route) => {
    const response = await route.fetch();
    const live = LIVE_KINDS.map((kind) => ({ kind, id: kind, base: OFFICES[kind].base }));
    const settings: unknown = await response.json();
    await route.fulfill({ response, json: Object.assign({}, settings, { live }) });
  });
  // The figures come only once it is seen that they are on their way.
  await page.route("**/pxweb/tables/*/data?**", async (route) => {
    await expect(page.getByLabel(speech.text("app.loading"))).toBeVisible();
    await route.fallback();
  });
  await workbench.open("?indicators=population&areas=GM0344,GM0363&periods=2020&view=table");
  const dialog = page.getByRole("dialog");
  for (const kind of LIVE_KINDS) {
    const { typed, row, tells, size, measure, members = [], reads, beside = false } = OFFICES[kind];
    const before = asked.length;
    await acts.press(workbench.choosing.getByRole("button", { name: speech.text("tables.add") }));
    await acts.pick(dialog.getByRole("combobox"), speech.text(`tables.kind-${kind}`, { host: CBS }));
    await acts.type(dialog.getByRole("textbox"), typed);
    await acts.press(dialog.locator('button[type="submit"]'));
    if (row !== undefined) await acts.press(dialog.getByRole("button", { name: row }));
    for (const words of tells) await expect(dialog).toContainText(words);
    if (measure !== undefined) await acts.tick(dialog.getByRole("checkbox", { name: measure }));
    for (const member of members) await acts.tick(dialog.getByRole("checkbox", { name: member }));
    for (const figures of size) await expect(dialog).toContainText(speech.number(figures));
    expect(asked.slice(before).filter((path) => /Observations|\/data\?|Period=\d{4}/.test(path))).toEqual([]);
    // Journey 21 has looked at that of CBS.
    if (kind !== "cbs") await axe(page);
    await acts.press(
      dialog.getByRole("button", { name: speech.text(beside ? "tables.add-chosen" : "tables.show-chosen") }),
    );
    for (const one of reads)
      await expect(figure.grid).toContainText(typeof one === "number" ? speech.number(one) : one);
  }
});
