import { expect, test } from "./driver/test.ts";
import { figure as figureOf, figures } from "./driver/store.ts";

test("the table leaves as CSV and as data, with the figures of the screen", async ({
  workbench,
  figure,
  files,
  speech,
  page,
  axe,
}) => {
  const people = figures("population", "gemeente");
  await workbench.open("?indicators=population&areas=GM0344,GM0363&compare=NL01&periods=2020,2024&view=table");
  await figure.readsNumber("Utrecht", "2020", figureOf(people, "GM0344", "2020"));
  await files.open();
  await axe(page);

  const csv = (await files.make("csv-excel")).bytes.toString("utf8");
  expect(csv).toContain(`Amsterdam;${figureOf(people, "GM0363", "2020")};${figureOf(people, "GM0363", "2024")}\r\n`);
  const lines = (await files.make("csv-programs")).bytes.toString("utf8").split("\r\n");
  expect(lines.filter((line) => line.includes(",GM0344,"))).toHaveLength(2);
  expect(lines.find((line) => line.includes(",GM0344,"))).toContain(`,${figureOf(people, "GM0344", "2020")},`);
  const dataset: unknown = JSON.parse((await files.make("json-stat")).bytes.toString("utf8"));
  expect(dataset).toMatchObject({ class: "dataset", role: { geo: ["area"], time: ["period"] } });

  await files.close();
  await figure.isShownAs("table");
  await figure.isAbout(speech.area("Utrecht"));
});

test("a map leaves as a picture that names itself and its source, in vectors and in pixels, and through the years as a film", async ({
  workbench,
  files,
  map,
  speech,
}) => {
  await workbench.open("?indicators=self-rated-health&periods=2022,2024&view=map");
  await map.isDrawnBy("gl");
  const legend = await map.legend();
  await files.open();
  const svg = (await files.make("svg")).bytes.toString("utf8");
  for (const text of [speech.indicator("Ervaren gezondheid"), "RIVM", ...legend.map(({ label }) => label)]) {
    expect(svg).toContain(text);
  }
  expect(svg.match(/<path id="GM/g)).toHaveLength(342);
  expect(svg).not.toMatch(/(?:href|src)="http/);
  const { bytes } = await files.make("png");
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(960 * 3);
  await files.stopFilm();
  const film = await files.make("film");
  expect(film.name).toMatch(/\.webm$/);
  expect(film.bytes.readUInt32BE(0)).toBe(0x1a45dfa3); // Matroska, of which WebM is a kind
  expect(film.bytes.length).toBeGreaterThan(20_000);
});
