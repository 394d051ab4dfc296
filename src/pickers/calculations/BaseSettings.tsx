import type { Indicator } from "../../cube/indicator.ts";
import { parsePeriod } from "../../cube/period.ts";
import type { ChangeBase, Query } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import { frequenciesOf, periodsOf } from "../availability.ts";
import { Select } from "./Select.tsx";

interface BaseSettingsProps {
  readonly base: ChangeBase;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly onBase: (base: ChangeBase) => void;
}

const KINDS = ["previous", "year", "first", "period", "mean"] as const;
type Kind = (typeof KINDS)[number];

/** What a figure is compared with: an earlier period by its place, one of choice, or the mean of several. */
export function BaseSettings({ base, indicator, query, onBase }: BaseSettingsProps) {
  const words = useWords();
  const frequency = frequencyOf(indicator, query);
  const periods = frequency ? periodsOf([indicator], query.level, frequency) : [];
  const names = periods.map((period) => [period, words.shortPeriod(period)] as const);
  const begin = (kind: Kind): ChangeBase => {
    const [first = ""] = periods;
    if (kind === "period") return { period: first };
    return kind === "mean" ? { first, last: periods[1] ?? first } : kind;
  };
  return (
    <>
      <Select
        label={words.text("calc.set-base")}
        value={kindOf(base)}
        choices={KINDS.map((kind) => [kind, words.text(`calc.base-${kind}`)])}
        onChoose={(chosen) => onBase(begin(KINDS.find((kind) => kind === chosen) ?? "previous"))}
      />
      {typeof base === "object" && "period" in base && (
        <Select
          label={words.text("calc.set-period")}
          value={base.period}
          choices={names}
          onChoose={(period) => onBase({ period })}
        />
      )}
      {typeof base === "object" && "first" in base && (
        <>
          <Select
            label={words.text("pickers.from")}
            value={base.first}
            choices={names}
            onChoose={(first) => onBase({ first, last: base.last < first ? first : base.last })}
          />
          <Select
            label={words.text("pickers.to")}
            value={base.last}
            choices={names.filter(([period]) => period >= base.first)}
            onChoose={(last) => onBase({ ...base, last })}
          />
        </>
      )}
    </>
  );
}

function kindOf(base: ChangeBase): Kind {
  if (typeof base === "string") return base;
  return "period" in base ? "period" : "mean";
}

/** The frequency that the question is in, where the indicator has it; else its own longest. */
function frequencyOf(indicator: Indicator, { level, periods }: Query) {
  const there = frequenciesOf([indicator], level);
  const code = periods.kind === "range" ? periods.first : periods.kind === "exact" ? periods.periods[0] : undefined;
  const asked = code === undefined ? undefined : parsePeriod(code)?.frequency;
  return there.find((frequency) => frequency === asked) ?? there[0];
}
