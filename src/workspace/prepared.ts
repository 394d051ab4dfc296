import { activeTab } from "./defaults.ts";
import type { Workspace } from "./document.ts";
import { decodeLink } from "./link/decode.ts";
import { addTab } from "./tabs.ts";

/**
 * Shows a presentation that is ready, given as what stands behind the `?` of its link: in the tab that is looked at when
 * nothing has been chosen there, else in a new one beside it, so that nothing of the person's goes. The same workspace
 * when the address shows nothing, or no tab can be added.
 */
export function showPrepared(workspace: Workspace, address: string): Workspace {
  const ready = decodeLink(address).workspace;
  if (!ready) return workspace;
  const room = activeTab(workspace).query.series.length === 0 ? workspace : addTab(workspace);
  const empty = activeTab(room);
  if (empty.query.series.length > 0) return workspace;
  const shown = { ...activeTab(ready), id: empty.id };
  return { ...room, tabs: room.tabs.map((tab) => (tab === empty ? shown : tab)) };
}
