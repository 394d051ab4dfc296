import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { collecting, playing } from "./collecting.ts";

/** The hand-written files of RIVM behind a real server that says when a file is the one that was had. */
async function site() {
  const folder = new URL("../../fixtures/rivm/", import.meta.url);
  const served = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
  const server = await playing((request, response) => {
    const text = served.get((request.url ?? "").slice(1));
    if (text === undefined) return void response.writeHead(404).end();
    const etag = `"${createHash("sha256").update(text).digest("hex")}"`;
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { "content-type": "text/csv", etag }).end(text);
  });
  const dated = [...served.keys()].filter((name) => /\d/.test(name)).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const files = [
    ...dated.map((name) => ({ address: new URL(name, server.base).href, day: dayOf(name) })),
    { address: new URL("cumulative.csv", server.base).href },
  ];
  const config = { id: "covid", kind: "rivm", aliases: { "Den Haag": "GM0518" }, files };
  return { server, served, config };
}

const dayOf = (name: string): string => name.slice(-14, -4);

test("files of every layout become one series: the last one has the word of a day, names get codes, no row is lost", async () => {
  const { config } = await site();
  const { shelf, round } = collecting();
  const [report] = await round([config]);
  expect(report).toMatchObject({ outcome: "new", count: 42 });
  expect(report?.remarks).toHaveLength(1);
  expect(report?.remarks[0]).toContain(
    "map-2020-03-20.csv:2: no municipality, not used: * Bij 279 personen is de woonplaats niet bekend",
  );
  const lines = shelf.read("covid").split("\n").slice(1, -1);
  const series = (select: string): string[] =>
    lines.filter((line) => line.startsWith(`${select},`)).map((line) => line.slice(select.length + 1));
  expect(series("cases.cumulative")).toEqual([
    ",,2020-03-20,,not-published,",
    // Without a municipality they are in the total of their province.
    ",PV22,2020-05-17,7,,",
    ",PV22,2020-05-18,5,,",
    "GM0014,,2020-03-05,3,,",
    "GM0014,,2020-03-30,60,,",
    // Not the 209 of the map of that day; and a correction makes the next day lower, which stays as it is.
    "GM0014,PV20,2020-05-17,210,,",
    "GM0014,PV20,2020-05-18,208,,",
    "GM0518,,2020-03-05,1,,",
    "GM0518,,2020-03-20,9,,",
    "GM0518,,2020-03-30,117,,",
    "GM0518,PV28,2020-05-17,1191,,",
    "GM0518,PV28,2020-05-18,1200,,",
    "GM0820,,2020-03-30,4,,",
    "GM0820,PV30,2020-05-17,31,,",
    "GM0820,PV30,2020-05-18,31,,",
    "GM1680,,2020-03-05,0,,",
    "GM1680,,2020-03-20,2,,",
    "GM1680,PV22,2020-05-17,21,,",
    "GM1680,PV22,2020-05-18,22,,",
  ]);
  // The head of 30 March, a day later, is that of admissions.
  expect(series("admissions.cumulative").filter((line) => line.includes("2020-03"))).toEqual([
    "GM0014,,2020-03-31,11,,",
    "GM0518,,2020-03-31,41,,",
    "GM0820,,2020-03-31,1,,",
  ]);
  expect(series("admissions.cumulative")).toContain("GM1680,PV22,2020-05-18,,not-published,");
  expect(series("deaths.cumulative")).toContain("GM0518,PV28,2020-05-18,,not-published,");
});

test("files that did not change are not sent again; beside one that did they are all read", async () => {
  const { server, served, config } = await site();
  const { shelf, round } = collecting();
  await round([config]);
  expect(await round([config])).toMatchObject([{ outcome: "unchanged", count: 42 }]);
  expect(server.asked).toHaveLength(12);
  served.set("cumulative.csv", (served.get("cumulative.csv") ?? "").replace(";1200;", ";1207;"));
  expect(await round([config])).toMatchObject([{ outcome: "new", count: 42 }]);
  // Each is asked whether it changed, and the five that did not once more for what is in them.
  expect(server.asked).toHaveLength(12 + 6 + 5);
  expect(shelf.read("covid")).toContain("cases.cumulative,GM0518,PV28,2020-05-18,1207,,");
});

test("a name without a code, a column of something else or a file that is gone: said, and the last good figures stay", async () => {
  const { served, config } = await site();
  const { shelf, round } = collecting();
  const unnamed = await round([{ ...config, aliases: {} }]);
  expect(unnamed).toMatchObject([{ outcome: "absent", why: 'no code is known for Den Haag; name them in "aliases"' }]);
  await round([config]);
  const good = shelf.read("covid");
  const whole = served.get("cumulative.csv") ?? "";
  served.set("cumulative.csv", whole.replace(";1200;", ";120;"));
  expect(await round([config])).toMatchObject([
    {
      outcome: "kept",
      why: "cases.cumulative goes from 1460 on 2020-05-17 to 386 on 2020-05-18: the column holds something else",
    },
  ]);
  served.delete("cumulative.csv");
  const [gone] = await round([config]);
  expect(gone).toMatchObject({ outcome: "kept", count: 42 });
  expect(gone?.why).toContain("not-found");
  expect(shelf.read("covid")).toBe(good);
});
