import { afterEach, describe, expect, test } from "vitest";
import { askLive } from "../../../../src/data/engine/engine.ts";
import { createEngine } from "../../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../../src/data/engine/requestFor.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import { findAddresses } from "../../../../src/sources/pdok/addresses.ts";
import { settingsFor } from "../../data/questions.ts";
import { files, serve } from "../server.ts";
import type { TestServer } from "../server.ts";
import { storeFiles } from "../store/smallStore.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** As PDOK answers, with what Meetlat does not ask for left in. */
const DOC = {
  weergavenaam: "Domplein 1, 3512JC Utrecht",
  gemeentecode: "0344",
  gemeentenaam: "Utrecht",
  wijkcode: "WK034406",
  wijknaam: "Binnenstad",
  buurtcode: "BU03440611",
  buurtnaam: "Domplein, Neude, Janskerkhof",
  score: 12.3,
};

async function pdok(answer: unknown): Promise<TestServer> {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" });
    response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  servers.push(server);
  return server;
}

describe("the areas of an address", () => {
  test("are neighbourhood, district and municipality, by the codes of the store; only the text is sent", async () => {
    const server = await pdok({ response: { numFound: 2, docs: [DOC, { weergavenaam: "Domplein 2, Utrecht" }] } });
    const request = createRequest({ home: server.base, hosts: [] });
    expect(await findAddresses(request, server.base, "domplein 1 & co, utrecht")).toEqual([
      {
        name: "Domplein 1, 3512JC Utrecht",
        areas: [
          { level: "buurt", code: "BU03440611", name: "Domplein, Neude, Janskerkhof" },
          { level: "wijk", code: "WK034406", name: "Binnenstad" },
          { level: "gemeente", code: "GM0344", name: "Utrecht" },
        ],
      },
      { name: "Domplein 2, Utrecht", areas: [] },
    ]);
    const [path = ""] = server.asked;
    const { pathname, searchParams } = new URL(path, server.base);
    expect(pathname).toBe("/free");
    expect(searchParams.get("q")).toBe("domplein 1 & co, utrecht");
    expect([...searchParams.keys()]).toEqual(["q", "fq", "rows", "fl"]);
  });

  test("an answer that is something else is named", async () => {
    for (const wrong of [{ response: {} }, { error: "x" }, "<html>"]) {
      const server = await pdok(wrong);
      const request = createRequest({ home: server.base, hosts: [] });
      const answer = await findAddresses(request, server.base, "domplein 1");
      expect(answer).toMatchObject({ problem: true, what: "domplein 1" });
    }
  });

  test("are not asked before the person has let the host be asked, and not where a site has no such service", async () => {
    const [server, store] = [await pdok({ response: { docs: [DOC] } }), await serve(files(storeFiles()))];
    servers.push(store);
    const settings = settingsFor(store);
    const engine = createEngine(requestFor);
    await engine.open({ ...settings, hosts: [server.base.origin], addresses: server.base.href, pause: 1 });
    expect(await askLive(engine, { about: "address-host" })).toEqual({ origin: server.base.origin });
    const ask = { about: "address", text: "domplein 1" } as const;
    expect(await askLive(engine, ask)).toMatchObject({ kind: "unasked", where: server.base.origin });
    expect(server.asked).toEqual([]);
    await askLive(engine, { about: "allow", origins: [server.base.origin] });
    expect(await askLive(engine, ask)).toMatchObject([{ name: DOC.weergavenaam }]);
    const without = createEngine(requestFor);
    await without.open(settings);
    expect(await askLive(without, { about: "address-host" })).toEqual({ origin: "" });
    expect(await askLive(without, ask)).toMatchObject({ kind: "forbidden" });
  });
});
