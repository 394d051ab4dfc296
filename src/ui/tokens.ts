/**
 * The colours of the house, named after their role; the one place where their values stand for painters.
 * `tokens.css` gives them to the screens by the same names, and a test holds the two together; the last three
 * are for painters alone.
 */
const LIGHT = {
  ink: "#16202a",
  "ink-quiet": "#54616d",
  line: "#dde3e8",
  "line-strong": "#8492a0",
  surface: "#ffffff",
  canvas: "#f4f6f7",
  hover: "#eaf1f2",
  accent: "#00606e",
  "accent-ink": "#ffffff",
  "accent-soft": "#dcecee",
  mine: "#c2410c",
  "mine-soft": "#fdeee6",
  warn: "#8a5a00",
  "warn-soft": "#fff4d9",
  "border-map": "#ffffff",
  "border-region": "#33424f",
  reference: "#33424f",
  context: "#b6c1ca",
  water: "#e6eef2",
};

export type TokenName = keyof typeof LIGHT;
export type Tokens = Readonly<Record<TokenName, string>>;

const DARK: Tokens = {
  ink: "#e8edf0",
  "ink-quiet": "#9fb0bb",
  line: "#2b3943",
  "line-strong": "#71828f",
  surface: "#16212a",
  canvas: "#0f181f",
  hover: "#1f2e38",
  accent: "#6fc4cc",
  "accent-ink": "#062a30",
  "accent-soft": "#173b42",
  mine: "#ff9a62",
  "mine-soft": "#3b2418",
  warn: "#ffcf70",
  "warn-soft": "#3a2f12",
  "border-map": "#16212a",
  "border-region": "#dbe5ea",
  reference: "#dbe5ea",
  context: "#47586a",
  water: "#101a22",
};

export const TOKENS: { readonly light: Tokens; readonly dark: Tokens } = { light: LIGHT, dark: DARK };

/** The typeface that comes with the workbench, and what stands in until it is there. */
export const FONT = '"Source Sans 3", system-ui, sans-serif';
