import type { Message } from "../../cube/message.ts";
import { crossedBreaks, looksBack } from "../../analysis/dated.ts";
import type { Advice, Said } from "../form.ts";
import { bordersBeside, changedAreas } from "./borders.ts";
import { dateBases, mixedDates, yearly } from "./dates.ts";
import { asDifference, recastBeside, recastTo } from "./mend.ts";
import { samePeriods } from "./mendPeriods.ts";
import type { Asked } from "./mend.ts";
import { largerAreas } from "./mendAreas.ts";
import { tinyGrowth, tooSmall } from "./sizes.ts";

/** What may be wrong with comparing the figures of a selection, whatever form shows them. */
export interface Trap {
  readonly id: string;
  /** Only where moments are compared: harmless in a form that shows one moment, unless the figures are changes. */
  readonly overTime?: true;
  /** Undefined where all is well. */
  readonly found: (asked: Asked) => Said | undefined;
}

function said(reason: Message, remedy?: Advice["remedy"]): Said {
  return remedy ? { reason, remedy } : { reason };
}

/** The traps in the order in which they are said: what makes figures different things first. */
export const TRAPS: readonly Trap[] = [
  {
    id: "mixed-dates",
    found: (asked) => (mixedDates(asked.result) ? said({ id: "advice.mixed-dates" }, samePeriods(asked)) : undefined),
  },
  {
    id: "mixed-borders",
    found: (asked) =>
      bordersBeside(asked.result, asked.areas) ? said({ id: "advice.mixed-borders" }, recastBeside(asked)) : undefined,
  },
  {
    id: "date-bases",
    found: ({ result, catalogue }) =>
      !yearly(result) && dateBases(result, catalogue) > 1 ? said({ id: "advice.date-bases" }) : undefined,
  },
  {
    id: "dated",
    overTime: true,
    found: ({ result }) => {
      const days = crossedBreaks(result);
      const [day] = days;
      if (day === undefined) return undefined;
      return said({ id: "advice.crossed", params: { count: days.length, day: { period: day } } });
    },
  },
  {
    id: "merged",
    overTime: true,
    found: (asked) => {
      const count = changedAreas(asked.result).length;
      return count === 0 ? undefined : said({ id: "advice.changed", params: { count } }, recastTo(asked));
    },
  },
  {
    id: "tiny-base",
    found: ({ result }) => {
      const count = tinyGrowth(result);
      return count === 0 ? undefined : said({ id: "advice.tiny-growth", params: { count } }, asDifference());
    },
  },
  {
    id: "too-small",
    found: (asked) => {
      // Growth from almost nothing has a sentence of its own.
      const count = tooSmall(asked.result) - tinyGrowth(asked.result);
      return count === 0 ? undefined : said({ id: "advice.too-small", params: { count } }, largerAreas(asked));
    },
  },
];

/** Every form asks the same of a selection, and some questions look at every cell: each is answered once. */
const ANSWERED = new WeakMap<Asked, Map<Trap, Said | undefined>>();

/** The traps that a selection falls in, for a form that shows all of it or one moment of it. */
export function trapsIn(asked: Asked, oneMoment: boolean): Said[] {
  const still = oneMoment && !asked.result.series.some(looksBack);
  const answered = ANSWERED.get(asked) ?? new Map<Trap, Said | undefined>();
  ANSWERED.set(asked, answered);
  return TRAPS.flatMap((trap) => {
    if (trap.overTime && still) return [];
    if (!answered.has(trap)) answered.set(trap, trap.found(asked));
    return answered.get(trap) ?? [];
  });
}
