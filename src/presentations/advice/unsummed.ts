import type { Localised } from "../../cube/text.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "./addsUp.ts";

/** What cannot be added up in a result, in words: the unit of the first such series, or its name where it has no unit. */
export function unsummed({ series }: Result): Localised {
  const one = series.find((each) => !addsUp(each)) ?? series[0];
  return one?.unit.nl ? one.unit : (one?.name ?? { nl: "", en: "" });
}
