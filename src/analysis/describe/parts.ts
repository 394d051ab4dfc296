import type { Message } from "../../cube/message.ts";
import { reasonOf } from "../../cube/reason.ts";
import { listOf } from "../lists.ts";
import type { Result } from "../result.ts";
import { cellAt } from "../result.ts";
import { figureAt, numberParam, unitParam } from "./figures.ts";

/** Whether all series are categories of one breakdown, calculated alike. */
export function areParts({ series }: Result): boolean {
  const steps = (at: number) => JSON.stringify(series[at]?.steps);
  return series.every(({ indicator, members }, at) => {
    return indicator === series[0]?.indicator && members.length > 0 && steps(at) === steps(0);
  });
}

/** The figure of a category, the first series of a result, by its name alone. */
export function aboutPart(result: Result, row: number, slot: number): Message[] {
  const [part] = result.series;
  if (!part) return [];
  const name = listOf(part.members.map((member) => member.name));
  const figure = figureAt(result, row, slot);
  if (figure) {
    const params = { name, value: numberParam(result, figure.value), unit: unitParam(result) };
    return [{ id: "analysis.described-part", params }];
  }
  const reason = { id: `reason.${reasonOf(result.reason[cellAt(result, 0, row, slot)] ?? 0)}` };
  return [{ id: "analysis.described-part-missing", params: { name, reason } }];
}
