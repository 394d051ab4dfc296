import type { Prose } from "../../export/format.ts";
import type { Left } from "../../export/leftOut.ts";
import type { Handed } from "../../export/protocol.ts";
import { encodeLink } from "../../workspace/link/encode.ts";
import { piecesOf, tabOf } from "../../workspace/report/live.ts";
import type { Live } from "../../workspace/report/live.ts";
import { reportOf } from "../../workspace/report/reportOf.ts";
import { sayLive } from "../report/facts.ts";
import { firstTab, placeOf, usualTitle } from "../report/placeOf.ts";
import { readTab } from "./gather.ts";
import type { Around } from "./gather.ts";
import { gatherTabs } from "./gatherTabs.ts";

/** The report as it leaves: its name, and its figures each with the words around it. */
export interface GatheredReport {
  readonly title: string;
  readonly figures: readonly Handed[];
  readonly left: readonly Left[];
}

/** Reads the figures of the report and fills in its live figures. Rejects when no figure could be read. */
export async function gatherReport(around: Around): Promise<GatheredReport> {
  const { workspace, areas, words, page, here } = around;
  const blocks = reportOf(workspace);
  const place = placeOf(workspace, areas);
  const about = { ...around, mine: place ?? around.mine };
  const figures: Handed[] = [];
  const shown = new Set(blocks.flatMap((block) => (block.kind === "figure" ? [block.tab] : [])));
  const read = await gatherTabs(
    workspace.tabs.filter(({ id }) => shown.has(id)),
    about,
  );
  const link = workspace.page === "report" ? here : `${page}?${encodeLink({ ...workspace, page: "report" })}`;
  let above: Prose[] = [];
  for (const block of blocks) {
    if (block.kind !== "figure") {
      above.push({ kind: block.kind, text: await saidIn(block.text, about, place) });
      continue;
    }
    const figure = read.figures.get(block.tab);
    if (!figure) continue;
    figures.push({ ...figure, link, report: { number: figures.length + 1, above, below: [] } });
    above = [];
  }
  const last = figures.pop();
  if (last?.report) figures.push({ ...last, report: { ...last.report, below: above } });
  const title = workspace.title === "" ? usualTitle(place, areas, words) : await saidIn(workspace.title, about, place);
  return { title, figures, left: read.left };
}

/** A text with its live figures as they are now; where there is none, why. */
async function saidIn(text: string, around: Around, place: string | undefined): Promise<string> {
  const said = piecesOf(text).map((piece) =>
    typeof piece === "string" ? Promise.resolve(piece) : saidOf(piece, around, place),
  );
  return (await Promise.all(said)).join("");
}

async function saidOf(live: Live, around: Around, place: string | undefined): Promise<string> {
  const { workspace, areas, words } = around;
  const tab = tabOf(live, workspace.tabs, firstTab(workspace, reportOf(workspace)));
  if (!tab) return `[${words.text("report.no-tab")}]`;
  const { result, title } = await readTab(tab, around);
  const { text, missing } = sayLive(live, { result, areas, words, title, place });
  return missing ? `[${text}]` : text;
}
