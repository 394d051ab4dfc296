/**
 * What Chromium does for windows of its own and for its maker: none of it is part of what is tested. With every new
 * window it makes a page for the answers below its address bar, 400 requests that take both cores from the page.
 * Of two such switches the last one counts, so those that Playwright switches off stand here too.
 */
const FEATURES_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "SpareRendererForSitePerProcess", // a process in advance for a next site, of which there is none
  "ThirdPartyStoragePartitioning",
  "Translate",
];

/** How Chromium is started: nothing of its own on the network, and WebGL drawn in software. */
export const ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${FEATURES_OFF.join(",")}`,
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
] as const;

/**
 * Where nothing is timed, pages are put together without WebGL: a quarter quicker on a machine without a graphics
 * card. A map still draws with it, and is read back for the page, of which the browser warns.
 */
export const QUICK_ARGS = [...ARGS, "--disable-gpu-compositing"] as const;
export const READ_BACK = /GL Driver Message .*GPU stall due to ReadPixels/;
