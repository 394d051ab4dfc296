import { diverging, qualitative, sequential } from "./palettes.ts";
import type { Theme } from "./theme.ts";
import { FONT, TOKENS } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** The theme for a light or dark ground. `overrides` are the colours that a site sets itself, as `#rrggbb`. */
export function makeTheme(dark: boolean, overrides: Partial<Tokens> = {}): Theme {
  const tokens: Tokens = { ...(dark ? TOKENS.dark : TOKENS.light), ...overrides };
  return {
    dark,
    font: FONT,
    ink: tokens.ink,
    inkQuiet: tokens["ink-quiet"],
    line: tokens.line,
    lineStrong: tokens["line-strong"],
    surface: tokens.surface,
    canvas: tokens.canvas,
    accent: tokens.accent,
    mine: tokens.mine,
    reference: tokens.reference,
    context: tokens.context,
    borderMap: tokens["border-map"],
    borderRegion: tokens["border-region"],
    water: tokens.water,
    qualitative: qualitative(dark),
    sequential: (classes, palette) => sequential(dark, classes, palette),
    diverging: (classes) => diverging(dark, classes),
  };
}
