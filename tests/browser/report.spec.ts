import { figure, figures } from "./driver/store.ts";
import { expect, test } from "./driver/test.ts";

const POPULATION = figures("population", "gemeente");

/** Utrecht over the years beside the country, its place on the map, and a table of two topics. */
const TABS =
  "?indicators=population&areas=GM0344&compare=NL01&periods=2019..2024&view=line" +
  "&tab=indicators=self-rated-health/periods=2024/view=map" +
  "&tab=indicators=population,house-price/areas=GM0344/compare=similar:GM0344/periods=2024";

test("the tabs as one report: arranged, written between with live figures, the same for another municipality, undone", async ({
  workbench,
  work,
  link,
  report,
  speech,
  page,
  axe,
}) => {
  await workbench.open(TABS);
  await report.open();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    speech.text("report.title-of", { area: speech.area("Utrecht") }),
  );
  await report.hasFigures("Inwoners", "Ervaren gezondheid", "Inwoners");
  await report.areDrawn(2);
  await axe(page);

  await report.arrange();
  await report.moves(0, "down");
  await report.hasFigures("Ervaren gezondheid", "Inwoners", "Inwoners");
  await link.says("report", "2,1,3");
  await report.moves(2, "up");
  await link.says("report", "2,3,1");
  if (report.canDrag()) await report.drags(2, 0);
  else for (const at of [2, 1]) await report.moves(at, "up");
  await link.says("report", "1,2,3");

  await report.writes(0, "In ");
  await report.insert(/^(Gebied|Area)/);
  await report.types(" wonen ");
  await report.insert(/^Utrecht ?374[.,]238/);
  await axe(page);
  await report.done();
  await report.reads(`In ${speech.area("Utrecht")} wonen ${speech.number(figure(POPULATION, "GM0344", "2024"))}`);

  await report.sameFor("Tilburg");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    speech.text("report.title-of", { area: speech.area("Tilburg") }),
  );
  await report.reads(`In ${speech.area("Tilburg")} wonen ${speech.number(figure(POPULATION, "GM0855", "2024"))}`);
  await link.says("areas", "GM0855");
  await expect.poll(() => link.written).toContain("similar:GM0855");
  await work.wouldUndo(speech.text("work.did-same-for", { from: speech.area("Utrecht"), to: speech.area("Tilburg") }));
  await work.undoes();
  await report.reads(`In ${speech.area("Utrecht")} wonen`);

  await link.says("areas", "GM0344"); // an address follows within a third of a second
  await report.writes(1, "Halverwege");
  await work.hasDraft("Halverwege");
  await page.reload();
  await report.isWriting("Halverwege");
  await report.done();
  await expect(page.locator(".report-text").nth(1)).toHaveText("Halverwege");
  await report.reads(`In ${speech.area("Utrecht")} wonen ${speech.number(figure(POPULATION, "GM0344", "2024"))}`);
  await report.leave();
  await work.hasTabs(
    speech.indicator("Inwoners"),
    speech.indicator("Ervaren gezondheid"),
    speech.text("work.tab-two", {
      first: speech.indicator("Inwoners"),
      second: speech.indicator("Gemiddelde verkoopprijs van woningen"),
    }),
  );
});

test("the report on a telephone, in the dark and on paper: nothing to scroll sideways, nothing of the screen in print", async ({
  page,
  workbench,
  report,
  speech,
  axe,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.open(`${TABS}&page=report`);
  await report.areDrawn(2);
  await report.arrange();
  await axe(page);
  await expect.poll(() => page.evaluate(() => document.querySelector("main")?.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("html")).not.toHaveClass(/dark/);
  for (const part of [".report-tools", ".block-bar", ".header"])
    await expect(page.locator(part).first(), part).toBeHidden();
  await expect(page.locator("main.paper")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toContainText([
    speech.text("export.contents"),
    speech.indicator("Inwoners"),
    speech.indicator("Ervaren gezondheid"),
    speech.indicator("Inwoners"),
  ]);
});
