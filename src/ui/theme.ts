import type { SequentialId } from "./palettes.ts";

/** Colours, fonts and patterns as one plain value, made from the tokens. Every painter takes it as an argument. */
export interface Theme {
  readonly dark: boolean;
  readonly font: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly canvas: string;
  readonly accent: string;
  /** The favourite area, and nothing else. */
  readonly mine: string;
  readonly reference: string;
  readonly context: string;
  readonly borderMap: string;
  readonly borderRegion: string;
  readonly water: string;
  /** Okabe-Ito in an order that keeps neighbours apart; for lines and bars. */
  readonly qualitative: readonly string[];
  /** `sequential(n)`: n colours, the last for the highest class, which is the most striking on this ground. */
  readonly sequential: (classes: number, palette?: SequentialId) => readonly string[];
  /** n colours around a middle. */
  readonly diverging: (classes: number) => readonly string[];
}
