import { describe, expect, it } from "vitest";
import { checkAgainst } from "../../../src/workspace/check.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { AREAS, CATALOGUE } from "./samples.ts";

function check(link: string): [string, string[]] {
  const { workspace, notices } = checkAgainst(decodeLink(link).workspace ?? EMPTY_WORKSPACE, CATALOGUE, AREAS);
  return [encodeLink(workspace), notices.map((notice) => notice.id.replace("workspace.", ""))];
}

describe("a link held against what there is", () => {
  it("stays the very same when all of it exists", () => {
    const { workspace } = decodeLink(
      "indicators=population,votes-tk2025~party.vvd&areas=GM0344,in:PV26,group:g4&compare=NL01&periods=2020,2025",
    );
    const checked = checkAgainst(workspace ?? EMPTY_WORKSPACE, CATALOGUE, AREAS);
    expect(checked).toEqual({ workspace, notices: [] });
    expect(checked.workspace).toBe(workspace);
  });

  it.each([
    ["indicators=populaton,crimes", "indicators=crimes", ["unknown-indicator"]],
    ["indicators=cbs:1:2", "indicators=cbs:1:2", []],
    ["indicators=votes-tk2025~party.vvd.lpf", "indicators=votes-tk2025~party.vvd", ["unknown-member"]],
    ["indicators=population~sex.m", "indicators=population", ["unknown-member"]],
    [
      "indicators=eurostat:demo:NR&level=eurostat-nuts-2&areas=eurostat_NL31",
      "indicators=eurostat:demo:NR&level=eurostat-nuts-2&areas=eurostat_NL31",
      [],
    ],
    ["indicators=population&level=stad", "indicators=population", ["unknown-level"]],
    ["indicators=crimes&level=provincie", "indicators=crimes&level=provincie", ["no-such-level"]],
    ["indicators=population&areas=GM0344,GM9999", "indicators=population&areas=GM0344", ["unknown-area"]],
    ["indicators=population&areas=GM9999", "indicators=population", ["unknown-area"]],
    ["indicators=population&areas=constructor", "indicators=population", ["unknown-area"]],
    ["indicators=population&areas=PV26", "indicators=population", ["area-of-other-level"]],
    ["indicators=population&areas=none&compare=PV26", "indicators=population&areas=none&compare=PV26", []],
    ["indicators=population&areas=group:g9", "indicators=population", ["unknown-group"]],
    ["indicators=crimes&level=buurt&areas=BU03440101", "indicators=crimes&level=buurt&areas=BU03440101", []],
    ["indicators=crimes&periods=2019,2024", "indicators=crimes&periods=2024", ["period-outside"]],
    ["indicators=crimes&periods=2019", "indicators=crimes", ["period-outside"]],
    ["indicators=crimes&periods=2019..2024", "indicators=crimes&periods=2019..2024", []],
    ["indicators=crimes&periods=1999..2004", "indicators=crimes", ["period-outside"]],
    ["indicators=covid-admissions&periods=2020-03", "indicators=covid-admissions&periods=2020-03", []],
  ])("%s → %s", (link, after, notices) => {
    expect(check(link)).toEqual([after, notices]);
  });
});

describe("codes that have been retired or renamed lead on, and it is said", () => {
  it.each([
    ["areas=GM0457&periods=2025", "areas=GM0363&periods=2025", ["area-succeeded"]],
    ["areas=GM0457,GM0363", "areas=GM0363", ["area-succeeded"]],
    ["compare=neighbours:GM0457", "compare=neighbours:GM0363", ["area-succeeded"]],
    ["areas=GM0457&periods=2019", "areas=GM0457&periods=2019", []],
    ["areas=GM0457&periods=2019,2025", "areas=GM0457&periods=2019,2025", []],
    ["areas=GM0457&periods=2019..2025", "areas=GM0457&periods=2019..2025", []],
    ["areas=GM0457&periods=last:5", "areas=GM0457&periods=last:5", []],
  ])("%s → %s", (link, after, notices) => {
    expect(check(`indicators=population&${link}`)).toEqual([`indicators=population&${after}`, notices]);
  });

  it.each([
    ["inhabitants", "crimes", ["indicator-succeeded"]],
    ["bygone", "", ["indicator-retired"]],
  ])("the indicator %s", (id, after, ids) => {
    const name = { nl: id, en: id };
    const catalogue = {
      ...CATALOGUE,
      retired: [
        { id: "inhabitants", name, successor: "crimes" },
        { id: "bygone", name },
      ],
    };
    const { workspace, notices } = checkAgainst(
      decodeLink(`indicators=population,${id}&areas=GM0344`).workspace ?? EMPTY_WORKSPACE,
      catalogue,
      AREAS,
    );
    expect(encodeLink(workspace)).toBe(["indicators=population", after].filter(Boolean).join(",") + "&areas=GM0344");
    expect(notices.map((notice) => notice.id.replace("workspace.", ""))).toEqual(ids);
  });
});
