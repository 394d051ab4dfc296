import type { Result } from "../../../src/analysis/result.ts";
import { gatherTab } from "../../../src/app/export/gather.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import { createDataClient } from "../../../src/data/client.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import type { Exported } from "../../../src/export/format.ts";
import { received } from "../../../src/export/received.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { EMPTY_TAB, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { statLine } from "../../offices/statline.ts";
import { question, settingsFor } from "../data/questions.ts";
import { files, serve } from "../sources/server.ts";
import { sheetFile, storeFiles } from "../sources/store/smallStore.ts";

/**
 * A figure as the page hands it to a file: a series of a store, which says that it has its municipalities from CBS, beside
 * two of a live table of CBS, which has every pitfall.
 */
export interface LiveFigure {
  readonly exported: Exported;
  readonly result: Result;
  /** What the server was asked since the figure was there, with its query. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

const OF_CBS = ["3000", "4000"].map((sex) => ({
  ...{ source: "cbs", indicator: "80001tst:M1", calculations: [] },
  members: { Geslacht: [sex] },
}));

const CHOSEN = [
  { rule: { kind: "codes", codes: ["GM0344", "GM1979"] }, role: "selected", show: "each" },
  { rule: { kind: "codes", codes: ["NL01"] }, role: "reference", show: "each" },
] as const;

/** Two rows on a page, so that there is always a next one. */
export async function liveFigure(): Promise<LiveFigure> {
  const office = statLine({ page: 2 });
  let store = files(storeFiles());
  const server = await serve((request, response) => {
    if (!office(request, response)) store(request, response);
  });
  store = files({ ...storeFiles(), "/store/indicators/population.aaaaaaaa.json": ofOffice(server.base) });
  const engine = createEngine(requestFor);
  const settings = settingsFor(server);
  const live = { kind: "cbs" as const, id: "cbs", base: new URL("odata/v1/CBS/", server.base).href };
  await engine.open({ ...settings, pause: 1, sources: [...settings.sources, live] });
  const asked = question(["population"], ["2020", "2021"]);
  const query = { ...asked, series: [...asked.series, ...OF_CBS], areas: CHOSEN };
  const areas = await engine.areas("");
  if (isProblem(areas)) throw new Error("there is nothing to show");
  const words = createWords("nl");
  const handed = await gatherTab(
    { ...EMPTY_TAB, query },
    {
      ...{
        client: createDataClient(engine),
        workspace: EMPTY_WORKSPACE,
        areas,
        words,
        mine: null,
        date: "2026-11-22",
        direct: true,
      },
      ...{ page: "https://example.org/", here: "https://example.org/", store: new URL("store/", server.base).href },
    },
  );
  if (!handed) throw new Error("there is no figure");
  const before = server.asked.length;
  return {
    exported: received(handed, words, makeTheme(false)),
    result: handed.result,
    asked: () => server.asked.slice(before),
    close: server.close,
  };
}

/** The card of the series of the store: its municipalities are those of men in the table of CBS. */
function ofOffice(base: URL): typeof sheetFile {
  const office = {
    address: new URL("odata/v1/CBS/80001tst/Observations", base).href,
    ...{ measure: "M1", area: "RegioS", period: "Perioden", levels: ["gemeente"] },
    members: { Geslacht: "3000", Marges: "MW00000" },
  };
  const { extension } = sheetFile;
  return { ...sheetFile, extension: { ...extension, source: { ...extension.source, office } } };
}
