import type { Theme } from "../../ui/theme.ts";
import { DASHES } from "../chart/looks.ts";
import type { Dash } from "../chart/marks.ts";
import type { SlopePanel } from "./model.ts";

/** How the line of an area looks. The many are quiet context; whoever is in front has a name. */
export interface SlopeLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  readonly front: boolean;
  /** Lower is more important. */
  readonly rank: number;
}

/** Colour, width, dash and rank of each slope by its standing, in the order of the slopes. */
export function slopeLooks({ slopes }: SlopePanel, theme: Theme): SlopeLook[] {
  let [fronts, references] = [0, 0];
  const alone = slopes.filter(({ standing }) => standing === "front" || standing === "mine").length === 1;
  return slopes.map(({ standing }): SlopeLook => {
    switch (standing) {
      case "mine":
        return { colour: theme.mine, width: 3, dash: null, front: true, rank: 0 };
      case "reference":
        references += 1;
        return {
          colour: theme.reference,
          width: 2,
          dash: DASHES[(references - 1) % DASHES.length] ?? null,
          front: true,
          rank: 1,
        };
      case "front": {
        const colour = theme.qualitative[fronts % theme.qualitative.length] ?? theme.ink;
        fronts += 1;
        return { colour: alone ? theme.accent : colour, width: 2.2, dash: null, front: true, rank: 2 };
      }
      case "quiet":
        return { colour: theme.context, width: slopes.length > 60 ? 0.8 : 1.2, dash: null, front: false, rank: 9 };
    }
  });
}
