import { test } from "../driver/test.ts";
import { figure, figures, likest, total, within } from "../driver/store.ts";

const G4 = ["GM0363", "GM0599", "GM0518", "GM0344"];

test("the share of over-65s in Utrecht beside its province, the G4, comparable municipalities and the country, from sums", async ({
  workbench,
  figure: shown,
  link,
  speech,
  page,
  axe,
}) => {
  const [older, all] = [figures("population-65plus", "gemeente"), figures("population", "gemeente")];
  const share = (codes: readonly string[], year: string): number =>
    (100 * total(older, codes, year)) / total(all, codes, year);
  const [province, country] = [within("PV26", "2024-01-01"), within("NL01", "2024-01-01")];

  await workbench.open();
  await workbench.ask(
    `${speech.indicator("Aandeel 65-plussers")} Utrecht`,
    speech.indicator("Aandeel 65-plussers"),
    "Utrecht",
  );
  await shown.isTitled("Aandeel 65-plussers");
  await workbench.compareWith("Vergelijkbare gemeenten");
  await workbench.compareWithGroup("G4 (vier grootste gemeenten)");
  await workbench.chooseArea("Amersfoort");
  await workbench.compareWith("Provincie");
  await workbench.compareWith("Nederland");
  await shown.show("table");

  await shown.readsNumber(
    "Utrecht",
    "2024",
    (100 * figure(older, "GM0344", "2024")) / figure(all, "GM0344", "2024"),
    1,
  );
  await shown.readsNumber(
    "Amersfoort",
    "2024",
    (100 * figure(older, "GM0307", "2024")) / figure(all, "GM0307", "2024"),
    1,
  );
  await shown.readsNumber("Nederland", "2024", share(country, "2024"), 1);
  await shown.readsNumber("Utrecht (provincie)", "2024", share(province, "2024"), 1);
  await shown.readsNumber("G4 (vier grootste gemeenten)", "2024", share(G4, "2024"), 1);
  const like = likest("GM0344").map(({ code }) => code);
  await shown.readsNumber("Vergelijkbare gemeenten met Utrecht", "2024", share(like, "2024"), 1);
  await axe(page);

  await workbench.choosePeriods("Los");
  await workbench.tickPeriod("2019");
  await link.says("periods", "2019,2024");
  await shown.readsNumber("Nederland", "2019", share(within("NL01", "2019-01-01"), "2019"), 1);
  await shown.readsNumber(
    "Amersfoort",
    "2019",
    (100 * figure(older, "GM0307", "2019")) / figure(all, "GM0307", "2019"),
    1,
  );
});
