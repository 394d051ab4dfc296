import { lazy, Suspense } from "react";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LegendRow } from "./legend.ts";

const SwatchSign = lazy(async () => ({ default: (await import("./Signs.tsx")).SwatchSign }));

/** The colour or pattern of a line of a legend. */
export function Swatch({
  row,
  theme,
  onePattern,
}: {
  readonly row: LegendRow;
  readonly theme: Theme;
  readonly onePattern: boolean;
}) {
  const reason = row.kind === "reason" && row.reason !== "present" ? row.reason : undefined;
  const pattern = reason && PATTERNS[onePattern ? "empty" : reason];
  const fill = row.kind === "class" ? row.colour : theme.surface;
  return (
    <svg className="swatch" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" fill={fill} />
      {row.kind === "class" && row.sign && (
        <Suspense fallback={null}>
          <SwatchSign sign={row.sign} fill={fill} theme={theme} />
        </Suspense>
      )}
      {pattern &&
        [0, 1, 2].flatMap((column) =>
          [0, 1].map((line) => (
            <path
              key={`${column}-${line}`}
              transform={`translate(${column * PATTERN_TILE},${line * PATTERN_TILE})`}
              d={pattern.path}
              fill="none"
              stroke={theme.inkQuiet}
              strokeWidth={pattern.width}
            />
          )),
        )}
      <rect x="0.5" y="0.5" width="23" height="15" rx="1.5" fill="none" stroke={theme.lineStrong} />
    </svg>
  );
}
