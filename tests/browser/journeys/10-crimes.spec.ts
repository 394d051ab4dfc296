import { expect, test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

test("registered crimes 2021-2025: before, after, change in numbers and in percent, sorted; then per 1,000", async ({
  workbench,
  figure: shown,
  calculate,
  link,
  speech,
  acts,
  page,
  axe,
}) => {
  test.setTimeout(120_000);
  const crimes = figures("crimes", "gemeente");
  const of = (code: string, year: string): number => figure(crimes, code, year);
  const name = "Geregistreerde misdrijven";
  const base = [
    [speech.text("calc.set-base"), speech.text("calc.base-period")],
    [speech.text("calc.set-period"), "2021"],
  ] as const;

  await workbench.open("?indicators=crimes&periods=2025&view=table");
  for (const [calculation, words] of [
    ["Groei in procenten", "crimes,crimes~growth.2021"],
    ["Verschil", "crimes,crimes~diff.2021,crimes~growth.2021"],
    ["Cijfer van een andere periode", "crimes,crimes~at.2021,crimes~diff.2021,crimes~growth.2021"],
  ] as const) {
    await calculate.with(name);
    await calculate.choose(calculation, ...base);
    await calculate.showBeside();
    await link.says("indicators", words);
  }
  await axe(page);

  const growth = speech.text("analysis.change-growth-base", { period: "2021" });
  const difference = speech.text("analysis.change-difference-base", { period: "2021" });
  const cities = [
    ["Amsterdam", "GM0363"],
    ["Almere", "GM0034"],
  ] as const;
  for (const [city] of cities) await workbench.chooseArea(city);
  for (const [city, code] of cities) {
    await shown.readsBelow(city, new RegExp(`^\\s*${speech.indicator(name)}`), of(code, "2025"));
    await shown.readsBelow(city, difference, of(code, "2025") - of(code, "2021"));
    await shown.readsBelow(city, growth, 100 * (of(code, "2025") / of(code, "2021") - 1), 1);
  }

  // Sorted by growth: the one that grew most stands first.
  await workbench.open(
    "?indicators=crimes,crimes~at.2021,crimes~growth.2021&areas=GM0363,GM0034,GM0344,GM0599&periods=2025&order=value.3.1~desc&view=table",
  );
  const order = ["GM0363", "GM0034", "GM0344", "GM0599"]
    .map((code) => ({ code, growth: of(code, "2025") / of(code, "2021") }))
    .sort((a, b) => b.growth - a.growth);
  const names: Record<string, string> = {
    GM0363: "Amsterdam",
    GM0034: "Almere",
    GM0344: "Utrecht",
    GM0599: "Rotterdam",
  };
  await expect(shown.grid.getByRole("rowheader").first()).toContainText(names[order[0]?.code ?? ""] ?? "");

  // Where does this figure come from?
  const cell = shown.grid.getByRole("gridcell").filter({ hasText: speech.number(of("GM0363", "2025")) });
  await cell.first().click();
  if (acts.usesKeys) await page.keyboard.press("F2");
  const explained = page.getByRole("region", { name: speech.text("app.explain-figure") });
  await expect(explained.getByRole("listitem").first()).toContainText("Amsterdam");
  await expect(explained.getByRole("heading")).toBeFocused();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(explained).toHaveCount(0);

  await workbench.open("?indicators=crimes&areas=GM0363,GM0034&periods=2025&view=table");
  await calculate.with(name);
  await calculate.choose("In verhouding tot inwoners");
  const population = figures("population", "gemeente");
  const rate = (1000 * of("GM0363", "2025")) / figure(population, "GM0363", "2025");
  await calculate.shows(speech.number(rate, 1));
  await calculate.apply();
  await link.says("indicators", "crimes~per.1000");
  await shown.readsBelow("Amsterdam", "2025", rate, 1);
});
