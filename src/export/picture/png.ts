import type { Exported, Made } from "../format.ts";
import { svg } from "./svg.ts";

/** Pixels per unit: sharp on paper and on any screen. */
const SCALE = 3;

/** The same picture in pixels. */
export async function png(exported: Exported): Promise<Made> {
  const made = await svg(exported);
  if ("refused" in made) return made;
  const image = await imageOf(new Blob([...made.parts], { type: "image/svg+xml" }));
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext("2d");
  if (!context) return { refused: { id: "export.no-canvas" } };
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  return blob ? { parts: [new Uint8Array(await blob.arrayBuffer())] } : { refused: { id: "export.no-canvas" } };
}

async function imageOf(blob: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
