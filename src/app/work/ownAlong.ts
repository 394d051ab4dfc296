import type { OwnParts } from "../../cube/ownFile.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { lazyPart } from "../../i18n/lazyPart.tsx";

/** Whether there may be anything of one's own to take along. */
export function isAnyOwn({ files, points, levels }: OwnParts): boolean {
  return files.length + points.length + levels.length > 0;
}

/** What is said of own files where a work goes to somebody else; comes in where there are any. */
export const OwnAlong = lazyPart(async () => {
  const [{ OwnFilesAlong }] = await Promise.all([import("./OwnFilesAlong.tsx"), needTexts("own")]);
  return { default: OwnFilesAlong };
});
