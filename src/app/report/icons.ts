/** Icons of the report, on the grid of `ui/icons.ts`; they come in with it. */
export const REPORT_ICONS = {
  up: "M5 12l5-5 5 5",
  drag: "M8 5v.1M12 5v.1M8 10v.1M12 10v.1M8 15v.1M12 15v.1",
  report: "M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 9h5M7.5 12h5M7.5 15h3",
  print: "M6 7V3h8v4M6 14H4V7h12v7h-2M6 11.5h8V17H6z",
  back: "M12 5l-5 5 5 5",
} as const;
