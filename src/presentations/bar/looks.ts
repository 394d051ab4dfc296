import type { Theme } from "../../ui/theme.ts";
import { paleToStrong } from "../chart/looks.ts";
import type { BarModel, BarPanel, Head } from "./series.ts";

/** A hatch beside colour, for members that have no order: index into `HATCHES`; 0 is none. */
export interface BarLook {
  readonly colour: string;
  readonly hatch: number;
}

/** The colour of each member of a panel. A panel of one member is coloured by area: `groupColour`. */
export function memberLooks(model: BarModel, panel: BarPanel, theme: Theme): BarLook[] {
  const { members } = panel;
  if (model.within === "slots") {
    const colours = paleToStrong(members.length, 1.6, theme);
    return members.map((_, at) => ({ colour: colours[at] ?? theme.accent, hatch: 0 }));
  }
  const plain = members.filter(({ standing }) => standing === "selected");
  const several = new Set(members.map(({ standing }) => standing)).size > 1 && members.length <= 12;
  let [own, references] = [0, 0];
  return members.map((member): BarLook => {
    if (several && member.standing === "mine") return { colour: theme.mine, hatch: 0 };
    if (several && member.standing === "reference") {
      references += 1;
      return { colour: theme.reference, hatch: references - 1 };
    }
    const index = own;
    own += 1;
    if (plain.length <= 1) return { colour: theme.accent, hatch: 0 };
    return { colour: theme.qualitative[index % theme.qualitative.length] ?? theme.accent, hatch: index };
  });
}

/** In a panel of one member the colour says whose bar it is. */
export function groupColour({ standing }: Head, theme: Theme): string {
  if (standing === "mine") return theme.mine;
  return standing === "reference" ? theme.reference : theme.accent;
}
