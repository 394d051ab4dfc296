import { useMemo } from "react";
import type { Theme } from "../../ui/theme.ts";
import { Marks } from "../atlas/Marks.tsx";
import { inkOn } from "../chart/looks.ts";
import { classSigns, SIGN_WIDTH, signPath } from "./signs.ts";
import type { Geometry } from "./geometry.ts";
import type { Scene, Sign } from "./scene.ts";
import type { Size, View } from "./view.ts";

interface SignsProps {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

/** The signs of one of two sides of a palette, over either painter. */
export function Signs({ scene, geometry, theme, view, size }: SignsProps) {
  const symbols = useMemo(() => classSigns(scene, theme), [scene, theme]);
  return (
    <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
      <Marks marks={symbols(geometry, view, size)} />
    </svg>
  );
}

interface SwatchSignProps {
  readonly sign: Sign;
  readonly fill: string;
  readonly theme: Theme;
}

/** The sign in a swatch of the legend. */
export function SwatchSign({ sign, fill, theme }: SwatchSignProps) {
  return <path d={signPath(sign, 12, 8)} stroke={inkOn(fill, theme)} strokeWidth={SIGN_WIDTH} />;
}
