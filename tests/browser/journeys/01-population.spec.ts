import { expect, test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

test("how did the population of Utrecht develop from 2019 on?", async ({
  workbench,
  figure: shown,
  chart,
  link,
  speech,
  page,
  axe,
}) => {
  const population = figures("population", "gemeente");
  const [first, last] = [figure(population, "GM0344", "2019"), figure(population, "GM0344", "2026")];

  await workbench.open();
  await workbench.ask(`${speech.indicator("Inwoners")} Utrecht`, speech.indicator("Inwoners"), "Utrecht");
  await shown.isTitled("Inwoners");
  await shown.isShownAs("line"); // several years of one place: at once what suits them
  await expect(page.getByRole("main")).toBeFocused();
  await workbench.chooseRange("2019", "2026");

  await link.says("periods", "2019..2026");
  await link.says("view", "line");
  await shown.isAbout("Utrecht");
  await chart.names("Utrecht");
  await chart.describes(speech.number(first), speech.number(last));
  await axe(page);

  await shown.asPlainTable();
  const rows = page.getByRole("main").getByRole("region").getByRole("table").getByRole("row");
  for (const year of ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]) {
    const row = rows.filter({ has: page.getByRole("rowheader", { name: year, exact: true }) });
    await expect(row).toContainText(speech.number(figure(population, "GM0344", year)));
  }
  await axe(page);
});
