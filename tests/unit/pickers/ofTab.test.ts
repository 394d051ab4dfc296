import { expect, test } from "vitest";
import { notOfTab } from "../../../src/pickers/ofTab.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { AREAS } from "../workspace/samples.ts";

const tabOf = (link: string) => {
  const [tab] = decodeLink(link).workspace?.tabs ?? [];
  if (!tab) throw new Error(link);
  return tab.query;
};

test("figures about other areas than those of the tab are told before they are added; an empty tab takes any", () => {
  const shown = tabOf("?indicators=population&level=gemeente");
  expect(notOfTab(["land", "gemeente"], shown, AREAS)).toBeUndefined();
  expect(notOfTab(["eigen-3fa91c22"], shown, AREAS)?.nl).toBe("gemeenten");
  expect(notOfTab(["eigen-3fa91c22"], { ...shown, series: [] }, AREAS)).toBeUndefined();
});
