import { unzipSync } from "fflate";

/** A packed file says of each part how large it becomes; more than this is refused before anything is unpacked. */
export const MOST_UNPACKED = 250_000_000;

/**
 * How many bytes a packed file (ZIP) becomes by its own table of contents; undefined when it is none. Nothing is
 * unpacked for it. A part that turns out larger than it said is cut off there by fflate, so a lie costs no memory.
 */
export function unpackedSize(bytes: ArrayBuffer): number | undefined {
  let size = 0;
  try {
    unzipSync(new Uint8Array(bytes), {
      filter({ originalSize }) {
        size += originalSize;
        return false;
      },
    });
    return size;
  } catch {
    return undefined;
  }
}
