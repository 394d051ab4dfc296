import { test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

const CITIES = ["Amsterdam", "Rotterdam", "Utrecht", "Eindhoven", "Groningen", "Tilburg"] as const;
const CODES = ["GM0363", "GM0599", "GM0344", "GM0772", "GM0014", "GM0855"] as const;

test("population, index 2019 = 100, six municipalities and the country", async ({
  workbench,
  figure: shown,
  calculate,
  chart,
  link,
  speech,
  page,
  axe,
}) => {
  const population = figures("population", "gemeente");
  const country = figures("population", "land");
  const index = (all: typeof population, code: string, year: string): number =>
    (100 * figure(all, code, year)) / figure(all, code, "2019");

  await workbench.open();
  await workbench.ask(`${speech.indicator("Inwoners")} Amsterdam`, speech.indicator("Inwoners"), "Amsterdam");
  for (const city of CITIES.slice(1)) await workbench.chooseArea(city);
  await workbench.compareWith("Nederland");
  await workbench.chooseRange("2019", "2025");

  await calculate.with("Inwoners");
  await axe(page);
  await calculate.choose("Index (begin = 100)", [speech.text("calc.set-base"), speech.text("calc.base-first")]);
  await calculate.shows(speech.number(index(population, "GM0363", "2025"), 1));
  await calculate.apply();
  await link.says("indicators", "population~index.first");
  await shown.show("line");
  await chart.names("Amsterdam");
  await chart.names("Nederland");
  await axe(page);

  const table = await shown.asPlainTable();
  for (const [place, city] of CITIES.entries()) {
    for (const year of ["2019", "2022", "2025"]) {
      await table.reads(city, year, index(population, CODES[place] ?? "", year), 1);
    }
  }
  await table.reads("Nederland", "2025", index(country, "NL01", "2025"), 1);
});
