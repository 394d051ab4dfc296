import { createContext, useContext } from "react";
import { DEFAULT_CONFIG } from "./config.ts";
import type { Config } from "./config.ts";

const SiteContext = createContext<Config>(DEFAULT_CONFIG);

/** Gives everything below it the settings of the site. */
export const SiteProvider = SiteContext.Provider;

/** The settings of the site, for what stands deep in the page and seldom asks. */
export function useSite(): Config {
  return useContext(SiteContext);
}
