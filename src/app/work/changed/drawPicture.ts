import type { Workspace } from "../../../workspace/document.ts";
import { writeFigure } from "../../picture/writeFigure.ts";
import type { Ground } from "../../picture/writeFigure.ts";

/** Room in which the figure is drawn, in CSS pixels; the picture shows its top at half the size, twice as sharp. */
const SIZE = { width: 480, height: 300 };

/**
 * The figure of the tab that is looked at, as a small picture for the list of works. Undefined where there is nothing
 * to draw, or too much.
 */
export async function drawPicture(workspace: Workspace, ground: Ground): Promise<Blob | undefined> {
  const svg = await writeFigure(workspace, ground, () => SIZE);
  return svg === undefined ? undefined : pictureOf(svg, ground.theme.surface);
}

async function pictureOf(svg: string, ground: string): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = SIZE.width;
    canvas.height = SIZE.height;
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    context.fillStyle = ground;
    context.fillRect(0, 0, SIZE.width, SIZE.height);
    const scale = Math.min(1, SIZE.width / Math.max(image.naturalWidth, 1));
    context.drawImage(image, 0, 0, image.naturalWidth * scale, image.naturalHeight * scale);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/webp", 0.8));
    return blob ?? undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
