import { expect, it } from "vitest";
import { gather } from "../../../src/app/export/useFigures.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import { createDataClient } from "../../../src/data/client.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { EMPTY_TAB, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { question, settingsFor } from "../data/questions.ts";
import { files, serve } from "../sources/server.ts";
import { storeFiles } from "../sources/store/smallStore.ts";

it("a tab whose map has no borders takes nothing from the others, and is named with the reason", async () => {
  const whole = storeFiles();
  const kept = Object.entries(whole).filter(([path]) => !path.includes("boundaries"));
  expect(kept.length).toBeLessThan(Object.keys(whole).length);
  const server = await serve(files(Object.fromEntries(kept)));
  const engine = createEngine(requestFor);
  await engine.open({ ...settingsFor(server), pause: 1 });
  const areas = await engine.areas("");
  if (isProblem(areas)) throw new Error("there is nothing to show");
  const query = question(["population"], ["2020"]);
  const [table, map] = [
    { ...EMPTY_TAB, id: "a", query },
    { ...EMPTY_TAB, id: "b", form: "map", query },
  ];
  const around = {
    ...{ client: createDataClient(engine), areas, words: createWords("nl"), mine: null, date: "2026-11-22" },
    ...{ page: "https://example.org/", here: "https://example.org/", store: "https://example.org/store/" },
  };
  const all = await gather("all", { ...around, workspace: { ...EMPTY_WORKSPACE, tabs: [table, map], active: "a" } });
  expect(all.figures.map(({ picture }) => picture?.form)).toEqual(["table"]);
  // What is copied to the worker is what a file says.
  expect(all.figures[0]?.areas).toEqual({ ...areas, neighbours: [], successions: [], groups: [], memberships: [] });
  expect(all.left).toMatchObject([{ title: "population", why: { id: "data.not-found" } }]);
  const alone = { ...EMPTY_WORKSPACE, tabs: [map], active: "b" };
  await expect(gather("all", { ...around, workspace: alone })).rejects.toThrow("not-found");
  // Each figure has an address of its own; that of a tab alone says what the page says.
  const link = "https://example.org/?indicators=population&areas=GM0344,GM0363,GM0518&periods=2020";
  expect(all.figures[0]?.link).toBe(link);
  const story = { ...EMPTY_WORKSPACE, tabs: [table], active: "a", report: [{ kind: "text" as const, text: "Geheim" }] };
  const told = await gather("one", { ...around, workspace: story });
  expect(told.figures[0]?.link).toBe(link);
  const asReport = { ...story, report: [...story.report, { kind: "figure" as const, tab: "a" }] };
  const report = await gather("report", { ...around, workspace: asReport });
  expect(report.figures[0]?.link).toMatch(/report=t:Geheim,1&page=report$/);

  // What the form that was chosen cannot draw leaves as its table, with the reason.
  const radar = { ...EMPTY_WORKSPACE, tabs: [{ ...table, form: "radar" }], active: "a" };
  const [undrawn] = (await gather("one", { ...around, workspace: radar })).figures;
  expect(undrawn).not.toHaveProperty("picture");
  expect(undrawn?.undrawn).toMatch(/\.$/);
  await server.close();
});
