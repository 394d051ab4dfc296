import type { Catalogue, Indicator, Theme } from "../../cube/indicator.ts";

export interface ThemeWithIndicators {
  readonly theme: Theme;
  readonly indicators: readonly Indicator[];
}

/** The themes in the order of the catalogue, each with its indicators that pass; empty ones are left out. */
export function themesWithIndicators(
  catalogue: Catalogue,
  passes: (indicator: Indicator) => boolean = () => true,
): ThemeWithIndicators[] {
  return catalogue.themes
    .map((theme) => ({
      theme,
      indicators: catalogue.indicators.filter((one) => one.theme === theme.id && passes(one)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}
