import { expect, test } from "../driver/test.ts";
import { figure, figures, places, within } from "../driver/store.ts";

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
  await expect
    .poll(async () => (await map.legend()).reduce((sum, { count }) => sum + count, 0))
    .toBe(municipalities("2025").length);
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

/** Two municipalities only got another name and code: their figure of 2015 is that of the old code. */
const RENAMED: Readonly<Record<string, string>> = { GM1940: "GM1921", GM1945: "GM0241" };

test("where did the sale price rise most from 2015 to 2025? In per cent, on a map and as a list", async ({
  workbench,
  figure: shown,
  calculate,
  link,
  map,
  speech,
  axe,
  page,
}) => {
  test.setTimeout(120_000);
  const prices = figures("house-price", "gemeente");
  const municipalities = within("NL01", "2025-12-31");
  const grown = municipalities.flatMap((code) => {
    const [before, after] = [prices.get(RENAMED[code] ?? code)?.get("2015"), prices.get(code)?.get("2025")];
    return typeof before === "number" && typeof after === "number"
      ? [{ code, growth: 100 * (after / before - 1) }]
      : [];
  });
  const nameOf = (code: string, language: "nl" | "en"): string =>
    places.find((place) => place.code === code)?.[language] ?? code;

  await workbench.open("?indicators=house-price&periods=2025&view=map");
  await calculate.with("Gemiddelde verkoopprijs van woningen");
  await calculate.choose(
    "Groei in procenten",
    [speech.text("calc.set-base"), speech.text("calc.base-period")],
    [speech.text("calc.set-period"), "2015"],
  );
  await calculate.apply();
  await link.says("indicators", "house-price~growth.2015");
  await shown.isShownAs("map");
  await map.isDrawnBy("gl");
  await shown.covers(speech.number(grown.length), municipalities.length);
  await workbench.warns(speech.language === "nl" ? "Dit is geen prijsindex" : "This is no price index");
  await workbench.warns(speech.language === "nl" ? "gebieden kregen" : "areas changed territory");
  await axe(page);

  await shown.show("table");
  await shown.sortByHighest("2025");
  const most = [...grown].sort((a, b) => b.growth - a.growth).slice(0, 10);
  await shown.rowsBeginAs(
    "2025",
    most.map(({ code, growth }) => `${nameOf(code, speech.language)} ${speech.number(growth, 1)}`),
  );
  await axe(page);

  // A municipality that took over others has its mark, one with only a new name has not.
  const one = (code: string) => grown.find((each) => each.code === code)?.growth ?? NaN;
  await workbench.open("?indicators=house-price~growth.2015&areas=GM0014,GM1940,GM1945&periods=2025&view=table");
  await shown.saysBelow("Groningen", "2025", speech.text("flag.break"));
  for (const code of ["GM0014", "GM1940", "GM1945"]) {
    await shown.readsBelow(nameOf(code, "nl"), "2025", one(code), 1);
  }
});
