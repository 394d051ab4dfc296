import { expect, test } from "../driver/test.ts";
import { figure, figures, places } from "../driver/store.ts";

test("the ten municipalities with the lowest self-rated health, kept, and looked at with another indicator", async ({
  workbench,
  figure: shown,
  calculate,
  link,
  speech,
  page,
  axe,
}) => {
  const health = figures("self-rated-health", "gemeente");
  const newest = [...(health.get("GM0344")?.keys() ?? [])].sort().at(-1) ?? "";
  const known = [...health].flatMap(([code, line]) => {
    const value = line.get(newest);
    return typeof value === "number" ? [{ code, value }] : [];
  });
  const limit = known.map(({ value }) => value).sort((a, b) => a - b)[9] ?? 0;
  const lowest = known.filter(({ value }) => value <= limit); // equal figures stay together

  await workbench.open("?indicators=self-rated-health&view=table");
  await calculate.keepTen("lowest");
  await link.says("filter", "bottom.10.1.1");
  await shown.covers(speech.number(known.length), known.length);
  await axe(page);
  const dutch = (code: string): string => places.find((place) => place.code === code)?.nl ?? code;
  for (const { code, value } of lowest) {
    await shown.readsBelow(dutch(code), speech.indicator("Ervaren gezondheid"), value, 1);
  }

  await calculate.keepAsSelection();
  await link.says("filter", undefined);
  await expect.poll(() => link.now("areas")?.split(",").sort()).toEqual(lowest.map(({ code }) => code).sort());
  await workbench.addIndicator("Inwoners");
  const population = figures("population", "gemeente");
  for (const { code } of lowest.slice(0, 3)) {
    const years = [...(population.get(code)?.keys() ?? [])].sort();
    await shown.readsBelow(
      dutch(code),
      new RegExp(`^\\s*${speech.indicator("Inwoners")}`),
      figure(population, code, years.at(-1) ?? ""),
    );
  }
  await axe(page);
});
