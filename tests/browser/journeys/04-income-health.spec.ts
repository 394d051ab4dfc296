import { test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

test("income beside self-rated health of the same year, and who stands out", async ({
  workbench,
  figure: shown,
  link,
  speech,
  page,
  axe,
}) => {
  const income = figures("income-per-inhabitant", "gemeente");
  const health = figures("self-rated-health", "gemeente");

  await workbench.open();
  await workbench.ask(
    speech.indicator("Gemiddeld inkomen per inwoner"),
    speech.indicator("Gemiddeld inkomen per inwoner"),
  );
  await workbench.addIndicator("Ervaren gezondheid");
  await workbench.choosePeriods("Los");
  await workbench.tickPeriod("2024");
  await link.says("periods", "2024");
  await shown.show("table");
  const [incomeHead, healthHead] = [
    speech.indicator("Gemiddeld inkomen per inwoner"),
    speech.indicator("Ervaren gezondheid"),
  ];
  await shown.readsBelow("Aa en Hunze", incomeHead, figure(income, "GM1680", "2024"), 1);
  await shown.readsBelow("Aa en Hunze", healthHead, figure(health, "GM1680", "2024"), 1);
  await shown.readsBelow("Aalsmeer", healthHead, figure(health, "GM0358", "2024"), 1);
  await axe(page);
});
