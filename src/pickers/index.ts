import { lazy } from "react";

/** The search field of the start screen is light and comes with it; the pickers of the workbench come when it opens. */
export { SearchField } from "./search/SearchField.tsx";

export const IndicatorPicker = lazy(async () => ({
  default: (await import("./indicators/IndicatorPicker.tsx")).IndicatorPicker,
}));
export const AreaPicker = lazy(async () => ({ default: (await import("./areas/AreaPicker.tsx")).AreaPicker }));
export const ComparisonChips = lazy(async () => ({
  default: (await import("./comparison/ComparisonChips.tsx")).ComparisonChips,
}));
export const CalculationPicker = lazy(async () => ({
  default: (await import("./calculations/CalculationPicker.tsx")).CalculationPicker,
}));
export const PeriodPicker = lazy(async () => ({ default: (await import("./periods/PeriodPicker.tsx")).PeriodPicker }));

export type { AreaPickerProps } from "./areas/AreaPicker.tsx";
