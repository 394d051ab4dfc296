import { describe, expect, it } from "vitest";
import { facetChoices, NO_FACETS, passesFacets } from "../../../src/pickers/indicators/facets.ts";
import { themesWithIndicators } from "../../../src/pickers/indicators/themes.ts";
import { AREAS, CATALOGUE } from "../workspace/samples.ts";

const passing = (facets: Partial<typeof NO_FACETS>) =>
  CATALOGUE.indicators.filter((one) => passesFacets(one, { ...NO_FACETS, ...facets })).map(({ id }) => id);

describe("narrowing the list of indicators", () => {
  it("leaves all of them when nothing is asked", () => {
    expect(passing({})).toEqual(CATALOGUE.indicators.map(({ id }) => id));
  });

  it("asks the level and the year of one and the same span", () => {
    for (const indicator of CATALOGUE.indicators) {
      for (const span of indicator.spans.filter(({ periods }) => periods === undefined)) {
        const asked = (year: number) => passing({ level: span.level, year: String(year) }).includes(indicator.id);
        const others = indicator.spans.filter((one) => one !== span && one.level === span.level);
        const [first, last] = [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))];
        expect(asked(first)).toBe(true);
        expect(asked(last)).toBe(true);
        if (others.length > 0) continue;
        expect(asked(first - 1)).toBe(false);
        expect(asked(last + 1)).toBe(false);
      }
    }
  });

  it("leaves out what another source makes, and themes that are empty then", () => {
    const provider = CATALOGUE.indicators[0]?.provider ?? "";
    expect(passing({ provider })).toEqual(
      CATALOGUE.indicators.filter((one) => one.provider === provider).map(({ id }) => id),
    );
    expect(passing({ provider: "nobody" })).toEqual([]);
    expect(themesWithIndicators(CATALOGUE, () => false)).toEqual([]);
  });

  it("offers only what there is: levels with figures, every year from the first to the last, newest first", () => {
    const { levels, years, providers } = facetChoices(CATALOGUE, AREAS);
    expect(levels.map(({ id }) => id)).toContain("gemeente");
    expect([...years].sort().reverse()).toEqual(years);
    expect(passing({ year: years[0] ?? "" }).length).toBeGreaterThan(0);
    expect(passing({ year: years.at(-1) ?? "" }).length).toBeGreaterThan(0);
    expect(providers.every(({ id }) => passing({ provider: id }).length > 0)).toBe(true);
  });
});
