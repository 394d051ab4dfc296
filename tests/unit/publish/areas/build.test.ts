import { describe, expect, it } from "vitest";
import { buildAreas } from "../../../../src/publish/areas/build.ts";
import { smallConfig, smallInputs } from "./inputs.ts";

const built = buildAreas(smallInputs);
const { file } = built;

describe("divisions", () => {
  it("are one per run of years with the same municipalities; the newest stands", () => {
    expect(file.divisions.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["gm-2018", "2018-01-01", "2019-12-31"],
      ["gm-2020", "2020-01-01", null],
    ]);
  });

  it("have only the levels that are known in them", () => {
    expect(Object.keys(file.divisions[0]?.levels ?? {})).toEqual(["land", "landsdeel", "provincie", "gemeente"]);
    expect(file.divisions[1]?.levels["corop"]).toEqual(["CR1", "CR2", "CR3"]);
  });
});

describe("memberships", () => {
  const find = (division: string, child: string, parent: string) =>
    file.memberships.find((it) => it.division === division && it.child === child && it.parent === parent);

  it("reach to the country for every division", () => {
    expect(find("gm-2018", "gemeente", "land")?.parents["GM0006"]).toBe("NL01");
    expect(find("gm-2018", "gemeente", "landsdeel")?.parents["GM0006"]).toBe("LD1");
  });

  it("say until when the source knows them, where the division goes on", () => {
    expect(find("gm-2018", "gemeente", "provincie")).not.toHaveProperty("known");
    expect(find("gm-2020", "gemeente", "corop")).toMatchObject({ from: "2020-01-01", to: null, known: "2020-12-31" });
    expect(find("gm-2018", "gemeente", "corop")).toBeUndefined();
  });

  it("of regions follow from their municipalities, and fail when these lie in two", () => {
    expect(find("gm-2020", "corop", "provincie")?.parents).toEqual({ CR1: "PV1", CR2: "PV1", CR3: "PV2" });
    const crossing = smallInputs.regions["2020"]?.replace("CR3,Three", "CR2,Two") ?? "";
    expect(() => buildAreas({ ...smallInputs, regions: { 2020: crossing } })).toThrow("CR2 lies in PV1 and PV2");
  });
});

describe("successions", () => {
  it("tell merger, absorption, split and new name apart", () => {
    const kinds = file.successions.map(({ from, to, kind, shareOf }) => [from, to, kind, shareOf].join(" "));
    expect(kinds.slice(0, 5)).toEqual([
      "GM0001 GM0003 merger whole",
      "GM0002 GM0003 absorbed whole",
      "GM0004 GM0005 split area",
      "GM0004 GM0003 split area",
      "GM0009 GM0006 rename whole",
    ]);
  });

  it("have shares that add up to exactly 1 per measure", () => {
    for (const measure of ["area", "addresses"]) {
      const shares = file.successions.filter(({ from, shareOf }) => from === "GM0004" && shareOf === measure);
      expect(shares.map(({ share }) => share).sort()).toEqual([0.3333, 0.6667]);
    }
  });

  it("refuse what is no share, with its line", () => {
    const wrong = `${smallInputs.reorganisations}\n2020-01-01,GM0001,GM0003,nieuw,1.2,geheel,`;
    const report = buildAreas({ ...smallInputs, reorganisations: wrong }).report.find(
      ({ source }) => source === "re.csv",
    );
    expect(report?.refused).toEqual([{ file: "re.csv", line: 7, why: "no share: 1.2" }]);
  });
});

describe("names", () => {
  it("are the newest; earlier ones and those of the configuration are aliases", () => {
    expect(file.areas.find(({ code }) => code === "GM0006")).toEqual({
      code: "GM0006",
      level: "gemeente",
      name: '"F"',
      english: "Eff",
      aliases: ["Effe", "F; of zo"],
    });
  });

  it("stay for municipalities that ended, so that they can be found", () => {
    expect(file.areas.find(({ code }) => code === "GM0001")?.name).toBe("Aa");
  });

  it("of the configuration must be of an area", () => {
    const config = { ...smallConfig, names: { GM0099: {} } };
    expect(() => buildAreas({ ...smallInputs, config })).toThrow("GM0099");
  });
});

describe("ready groups", () => {
  const group = (id: string) => file.groups.filter((it) => it.id === id);

  it("follow the figures of each year and stay open in the division that stands", () => {
    expect(group("big").map(({ from, to, known, codes }) => ({ from, to, known, codes }))).toEqual([
      { from: "2020-01-01", to: "2020-12-31", known: undefined, codes: ["GM0003", "GM0006"] },
      { from: "2021-01-01", to: null, known: "2021-12-31", codes: ["GM0003", "GM0005"] },
    ]);
  });

  it("stand only where all of a fixed set exist", () => {
    expect(group("duo").map(({ division }) => division)).toEqual(["gm-2020"]);
  });

  it("of size and urbanisation come from their files", () => {
    expect(group("size-2")).toMatchObject([{ division: "gm-2020", known: "2020-12-31", codes: ["GM0003"] }]);
    expect(group("urban-1")).toMatchObject([{ codes: ["GM0003"] }]);
  });
});

describe("small areas", () => {
  it("stand in the order of their codes", () => {
    expect(built.small.levels["buurt"]).toEqual({ codes: ["BU00030101", "BU00030102"], names: ["Noord", "Zuid, oud"] });
  });

  it("are refused without their district", () => {
    const report = built.report.find(({ source }) => source.includes("small areas"));
    expect(report?.refused).toEqual([{ file: "s.csv", line: 6, why: "BU00030901: no district WK000309" }]);
  });
});

it("a number of municipalities that the configuration does not expect is reported", () => {
  const config = { ...smallConfig, municipalities: { 2018: 6 } };
  const report = buildAreas({ ...smallInputs, config }).report[0];
  expect(report?.refused).toEqual([{ file: "years.csv", line: 0, why: "5 municipalities in 2018, expected 6" }]);
});

it("the same input gives the same text", () => {
  expect(JSON.stringify(buildAreas(smallInputs))).toBe(JSON.stringify(built));
});
