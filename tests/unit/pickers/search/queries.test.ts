import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../../src/pickers/search/question.ts";
import { AREAS } from "../../workspace/samples.ts";
import { realCatalogue } from "./realCatalogue.ts";

const catalogue = realCatalogue();
const top = (text: string) => readQuestion(text, catalogue, AREAS).indicators[0]?.id;

describe("what people type finds what they mean", () => {
  it.each([
    ["inwoners", "population"],
    ["aantal inwoners", "population"],
    ["bevolking", "population"],
    ["population", "population"],
    ["inwoonrs", "population"],
    ["hoeveel inwoners heeft utrecht", "population"],
    ["misdrijven", "crimes"],
    ["criminaliteit", "crimes"],
    ["crime", "crimes"],
    ["misdrijven per 1000 inwoners", "crimes-per-1000"],
    ["misdrijven per 1.000 inwoners", "crimes-per-1000"],
    ["misdrijfen", "crimes"],
    ["inbraak", "crimes"],
    ["huizenprijs", "house-price"],
    ["huizenprijzen", "house-price"],
    ["verkoopprijs woningen", "house-price"],
    ["house prices", "house-price"],
    ["woz", "woz-value"],
    ["woz waarde", "woz-value"],
    ["ervaren gezondheid", "self-rated-health"],
    ["gezondheid", "self-rated-health"],
    ["gezondhied", "self-rated-health"],
    ["health", "self-rated-health"],
    ["65-plussers", "population-65plus"],
    ["aandeel 65-plussers", "share-65plus"],
    ["vergrijzing", "population-65plus"],
    ["ouderen", "population-65plus"],
    ["inkomen", "income-per-inhabitant"],
    ["gemiddeld inkomen", "income-per-inhabitant"],
    ["income", "income-per-inhabitant"],
    ["armoede", "low-income-households"],
    ["bijstand", "welfare-per-1000"],
    ["werkloosheid", "unemployment-rate"],
    ["unemployment", "unemployment-rate"],
    ["ziekenhuisopnames", "covid-admissions"],
    ["opnames corona", "covid-admissions"],
    ["hospital admissions", "covid-admissions"],
    ["coronabesmettingen", "covid-cases"],
    ["rioolwater", "covid-sewage"],
    ["sewage", "covid-sewage"],
    ["leefbaarheid", "liveability"],
    ["liveability", "liveability"],
    ["verkiezingen", "votes-tk2025"],
    ["votes", "votes-tk2025"],
    ["stroomverbruik", "electricity-use"],
    ["huisarts", "distance-gp"],
    ["afstand supermarkt", "distance-supermarket"],
    ["auto's", "cars-per-household"],
    ["hoogopgeleid", "education-high"],
    ["jeugdzorg", "youth-care"],
    ["kinderopvang", "distance-daycare"],
    ["eenpersoonshuishoudens", "single-households"],
    ["share-65plus", "share-65plus"],
    ["nieuwbouw", "new-construction"],
    ["CO2", undefined],
    ["crimes", "crimes"],
    ["qwxz", undefined],
  ])("%s → %s", (text, expected) => {
    expect(top(text)).toBe(expected);
  });
});
