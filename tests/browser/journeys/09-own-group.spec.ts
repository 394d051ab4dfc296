import { test } from "../driver/test.ts";
import { escaped } from "../driver/speech.ts";
import { figures, total } from "../driver/store.ts";

const GROUP = ["GM0344", "GM0310", "GM0356"] as const; // Utrecht, De Bilt, Nieuwegein

/** The newest year of which an area has a figure. */
function newest(all: ReturnType<typeof figures>, code: string): string {
  const line = [...(all.get(code) ?? [])].filter(([, value]) => value !== null).map(([period]) => period);
  return line.sort().at(-1) ?? "";
}

test("an own group of neighbours: counts add, rates are weighed anew, a median refuses and says why", async ({
  workbench,
  figure: shown,
  speech,
  page,
  axe,
}) => {
  const people = figures("population", "gemeente");
  const older = figures("population-65plus", "gemeente");
  const name = speech.language === "nl" ? "Utrecht en omgeving" : "Utrecht and around";

  const wealth = speech.indicator("Doorsnee vermogen van huishoudens");

  await workbench.open();
  await workbench.ask(`${speech.indicator("Inwoners")} Utrecht`, speech.indicator("Inwoners"), "Utrecht");
  for (const area of ["De Bilt", "Nieuwegein"]) await workbench.chooseArea(area);
  await workbench.makeGroup(name);
  await workbench.choosePeriods("Laatste");
  await workbench.addIndicator("Aandeel 65-plussers");
  await workbench.addIndicator("Doorsnee vermogen van huishoudens");
  await shown.show("table");

  const year = newest(older, "GM0344");
  const share = (100 * total(older, GROUP, year)) / total(people, GROUP, year);
  await shown.readsBelow(name, speech.indicator("Inwoners"), total(people, GROUP, newest(people, "GM0344")));
  await shown.readsBelow(name, speech.indicator("Aandeel 65-plussers"), share, 1);
  await shown.saysBelow(name, wealth, speech.words.reason("refused"));
  const [why] = speech.text("analysis.no-aggregation", { name: wealth, areas: name }).split(".");
  await workbench.warns(new RegExp(`${escaped(why ?? "")}.*${name}`));
  await axe(page);
});
