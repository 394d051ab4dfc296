/** The texts of one language, cut out of `resources.ts` when the app is built (see `vite.config.ts`). */
declare module "virtual:texts/nl" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

declare module "virtual:texts/en" {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
