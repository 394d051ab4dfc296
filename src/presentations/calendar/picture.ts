import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { seriesNames } from "../chart/names.ts";
import type { Picture } from "../chart/picture.ts";
import { daysReach } from "./daysReach.ts";
import { layCalendar } from "./layout.ts";
import { calendarModel } from "./model.ts";
import type { CalendarOptions } from "./options.ts";

/** The days of a result, laid out for a size. */
export function calendarPicture(
  result: Result,
  options: CalendarOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = calendarModel(result, options, mine);
  if (!model) return emptyPicture(size, words.text("calendar.no-days"), theme);
  const layout = layCalendar(result, model, options, words, theme, size);
  const names = seriesNames(result, words);
  const area = words.localised(result.areas[model.row]?.name ?? { nl: "", en: "" });
  const name = result.series.length > 1 ? `${area}, ${names[model.series] ?? ""}` : area;
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: daysReach(model.days, layout.boxes, layout.lying, (at) =>
      cellReading(result, model.days[at]?.cell ?? -1, name, words),
    ),
    shape: "box",
    marked: layout.events.map(({ text }) => text),
    left: [
      model.left > 0 ? words.text("calendar.left", { count: model.left }) : "",
      model.yearsLeft > 0 ? words.text("calendar.years-left", { count: model.yearsLeft }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
