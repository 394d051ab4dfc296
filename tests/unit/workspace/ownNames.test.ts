import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { named } from "../../../src/app/figure/ownWords.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { filled, nameKey, setName, withOwnNames } from "../../../src/workspace/ownNames.ts";
import { AREAS } from "../presentations/map/small.ts";
import { brokenDown, resultOf, seriesOf } from "../presentations/results.ts";

const WORDS = createWords("nl");
const same = (text: string) => text;

describe("own names", () => {
  it("go with a topic of any source, or with a category of it", () => {
    expect(nameKey({ source: "store", indicator: "population" })).toBe("population");
    expect(nameKey({ source: "cbs", indicator: "83625NED:M1" })).toBe("cbs:83625NED:M1");
    expect(nameKey({ source: "store", indicator: "votes" }, { dimension: "party", code: "vvd" })).toBe(
      "votes~party.vvd",
    );
  });

  it("are given, changed and taken away; what changes nothing is the same workspace", () => {
    const one = setName(EMPTY_WORKSPACE, "population", " Mensen ");
    expect(one.names).toEqual({ population: "Mensen" });
    expect(setName(one, "population", "Mensen")).toBe(one);
    expect(setName(one, "population", "").names).toEqual({});
    expect(setName(EMPTY_WORKSPACE, "population", "  ")).toBe(EMPTY_WORKSPACE);
  });

  it("come back from a link as they went in", () => {
    const one = setName(setName(EMPTY_WORKSPACE, "votes~party.vvd", "Liberalen: 100% {gebied}"), "cbs:1:M", "Straße");
    expect(decodeLink(encodeLink(one)).workspace?.names).toEqual(one.names);
  });

  it("take the place of the names of the source, and leave every figure", () => {
    const result = resultOf({ series: [seriesOf(0), ...brokenDown("votes", { party: ["a", "b"] })], areas: 2 });
    const own = withOwnNames(result, { "indicator-0": "Mensen", "votes~party.b": "De B's", else: "Niets" }, same);
    expect(own.series[0]?.name).toEqual({ nl: "Mensen", en: "Mensen" });
    expect(own.series[1]).toEqual(result.series[1]);
    expect(own.series[2]?.members[0]).toMatchObject({ code: "b", name: { nl: "De B's" } });
    expect(own.values).toBe(result.values);
    expect(withOwnNames(result, { else: "Niets", constructor: "x" }, same)).toBe(result);
  });
});

describe("what is shown, within an own title or name", () => {
  it("is filled in, in either language, as often as it stands there", () => {
    expect(filled("{gebied}, {area}: {periode} ({period}) {x}", "Utrecht", "2024")).toBe(
      "Utrecht, Utrecht: 2024 (2024) {x}",
    );
  });

  it("follows the selection", () => {
    const own = { title: "Mensen in {gebied}, {periode}", names: { "indicator-0": "Mensen van {periode}" } };
    const one = named(resultOf({ areas: 1, slots: 1 }), own, AREAS, WORDS);
    expect(one.title).toBe("Mensen in Gemeente 0, 2000");
    expect(one.result?.series[0]?.name.nl).toBe("Mensen van 2000");
    expect(named(resultOf({ areas: 2, slots: 3 }), own, AREAS, WORDS).title).toBe(
      "Mensen in Gemeente 0 en Gemeente 1, 2000 tot en met 2002",
    );
    expect(named(undefined, own, AREAS, WORDS).title).toBe("Mensen in …, …");
  });

  it("is not needed: a title is made of the own names where there is none", () => {
    const names = { "indicator-0": "Mensen" };
    expect(named(resultOf({ areas: 1 }), { title: undefined, names }, AREAS, WORDS).title).toBe("Mensen");
  });
});
