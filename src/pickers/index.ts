import { lazy } from "react";
import type { ComponentType } from "react";
import { needTexts } from "../i18n/loadTexts.ts";

/** The pickers of the workbench: each comes in when the first figure stands. */

const withTexts = async <Props>(picker: Promise<ComponentType<Props>>): Promise<{ default: ComponentType<Props> }> => {
  const [component] = await Promise.all([picker, needTexts("pickers")]);
  return { default: component };
};

export const IndicatorPicker = lazy(() =>
  withTexts(import("./indicators/IndicatorPicker.tsx").then(({ IndicatorPicker }) => IndicatorPicker)),
);
export const AreaPicker = lazy(() => withTexts(import("./areas/AreaPicker.tsx").then(({ AreaPicker }) => AreaPicker)));
export const ComparisonChips = lazy(() =>
  withTexts(import("./comparison/ComparisonChips.tsx").then(({ ComparisonChips }) => ComparisonChips)),
);
export const CalculationPicker = lazy(() =>
  withTexts(import("./calculations/CalculationPicker.tsx").then(({ CalculationPicker }) => CalculationPicker)),
);
export const QuickCalculations = lazy(() =>
  withTexts(import("./calculations/QuickCalculations.tsx").then(({ QuickCalculations }) => QuickCalculations)),
);
export const FilterBar = lazy(() => withTexts(import("./filter/FilterBar.tsx").then(({ FilterBar }) => FilterBar)));
export const GroupOffers = lazy(() =>
  withTexts(import("./comparison/GroupOffers.tsx").then(({ GroupOffers }) => GroupOffers)),
);
export const GapOffers = lazy(() => withTexts(import("./areas/GapOffers.tsx").then(({ GapOffers }) => GapOffers)));
export const ChooseMembers = lazy(async () => {
  const [{ ChooseMembers }] = await Promise.all([import("./tables/ChooseMembers.tsx"), needTexts("pickers", "tables")]);
  return { default: ChooseMembers };
});
export const PeriodPicker = lazy(() =>
  withTexts(import("./periods/PeriodPicker.tsx").then(({ PeriodPicker }) => PeriodPicker)),
);

export type { AreaPickerProps } from "./areas/AreaPicker.tsx";
