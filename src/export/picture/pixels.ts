import type { PictureSize } from "../settings.ts";

/** The largest canvas of browsers, in pixels: its longest side in Firefox, its area in Chrome and Safari. */
const LARGEST = { side: 32_767, area: 16_384 ** 2 } as const;

/** How many pixels a picture has at a sharpness, and whether a browser can make it. */
export function pixelsOf(size: PictureSize, scale: number): PictureSize & { readonly fits: boolean } {
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  return { width, height, fits: Math.max(width, height) <= LARGEST.side && width * height <= LARGEST.area };
}
