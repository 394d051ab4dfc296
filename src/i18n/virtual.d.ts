/** The texts of `resources.ts`, cut by language and part when the app is built (see `vite.config.ts`). */
declare module "virtual:texts" {
  /** The texts of a part, by id. Fails as a script that does not come does. */
  export function load(language: string, part: string): Promise<{ readonly default: Readonly<Record<string, string>> }>;
}
