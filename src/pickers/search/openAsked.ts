import type { Indicator } from "../../cube/indicator.ts";
import type { Workspace } from "../../workspace/document.ts";
import { openQuestion } from "../../workspace/openings.ts";
import type { Focus } from "../../workspace/openings.ts";
import { withLonger } from "../periods/timeChoices.ts";
import type { AskedFigure } from "./proposals.ts";

/** The opening view of an indicator for what a question asked, put together to the longer periods that it named. */
export function openAsked(workspace: Workspace, indicator: Indicator, asked: AskedFigure, focus: Focus): Workspace {
  const opened = openQuestion(workspace, indicator, asked, focus);
  return asked.longer ? withLonger(opened, { kind: "by", frequency: asked.longer, of: "own" }) : opened;
}
