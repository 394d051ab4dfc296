import { subtitleOf } from "../../analysis/titles.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { drawPicture } from "../picture/draw.ts";
import { fitsFilm } from "./fits.ts";
import { oneSlot } from "./oneSlot.ts";

/** A period is in sight for as long as one needs to read it, of many periods shorter: nobody watches for minutes. */
const LONGEST_FRAME = 900;
const SHORTEST_FRAME = 80;
const WHOLE = 40_000;
/** The last picture stays a while. */
const END = 2000;

/** The figure of each period as a picture that says what it is, one after the other. */
export async function film([exported]: readonly Exported[], tools: Tools): Promise<Made> {
  if (!exported?.picture) return { refused: { id: "export.no-picture" } };
  const { picture, result, areas, words } = exported;
  const fit = fitsFilm(exported);
  if (fit) return { refused: fit.message };
  const count = result.slots.length;
  const time = Math.max(SHORTEST_FRAME, Math.min(LONGEST_FRAME, WHOLE / count));
  const camera = tools.film();
  try {
    for (let slot = 0; slot < count; slot += 1) {
      const moment = oneSlot(result, slot);
      const subtitle = words.say(subtitleOf(moment, areas));
      // What changes is read at a glance, where one looks first.
      const periods = moment.slots.flatMap(({ period }) => (period === undefined ? [] : [words.period(period)]));
      const title = [exported.title, ...periods].join(" · ");
      const svg = await drawPicture({ ...exported, result: moment, title, subtitle }, picture, tools.settings);
      await camera.show(svg, slot === count - 1 ? END : time);
      tools.onProgress((slot + 1) / count);
    }
    return { parts: [await camera.end()] };
  } catch {
    return { refused: { id: "export.no-film" } };
  }
}
