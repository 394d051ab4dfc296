/** A colour in OKLab: lightness 0–1 and two opponent axes, in which equal steps look about equally large. */
export type Lab = readonly [number, number, number];

/** `#16202a` → three channels from 0 to 1, in linear light. */
function linearRgb(hex: string): [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(red: number, green: number, blue: number): string {
  const digits = (value: number) => {
    const bounded = Math.min(1, Math.max(0, value));
    const curved = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${digits(red)}${digits(green)}${digits(blue)}`;
}

/** A colour `#rrggbb` in Oklab, in which equal distances look equally far apart. */
export function labOf(hex: string): Lab {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOfLab([L, a, b]: Lab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hexOf(
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  );
}

/** `count` colours at equal distances along a row of anchors, first and last included. */
export function ramp(anchors: readonly string[], count: number): string[] {
  const labs = anchors.map(labOf);
  return Array.from({ length: count }, (_, index) => {
    const place = count === 1 ? labs.length - 1 : (index / (count - 1)) * (labs.length - 1);
    const low = labs[Math.floor(place)];
    const high = labs[Math.ceil(place)];
    if (!low || !high) return "#808080";
    const part = place - Math.floor(place);
    const mix = (axis: 0 | 1 | 2) => low[axis] + (high[axis] - low[axis]) * part;
    return hexOfLab([mix(0), mix(1), mix(2)]);
  });
}

/** Contrast of two colours as WCAG measures it, from 1 (none) to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linearRgb(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
