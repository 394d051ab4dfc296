import { test } from "../driver/test.ts";
import { figure, figures, places } from "../driver/store.ts";

/** The line through pairs worked out by ourselves, from sums of plain products, and who lies over two errors away. */
function lineThrough(pairs: readonly { name: string; x: number; y: number }[]) {
  const n = pairs.length;
  const sum = (of: (pair: { x: number; y: number }) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const [x, y, xx, xy, yy] = [
    sum((p) => p.x),
    sum((p) => p.y),
    sum((p) => p.x * p.x),
    sum((p) => p.x * p.y),
    sum((p) => p.y * p.y),
  ];
  const slope = (n * xy - x * y) / (n * xx - x * x);
  const start = (y - slope * x) / n;
  const r2 = (n * xy - x * y) ** 2 / ((n * xx - x * x) * (n * yy - y * y));
  const away = pairs.map((pair) => ({ name: pair.name, far: Math.abs(pair.y - start - slope * pair.x) }));
  const error = Math.sqrt(away.reduce((all, { far }) => all + far * far, 0) / (n - 2));
  const outside = away.filter(({ far }) => far > 2 * error).sort((a, b) => b.far - a.far);
  return { n, r2, outside: outside.slice(0, 8).map(({ name }) => name) };
}

test("income beside self-rated health of the same year, and who stands out", async ({
  workbench,
  figure: shown,
  chart,
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

  await shown.show("scatter");
  const pairs = places
    .filter(({ level }) => level === "gemeente")
    .flatMap(({ code, nl, en }) => {
      const [x, y] = [income.get(code)?.get("2024"), health.get(code)?.get("2024")];
      return typeof x === "number" && typeof y === "number" ? [{ name: speech.language === "nl" ? nl : en, x, y }] : [];
    });
  const { n, r2, outside } = lineThrough(pairs);
  await chart.describes(
    `r² = ${speech.number(r2, 2)}, n = ${speech.number(n)}`,
    speech.text("scatter.outliers", { names: outside.join(", ") }),
    speech.text("scatter.not-persons"),
  );
  await chart.names(outside[0] ?? "");
  await axe(page);
});
