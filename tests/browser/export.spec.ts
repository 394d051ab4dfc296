import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "./driver/test.ts";
import { figure as figureOf, figures } from "./driver/store.ts";

test("the table leaves as a workbook and as CSV, with the figures and words of the screen", async ({
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

  const workbook = await files.make("xlsx");
  expect(workbook.name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.xlsx$/);
  const [table, about] = await readExcelFile(workbook.bytes);
  expect(table?.data).toContainEqual([
    "Utrecht",
    figureOf(people, "GM0344", "2020"),
    figureOf(people, "GM0344", "2024"),
  ]);
  const facts = about?.data.flat().join("\n") ?? "";
  expect(facts).toContain("CBS");
  expect(facts).toContain(page.url());

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
  const film = await files.make("film");
  expect(film.name).toMatch(/\.webm$/);
  expect(film.bytes.readUInt32BE(0)).toBe(0x1a45dfa3); // Matroska, of which WebM is a kind
  expect(film.bytes.length).toBeGreaterThan(20_000);
});

test("all tabs leave in one document, and a figure with its table goes to Word in one act", async ({
  workbench,
  files,
  map,
  speech,
}) => {
  const people = figures("population", "gemeente");
  const line = encodeURIComponent("indicators=population/areas=GM0344,GM0363/periods=2020..2024/view=line");
  await workbench.open(`?indicators=self-rated-health&areas=in:PV26&periods=2024&view=map&tab=${line}&active=1`);
  await map.isDrawnBy("gl");
  await files.open();
  const { html, text } = await files.copyForWord();
  expect(html).toContain('<img src="data:image/png;base64,');
  expect(html).toContain("<table");
  expect(text).toContain("RIVM");
  await files.takeAllTabs(2);
  const document = await files.make("pdf");
  expect(document.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  // Contents and a page per tab.
  expect(document.bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(3);
  const word = unzipSync(new Uint8Array((await files.make("docx")).bytes));
  expect(Object.keys(word).filter((path) => path.endsWith(".png"))).toHaveLength(2);
  expect(strFromU8(word["word/document.xml"] ?? new Uint8Array())).toContain(
    speech.number(figureOf(people, "GM0344", "2020")),
  );
});
