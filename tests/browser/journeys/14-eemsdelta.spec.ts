import { expect, test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

const BEFORE = [
  ["Appingedam", "GM0003"],
  ["Delfzijl", "GM0010"],
  ["Loppersum", "GM0024"],
] as const;

test("Eemsdelta and what it was made of: the gap offers its repair, as they were and recast", async ({
  workbench,
  figure: shown,
  acts,
  link,
  speech,
  page,
  axe,
}) => {
  const population = figures("population", "gemeente");
  const sum = (year: string): number => BEFORE.reduce((all, [, code]) => all + figure(population, code, year), 0);
  const gap = page.getByRole("group", { name: speech.text("pickers.gap") });

  await workbench.open("?indicators=population&areas=GM1979&periods=2019..2024&view=table");
  await expect(gap).toContainText("Appingedam");
  await axe(page);
  await acts.press(gap.getByRole("button", { name: "Appingedam" }));
  await link.says("areas", "GM1979,GM0003,GM0010,GM0024");
  for (const [name, code] of BEFORE) await shown.readsNumber(name, "2019", figure(population, code, "2019"));
  await shown.readsNumber("Eemsdelta", "2021", figure(population, "GM1979", "2021"));

  await workbench.open("?indicators=population&areas=GM1979&periods=2019..2024&view=table");
  await acts.press(gap.getByRole("button", { name: speech.text("pickers.gap-recast") }));
  await link.says("indicators", "population~recast.latest");
  for (const year of ["2019", "2020"]) await shown.periodReadsBelow(year, "Eemsdelta", sum(year));
  await shown.periodReadsBelow("2021", "Eemsdelta", figure(population, "GM1979", "2021"));
  const recast = shown.grid.getByRole("gridcell").filter({ hasText: speech.text("flag.recast") });
  await expect(recast).toHaveCount(2);
  await axe(page);
});
