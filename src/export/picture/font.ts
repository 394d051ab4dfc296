import letters from "source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2?inline";

/** The typeface in the picture itself, so that it looks the same wherever it is opened. */
export const FONT_FACE = `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url("${letters}") format("woff2")}`;
