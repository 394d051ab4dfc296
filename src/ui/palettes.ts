import { ramp } from "./colour.ts";

/** The sequential palettes that a person can choose from; none is orange, which is *mine*. */
export const SEQUENTIAL_IDS = ["petrol", "blue", "purple", "green", "grey"] as const;

export type SequentialId = (typeof SEQUENTIAL_IDS)[number];

/**
 * Anchors from the lowest to the highest class on a light ground, in the manner of ColorBrewer's single-hue
 * ramps. Lightness falls all the way, so the order survives every kind of colour blindness and a grey print.
 */
const ON_LIGHT: Readonly<Record<SequentialId, readonly string[]>> = {
  petrol: ["#d9ebe7", "#a5d2cc", "#62a9a9", "#2a7d87", "#0a4552"],
  blue: ["#dce8f4", "#abcbe6", "#6ba3d0", "#2f74b0", "#0b3a6f"],
  purple: ["#e7e3f1", "#c5bbe0", "#9c8cc6", "#7257a6", "#41206f"],
  green: ["#e0edd9", "#b3d6a6", "#78b272", "#3c8648", "#0d4a27"],
  grey: ["#e4e7e9", "#c0c6ca", "#929aa0", "#626b72", "#2b3238"],
};

/** On a dark ground the same hues run the other way: the highest class is the brightest. */
const ON_DARK: Readonly<Record<SequentialId, readonly string[]>> = {
  petrol: ["#1d4650", "#2a6d77", "#4a979c", "#86c4c1", "#daf3ee"],
  blue: ["#22405e", "#30659a", "#5690c6", "#95bfe2", "#e0edfa"],
  purple: ["#43366a", "#66519a", "#8d79c0", "#b9a9dd", "#ece6fa"],
  green: ["#254a30", "#37743f", "#5f9c5f", "#9bc790", "#e3f3da"],
  grey: ["#3c464d", "#616b72", "#8b949a", "#b8bfc4", "#eceff1"],
};

const DIVERGING_ON_LIGHT = ["#5f3603", "#ad7526", "#dfc18a", "#f3f3f1", "#9ecbe8", "#2f80b3", "#04365c"];
const DIVERGING_ON_DARK = ["#ffe3b3", "#cc9447", "#82592a", "#343d43", "#2b6a9a", "#5fabdc", "#d8eeff"];

/** The order of Okabe and Ito's colours is ours: neighbours far apart, the one nearest to *mine* last. */
const OKABE_ITO = {
  blue: "#0072b2",
  green: "#009e73",
  pink: "#cc79a7",
  orange: "#e69f00",
  sky: "#56b4e9",
  yellow: "#f0e442",
  vermilion: "#d55e00",
};

/** The palettes for different things that a person can choose from. */
export const QUALITATIVE_IDS = ["standard", "bright", "muted", "grey"] as const;

export type QualitativeId = (typeof QUALITATIVE_IDS)[number];

/**
 * Where a colour of Okabe and Ito is too faint for a thin line on this ground, the same hue a step further. `bright` and
 * `muted` are Paul Tol's, put right for the ground in the same way; `grey` is for a print without colours. Neighbours are
 * told apart by every eye, and the colour nearest to *mine* stands last.
 */
const QUALITATIVE: Readonly<Record<"light" | "dark", Readonly<Record<QualitativeId, readonly string[]>>>> = {
  light: {
    standard: [OKABE_ITO.blue, "#b97f00", "#008a65", "#c2639a", "#3a92c7", "#6f7a10", OKABE_ITO.vermilion],
    bright: ["#4477aa", "#8f7f10", "#1597ab", "#aa3377", "#7a7f85", "#228833", "#d0506a"],
    muted: ["#332288", "#117733", "#aa4499", "#86861f", "#3f8f80", "#882255", "#b5525f"],
    grey: ["#6c7379", "#1a2026", "#8b9298", "#333a40", "#4f565c"],
  },
  dark: {
    standard: ["#3a8fcb", OKABE_ITO.orange, "#10ad82", "#e3a3c8", "#86cdf4", OKABE_ITO.yellow, "#e8602a"],
    bright: ["#6699cc", "#bbbbbb", "#4fb35f", "#c565b5", "#ccbb44", "#66ccee", "#ee7788"],
    muted: ["#8f86e0", "#d9707f", "#e0a8dc", "#b85aa0", "#88ccee", "#44aa99", "#ddcc77"],
    grey: ["#8c949a", "#f4f6f8", "#6c757c", "#d0d4d8", "#aeb3b8"],
  },
};

/** `count` colours, the last for the highest class, which is the most striking on this ground. */
export function sequential(dark: boolean, count: number, id: SequentialId = "petrol"): string[] {
  return ramp((dark ? ON_DARK : ON_LIGHT)[id], count);
}

/** `count` colours around a quiet middle: brown below, blue above. */
export function diverging(dark: boolean, count: number): string[] {
  return ramp(dark ? DIVERGING_ON_DARK : DIVERGING_ON_LIGHT, count);
}

/** Colours for lines and bars of different things, at least 3 : 1 on the ground. */
export function qualitative(dark: boolean, id: QualitativeId = "standard"): readonly string[] {
  return QUALITATIVE[dark ? "dark" : "light"][id];
}
