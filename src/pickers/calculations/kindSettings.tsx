import type { Offer } from "../../analysis/offers.ts";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Calculation, Query } from "../../analysis/query.ts";
import { useWords } from "../../i18n/context.tsx";
import { denominatorsFor, FACTORS, recastYears } from "./choices.ts";
import { Select } from "./Select.tsx";

/** What the settings of a calculation get: itself, and what there is to choose from. */
export interface SettingsProps<C extends Calculation = Calculation> {
  readonly calculation: C;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** Codes of the areas that the reader has before them: chosen, or the own one and the first. */
  readonly near: readonly string[];
  /** What the analysis offers of it, for what can only be set to what there is. */
  readonly offers: readonly Offer[];
  readonly onChange: (calculation: Calculation) => void;
}

type Of<K extends Calculation["kind"]> = SettingsProps<Extract<Calculation, { kind: K }>>;

export function RateSettings({ calculation, indicator, query, catalogue, onChange }: Of<"rate">) {
  const words = useWords();
  return (
    <>
      <Select
        label={words.text("calc.set-per")}
        value={String(calculation.per)}
        choices={FACTORS.map((per) => [String(per), words.number(per, 0)])}
        onChoose={(per) => onChange({ ...calculation, per: Number(per) })}
      />
      <Select
        label={words.text("calc.set-denominator")}
        value={calculation.denominator}
        choices={denominatorsFor(indicator, query.level, catalogue).map(({ id, name }) => [id, words.localised(name)])}
        onChoose={(denominator) => onChange({ ...calculation, denominator })}
      />
    </>
  );
}

export function PositionSettings({ calculation, onChange }: Of<"position">) {
  const words = useWords();
  return (
    <>
      <Select
        label={words.text("calc.set-among")}
        value={calculation.among}
        choices={(["level", "selected"] as const).map((among) => [among, words.text(`calc.among-${among}`)])}
        onChoose={(among) => onChange({ ...calculation, among: among === "selected" ? "selected" : "level" })}
      />
      {calculation.of === "rank" && (
        <Select
          label={words.text("calc.set-first")}
          value={calculation.first}
          choices={(["high", "low"] as const).map((first) => [first, words.text(`calc.first-${first}`)])}
          onChoose={(first) => onChange({ ...calculation, first: first === "low" ? "low" : "high" })}
        />
      )}
    </>
  );
}

export function CorrectionSettings({ calculation, onChange }: Of<"per-period">) {
  const words = useWords();
  return (
    <Select
      label={words.text("calc.set-corrections")}
      value={calculation.corrections}
      choices={(["flag", "spread"] as const).map((each) => [each, words.text(`calc.corrections-${each}`)])}
      onChoose={(each) => onChange({ ...calculation, corrections: each === "spread" ? "spread" : "flag" })}
    />
  );
}

export function RecastSettings({ calculation, areas, query, onChange }: Of<"recast">) {
  const words = useWords();
  return (
    <Select
      label={words.text("calc.set-to")}
      value={calculation.to}
      choices={[
        ["latest", words.text("calc.to-latest")],
        ...recastYears(areas, query.level).map((year) => [year, year] as const),
      ]}
      onChoose={(to) => onChange({ ...calculation, to })}
    />
  );
}

export function FrequencySettings({ calculation, offers, onChange }: Of<"by">) {
  const words = useWords();
  const offered = offers.flatMap(({ calculation: one, available }) =>
    one.kind === "by" && available ? [one.frequency] : [],
  );
  const frequencies = [...new Set([...offered, calculation.frequency])];
  return (
    <>
      <Select
        label={words.text("pickers.frequency")}
        value={calculation.frequency}
        choices={frequencies.map((each) => [each, words.text(`pickers.frequency-${each}`)])}
        onChoose={(chosen) =>
          onChange({ ...calculation, frequency: frequencies.find((each) => each === chosen) ?? calculation.frequency })
        }
      />
      <Select
        label={words.text("calc.set-by")}
        value={calculation.of}
        choices={(["own", "mean"] as const).map((of) => [of, words.text(`calc.by-${of}`)])}
        onChoose={(of) => onChange({ ...calculation, of: of === "mean" ? "mean" : "own" })}
      />
    </>
  );
}

export function StartSettings({ calculation, onChange }: Of<"cumulate">) {
  const words = useWords();
  return (
    <Select
      label={words.text("calc.set-from")}
      value={calculation.from}
      choices={(["start", "shown"] as const).map((from) => [from, words.text(`calc.from-${from}`)])}
      onChoose={(from) => onChange({ ...calculation, from: from === "shown" ? "shown" : "start" })}
    />
  );
}

export function ShareSettings({ calculation, areas, offers, onChange }: Of<"share">) {
  const words = useWords();
  if (calculation.of === "parent") {
    const offered = offers.flatMap(({ calculation: one }) =>
      one.kind === "share" && one.of === "parent" ? [one.level] : [],
    );
    const levels = areas.levels.filter(({ id }) => offered.includes(id) || id === calculation.level);
    return (
      <Select
        label={words.text("calc.set-level")}
        value={calculation.level}
        choices={levels.map(({ id, name }) => [id, words.localised(name)])}
        onChoose={(level) => onChange({ ...calculation, level })}
      />
    );
  }
  return (
    <Select
      label={words.text("calc.set-whole")}
      value={calculation.among}
      choices={(["all", "picked"] as const).map((among) => [
        among,
        words.text(`calc.whole-${calculation.of}-${among}`),
      ])}
      onChoose={(among) => onChange({ ...calculation, among: among === "picked" ? "picked" : "all" })}
    />
  );
}
