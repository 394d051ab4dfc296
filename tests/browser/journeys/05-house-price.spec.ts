import { expect, test } from "../driver/test.ts";
import { figure, figures, within } from "../driver/store.ts";

test("the average sale price of houses, 2015-2025: map, table and line, with what it is not", async ({
  workbench,
  figure: shown,
  map,
  chart,
  speech,
  page,
  axe,
}) => {
  const prices = figures("house-price", "gemeente");
  const municipalities = (year: string): string[] => within("NL01", `${year}-12-31`);
  const known = (year: string): number =>
    municipalities(year).filter((code) => typeof prices.get(code)?.get(year) === "number").length;
  const years = Array.from({ length: 11 }, (_, place) => String(2015 + place));

  await workbench.open();
  await workbench.ask(
    speech.indicator("Gemiddelde verkoopprijs van woningen"),
    speech.indicator("Gemiddelde verkoopprijs van woningen"),
  );
  await shown.isShownAs("map");
  await map.isDrawnBy("gl");
  await shown.covers(speech.number(known("2025")), municipalities("2025").length);
  const legend = await map.legend();
  expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(municipalities("2025").length);
  await map.showNames();
  await map.areaSays("Amsterdam", speech.number(figure(prices, "GM0363", "2025")));
  await axe(page);

  await workbench.chooseRange("2015", "2025");
  await shown.show("table");
  await workbench.warns(speech.language === "nl" ? "Dit is geen prijsindex" : "This is no price index");
  await shown.readsNumber("Aalsmeer", "2015", figure(prices, "GM0358", "2015"));
  const counts = years.map(known);
  await shown.covers(
    `${speech.number(Math.min(...counts))}–${speech.number(Math.max(...counts))}`,
    Math.max(...years.map((year) => municipalities(year).length)),
  );
  await axe(page);

  for (const area of ["Amsterdam", "Groningen"]) await workbench.chooseArea(area);
  await workbench.compareWith("Nederland");
  await shown.show("line");
  await chart.names("Amsterdam");
  await chart.names("Nederland");
  const table = await shown.asPlainTable();
  await table.reads("Amsterdam", "2025", figure(prices, "GM0363", "2025"));
  await table.reads("Nederland", "2015", figure(figures("house-price", "land"), "NL01", "2015"));
});
