import type { Localised } from "../cube/text.ts";

/** Room for a whole picture, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** White or dark paper, or none, to lay over another ground: dark or light ink. */
export const GROUNDS = {
  light: { dark: false, paper: true },
  transparent: { dark: false, paper: false },
  dark: { dark: true, paper: true },
  "transparent-dark": { dark: true, paper: false },
} as const;

/** What a person chooses about a file. */
export interface Settings {
  readonly size: PictureSize;
  /** Pixels per CSS pixel of a picture in pixels. */
  readonly scale: 1 | 2 | 3 | 4;
  readonly ground: keyof typeof GROUNDS;
  /** Only for a map: all selected areas, or what is in sight on the screen. */
  readonly extent: "whole" | "current";
  /** With the figures a file that describes their columns for programs. */
  readonly companion: boolean;
}

/** Sizes by what a picture is for, at 96 pixels an inch. */
export const SIZES: readonly { readonly id: string; readonly name: Localised; readonly size: PictureSize }[] = [
  { id: "slide", name: { nl: "Dia (16:9)", en: "Slide (16:9)" }, size: { width: 1280, height: 720 } },
  { id: "half-a4", name: { nl: "Halve A4", en: "Half A4" }, size: { width: 680, height: 480 } },
  { id: "column", name: { nl: "Kolom", en: "Column" }, size: { width: 420, height: 420 } },
  { id: "social", name: { nl: "Sociale media", en: "Social media" }, size: { width: 1200, height: 630 } },
];

/** As wide as on a screen, and no higher than the figure needs; `own` sizes may be anything between these. */
export const FIRST_SIZE: PictureSize = { width: 960, height: 600 };
export const OWN_SIZE = { least: 240, most: 4000 } as const;

/** Whether a picture has the size that nobody chose. */
export function isFirstSize({ width, height }: PictureSize): boolean {
  return width === FIRST_SIZE.width && height === FIRST_SIZE.height;
}

export const SCALES = [1, 2, 3, 4] as const;

export const FIRST_SETTINGS: Settings = {
  size: FIRST_SIZE,
  scale: 3,
  ground: "light",
  extent: "whole",
  companion: false,
};
