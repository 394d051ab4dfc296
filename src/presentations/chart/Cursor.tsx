import type { Theme } from "../../ui/theme.ts";
import type { Picture, Spot } from "./picture.ts";

interface CursorProps {
  readonly picture: Picture;
  readonly spot: Spot;
  /** The keyboard's cursor has a ring around it; a hand already points. */
  readonly keyboard: boolean;
  readonly theme: Theme;
}

/** Where the cursor stands, drawn over the picture: its line or bar, and the point itself. */
export function Cursor({ picture, spot, keyboard, theme }: CursorProps) {
  const { x, y } = picture.reach.place(spot);
  const outline = picture.reach.outline(spot);
  const point = picture.shape === "point";
  return (
    <svg className="chart-cursor" width={picture.width} height={picture.height} aria-hidden="true">
      <g fill="none" strokeLinejoin="round">
        <path d={outline} stroke={theme.surface} strokeWidth={5} />
        <path d={outline} stroke={theme.ink} strokeWidth={2} />
        {point && <circle cx={x} cy={y} r={5} fill={theme.ink} stroke={theme.surface} strokeWidth={2} />}
        {point && keyboard && <circle cx={x} cy={y} r={11} stroke={theme.accent} strokeWidth={2.5} />}
        {!point && keyboard && <path d={outline} stroke={theme.accent} strokeWidth={3.5} />}
      </g>
    </svg>
  );
}
