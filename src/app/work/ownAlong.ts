import { lazy } from "react";
import { needTexts } from "../../i18n/loadTexts.ts";

/** What is said of own files where a work goes to somebody else; comes in where there are any. */
export const OwnAlong = lazy(async () => {
  const [{ OwnFilesAlong }] = await Promise.all([import("./OwnFilesAlong.tsx"), needTexts("own")]);
  return { default: OwnFilesAlong };
});
