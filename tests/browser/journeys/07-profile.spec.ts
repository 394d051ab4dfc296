import { expect, test } from "../driver/test.ts";
import { figure, figures, total, within } from "../driver/store.ts";

/** Weighted by inhabitants, by households, from sums; and three of which nobody says how they add up. */
const PROFILE =
  "share-65plus,share-0-14,household-size,income-per-inhabitant,self-rated-health,owner-occupied-homes,address-density";

/** All seven columns in sight. */
test.use({ viewport: { width: 2200, height: 900 } });

test("a profile of Utrecht over seven figures beside its province and the country: computed where a weight is named, else refused", async ({
  workbench,
  figure: shown,
  chart,
  acts,
  speech,
  page,
  axe,
}) => {
  const people = figures("population", "gemeente");
  const older = figures("population-65plus", "gemeente");
  const income = figures("income-per-inhabitant", "gemeente");
  const homes = figures("households", "gemeente");
  const size = figures("household-size", "gemeente");
  const weighted = (of: typeof income, by: typeof people, codes: readonly string[]): number =>
    codes.reduce((sum, code) => sum + figure(of, code, "2024") * figure(by, code, "2024"), 0) /
    total(by, codes, "2024");
  const [province, country] = [within("PV26", "2024-06-01"), within("NL01", "2024-06-01")];

  await workbench.open(`?indicators=${PROFILE}&areas=GM0344&compare=PV26,NL01&periods=2024&view=table`);
  const head = (name: string): string => speech.indicator(name);
  await shown.readsBelow("Utrecht", head("Gemiddeld inkomen per inwoner"), figure(income, "GM0344", "2024"), 1);
  for (const [area, codes] of [
    ["Utrecht (provincie)", province],
    ["Nederland", country],
  ] as const) {
    const share = (100 * total(older, codes, "2024")) / total(people, codes, "2024");
    await shown.readsBelow(area, head("Aandeel 65-plussers"), share, 1);
    await shown.readsBelow(area, head("Gemiddelde huishoudensgrootte"), weighted(size, homes, codes), 1);
    await shown.saysBelow(area, head("Gemiddelde huishoudensgrootte"), speech.words.flag("computed"));
    for (const alone of ["Ervaren gezondheid", "Koopwoningen", "Omgevingsadressendichtheid"]) {
      await shown.saysBelow(area, head(alone), speech.words.reason("refused"));
    }
  }
  // Everybody in the province has an income figure; of the country one island has none.
  const incomes = head("Gemiddeld inkomen per inwoner");
  await shown.readsBelow("Utrecht (provincie)", incomes, weighted(income, people, province), 1);
  await shown.saysBelow("Nederland", incomes, speech.words.reason("partial-withheld"));
  await axe(page);

  // The same as dots: every topic on a scale of its own, read by keys, with what is refused said.
  await shown.show("profile");
  await expect(chart.picture).toBeVisible();
  await chart.names("Utrecht");
  await chart.names("Nederland");
  await acts.reach(chart.picture);
  const said = page.getByRole("main").getByRole("status").filter({ hasText: /\S/ }).first();
  await chart.picture.press("ArrowRight");
  await expect(said).toContainText(head("Aandeel 65-plussers"));
  for (let step = 1; step < PROFILE.split(",").length; step += 1) await chart.picture.press("ArrowDown");
  await expect(said).toContainText(head("Omgevingsadressendichtheid"));
  await axe(page);
});
