import { tsImport } from "tsx/esm/api";

/** Stryker loads plugins as JavaScript; ours is TypeScript like the rest. */
export const { strykerPlugins } = await tsImport("./runner.ts", import.meta.url);
