import type { ServerResponse } from "node:http";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { statLine } from "../../offices/statline.ts";
import { collecting, playing } from "./collecting.ts";
import { visit, withOrigin } from "./small.ts";

const HOMES = "gemeente;jaar;aantal\n3;2020;1.234\n5;2020;x\n6;2020;\n";

/** Sends whoever asks on to a host that is not in the configuration, where the file is. */
function elsewhere(response: ServerResponse): void {
  const { host = "" } = response.req.headers;
  const other = host.replace("127.0.0.1", "localhost");
  if (host === other) response.writeHead(200).end(HOMES);
  else response.writeHead(302, { location: `http://${other}/` }).end();
}

/** A file on a server that can be changed, and spoilt. */
async function fileServer() {
  const file: { text: string; tag: string; spoil?: (response: ServerResponse) => void } = { text: HOMES, tag: '"1"' };
  const server = await playing((request, response) => {
    if (file.spoil) file.spoil(response);
    else if (request.headers["if-none-match"] === file.tag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/csv", etag: file.tag }).end(file.text);
  });
  const mapping = {
    area: { column: "gemeente", prefix: "GM" },
    period: { in: "column", column: "jaar" },
    figures: { as: "wide", columns: { aantal: "homes" } },
    thousands: ".",
    decimal: ",",
    missing: { x: "suppressed" },
  };
  const address = new URL("homes.csv", server.base).href;
  return { file, server, origin: { kind: "table", address, delimiter: ";", mapping } };
}

describe("a store with a source elsewhere", () => {
  test("follows it: new once, not asked again while it is the same, and what changed is told", async () => {
    const { file, server, origin } = await fileServer();
    const publisher = withOrigin(origin);
    expect(await publisher.publish()).toBe("published");
    const before = publisher.store();
    expect(await publisher.publish()).toBe("unchanged");
    expect(publisher.store()).toEqual(before);
    expect(server.asked).toHaveLength(2);
    Object.assign(file, { text: HOMES.replace("1.234", "1.240").replace("x", "7"), tag: '"2"' });
    expect(await publisher.publish({ now: "2026-02-05T00:00:00.000Z" })).toBe("published");
    expect(publisher.said.join("\n")).toContain(
      "homes, gemeente per year\n  revised: GM0003 2020: 1234 → 1240\n  revised: GM0005 2020: suppressed → 7",
    );
  });

  test.each([
    ["fails", "server: ", (response: ServerResponse) => void response.writeHead(500).end("no")],
    [
      "sends a page of HTML",
      "malformed: ",
      (response: ServerResponse) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
    ],
    [
      "cuts its answer off",
      "offline: ",
      (response: ServerResponse) =>
        void response.writeHead(200, { "content-length": 999 }).write("gemeente;", () => response.destroy()),
    ],
    [
      "asks for patience for ever",
      "refused: ",
      (response: ServerResponse) => void response.writeHead(429, { "retry-after": "0" }).end(),
    ],
    ["leads elsewhere", "forbidden: ", elsewhere],
    [
      "has another head",
      'homes.csv:1: column "gemeente"',
      (response: ServerResponse) => void response.writeHead(200).end("a;b;c\n1;2;3\n"),
    ],
    [
      "has a cell that is no number",
      'homes.csv:2: "twee"',
      (response: ServerResponse) => void response.writeHead(200).end("gemeente;jaar;aantal\n3;2020;twee\n"),
    ],
    [
      "has lost most of its figures",
      "1 came where there were 3",
      (response: ServerResponse) => void response.writeHead(200).end("gemeente;jaar;aantal\n3;2020;2\n"),
    ],
    [
      "has figures of areas that do not exist",
      "what came in cannot be used",
      (response: ServerResponse) => void response.writeHead(200).end(HOMES.replace("\n3;", "\n99;")),
    ],
  ])("keeps the last good data when it %s, and says so", async (_, why, spoil) => {
    const { file, origin } = await fileServer();
    const publisher = withOrigin(origin);
    await publisher.publish();
    const before = publisher.store();
    file.spoil = spoil;
    publisher.said.length = 0;
    // Another source changed meanwhile: it is published all the same.
    publisher.write(
      "from/f.csv",
      `regio_code,jaar,indicator,waarde\n${["GM0003,2020,people,201", "GM0005,2020,people,50", "GM0006,2020,people,150", "GM0003,2021,people,200", "GM0005,2021,people,100", "GM0006,2021,people,0", "GM0003,2020,urban,1"].join("\n")}`,
    );
    expect(await publisher.publish()).toBe("published");
    const said = publisher.said.join("\n");
    expect(said).toContain("the last good data stay");
    expect(said).toContain(why);
    expect(said).toContain("2026-02-03");
    const homes = [...before].filter(([address]) => address.startsWith("data/homes/"));
    expect([...publisher.store()]).toEqual(expect.arrayContaining(homes));
    expect(visit(publisher.settings.to).has(homes[0]?.[0] ?? "")).toBe(true);
    delete file.spoil;
    expect(await publisher.publish()).toBe("unchanged");
  });

  test("that never answered: there is no store without it", async () => {
    const { file, origin } = await fileServer();
    file.spoil = (response) => void response.writeHead(404).end();
    const publisher = withOrigin(origin);
    expect(await publisher.publish()).toBe("refused");
    expect(publisher.said.join("\n")).toContain("nothing was ever collected from elsewhere");
  });

  test("is refused with the field when its settings are wrong", async () => {
    const publisher = withOrigin({ kind: "table", address: "x.csv", mapping: { area: {} } });
    await expect(publisher.publish()).rejects.toThrow(/origin elsewhere does not fit[\s\S]*mapping\.area\.column/);
    await expect(withOrigin({ kind: "tabel" }).publish()).rejects.toThrow('no kind of origin is called "tabel"');
    expect(readdirSync(publisher.folder)).not.toContain(".store.lock");
  });
});

describe("a table of StatLine", () => {
  const settings = (base: URL) => [
    {
      id: "births",
      kind: "cbs",
      base: new URL("odata/v1/CBS/", base).href,
      table: "37230ned",
      measures: ["M000173"],
      levels: ["land", "gemeente"],
      frequency: "month",
    },
  ];

  test("comes in with its reasons and its provisional months, and is not read again while it does not change", async () => {
    const office = statLine();
    const { base, asked } = await playing((request, response) => void office(request, response));
    const { shelf, round } = collecting();
    expect(await round(settings(base))).toMatchObject([{ outcome: "new", count: 30 }]);
    const lines = shelf.read("births").split("\n");
    expect(lines).toContain("M000173,NL01,,2020-05,13900,,provisional");
    expect(lines).toContain("M000173,GM1979,,2019-03,,not-applicable,");
    const before = asked.length;
    expect(await round(settings(base))).toMatchObject([{ outcome: "unchanged", count: 30 }]);
    expect(asked.slice(before).filter((path) => path.includes("Observations"))).toEqual([]);
  });

  test("goes on where it was when the line broke half way", async () => {
    const pages: string[] = [];
    let broken = true;
    const office = statLine({
      page: 5,
      spoil: (path, response) => {
        if (path !== "37230ned/Observations") return false;
        if (broken && pages.length >= 3) response.destroy();
        else pages.push(path);
        return broken && pages.length >= 3 && response.destroyed;
      },
    });
    const { base } = await playing((request, response) => void office(request, response));
    const { folder, shelf, round } = collecting();
    expect(await round(settings(base))).toMatchObject([{ outcome: "absent" }]);
    expect(readdirSync(join(folder, "pages"))).toEqual(["births"]);
    broken = false;
    const before = pages.length;
    expect(await round(settings(base))).toMatchObject([{ outcome: "new", count: 30 }]);
    expect(pages.length - before).toBeLessThan(7);
    expect(shelf.read("births").split("\n")).toHaveLength(32);
    expect(readdirSync(join(folder, "pages"))).toEqual([]);
  });

  test("that is asked for what it does not have says what there is", async () => {
    const office = statLine();
    const { base } = await playing((request, response) => void office(request, response));
    const ask = async (more: object) =>
      (await collecting().round(settings(base).map((one) => ({ ...one, ...more }))))[0]?.why;
    expect(await ask({ measures: ["M1"] })).toBe("37230ned has no measure M1 with figures");
    expect(await ask({ frequency: "day" })).toContain(
      "37230ned:M000173 has no day for land; it has year for gemeente,",
    );
    expect(await ask({ members: { Sex: ["1"] } })).toBe("37230ned:M000173 has no breakdown Sex");
  });
});
