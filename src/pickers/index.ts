import type { ComponentType } from "react";
import { needTexts } from "../i18n/loadTexts.ts";
import { lazyPart } from "../i18n/lazyPart.tsx";

/** The pickers of the workbench: each comes in when the first figure stands. */

const withTexts = async <Props>(picker: Promise<ComponentType<Props>>): Promise<{ default: ComponentType<Props> }> => {
  const [component] = await Promise.all([picker, needTexts("pickers")]);
  return { default: component };
};

export const IndicatorPicker = lazyPart(() =>
  withTexts(import("./indicators/IndicatorPicker.tsx").then(({ IndicatorPicker }) => IndicatorPicker)),
);
export const AreaPicker = lazyPart(() =>
  withTexts(import("./areas/AreaPicker.tsx").then(({ AreaPicker }) => AreaPicker)),
);
export const ComparisonChips = lazyPart(() =>
  withTexts(import("./comparison/ComparisonChips.tsx").then(({ ComparisonChips }) => ComparisonChips)),
);
export const CalculationPicker = lazyPart(() =>
  withTexts(import("./calculations/CalculationPicker.tsx").then(({ CalculationPicker }) => CalculationPicker)),
);
export const QuickCalculations = lazyPart(() =>
  withTexts(import("./calculations/QuickCalculations.tsx").then(({ QuickCalculations }) => QuickCalculations)),
);
export const FilterBar = lazyPart(() => withTexts(import("./filter/FilterBar.tsx").then(({ FilterBar }) => FilterBar)));
export const GroupOffers = lazyPart(() =>
  withTexts(import("./comparison/GroupOffers.tsx").then(({ GroupOffers }) => GroupOffers)),
);
export const GapOffers = lazyPart(() => withTexts(import("./areas/GapOffers.tsx").then(({ GapOffers }) => GapOffers)));
export const ChooseMembers = lazyPart(async () => {
  const [{ ChooseMembers }] = await Promise.all([import("./tables/ChooseMembers.tsx"), needTexts("pickers", "tables")]);
  return { default: ChooseMembers };
});
export const PeriodPicker = lazyPart(() =>
  withTexts(import("./periods/PeriodPicker.tsx").then(({ PeriodPicker }) => PeriodPicker)),
);

export type { AreaPickerProps } from "./areas/AreaPicker.tsx";
