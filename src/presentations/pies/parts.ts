import { defineParts } from "../defineParts.ts";

export const parts = defineParts({
  declaration: () => import("./form.ts"),
  drawing: () => import("./drawing.tsx"),
  panel: () => import("./Panel.tsx"),
  svg: () => import("./toSvg.ts"),
});
