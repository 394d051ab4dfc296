import { createContext, useContext } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Tab, Workspace } from "../../workspace/document.ts";
import type { WorkspaceState } from "../../workspace/store.ts";

/** What every piece of a report is made from. */
export interface ReportParts {
  readonly workspace: Workspace;
  /** Which piece of work it is, on the device. */
  readonly work: string;
  readonly act: WorkspaceState["act"];
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly theme: Theme;
  /** Highlighted in pictures: what the report is about, else *mijn gemeente* of this device. */
  readonly mine: string | null;
  /** The area that the report is about; words depend on nothing else, so that they are the same for every reader. */
  readonly place: string | undefined;
  /** The tab of the first figure, for live figures that name none. */
  readonly first: Tab | undefined;
}

const ReportContext = createContext<ReportParts | null>(null);

export const ReportProvider = ReportContext.Provider;

/** Throws outside a report: that is a mistake in the code. */
export function useReport(): ReportParts {
  const parts = useContext(ReportContext);
  if (!parts) throw new Error("a piece of a report stands in a report");
  return parts;
}
