import { expect, it } from "vitest";
import { unsummed } from "../../../src/presentations/advice/unsummed.ts";
import { resultOf, seriesOf } from "./results.ts";

const unit = { nl: "%", en: "%" };
const none = { nl: "", en: "" };

it("names the unit of what does not add up, not of what does; without a unit its name", () => {
  const share = seriesOf(1, { kind: "percentage", unit });
  expect(unsummed(resultOf({ series: [seriesOf(0), share] }))).toEqual(unit);
  expect(unsummed(resultOf({ series: [seriesOf(0), { ...share, unit: none }] }))).toEqual(share.name);
});
