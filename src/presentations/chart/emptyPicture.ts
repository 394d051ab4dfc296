import type { Theme } from "../../ui/theme.ts";
import type { Size } from "./echarts.ts";
import { markedOption } from "./frame.ts";
import { TEXT } from "./looks.ts";
import type { Picture } from "./picture.ts";
import { wrapText } from "./text.ts";

/** A picture of nothing that says why, for a result that a form cannot draw. */
export function emptyPicture({ width, height }: Size, why: string, theme: Theme): Picture {
  const marks = wrapText(why, width - 16, TEXT.name).map((text, row) => ({
    kind: "text" as const,
    x: 8,
    y: 24 + row * 18,
    text,
    size: TEXT.name,
    colour: theme.inkQuiet,
  }));
  return {
    width,
    height,
    option: markedOption(marks, theme),
    reach: {
      at: () => null,
      start: () => null,
      move: () => null,
      holds: () => false,
      place: () => ({ x: 0, y: 0 }),
      outline: () => "",
      read: () => ({ name: "", period: "", figure: "", remarks: [], code: null }),
    },
    shape: "point",
    marked: [],
    left: "",
  };
}
