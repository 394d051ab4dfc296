import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { WorkspaceState } from "../../workspace/store.ts";
import { duplicateTab, linkTabs, moveTab, removeTab } from "../../workspace/tabs.ts";
import { Menu } from "./Menu.tsx";

interface TabMenuProps {
  readonly workspace: Workspace;
  readonly act: WorkspaceState["act"];
  /** Name of the tab that is looked at. */
  readonly name: string;
  readonly onRename: () => void;
}

/** What can be done with the tab that is looked at, for who uses no mouse, no keys, or does not know them. */
export function TabMenu({ workspace, act, name, onRename }: TabMenuProps) {
  const words = useWords();
  const { tabs } = workspace;
  const tab = activeTab(workspace);
  const place = tabs.indexOf(tab);
  const item = (id: string, onClick: () => void, disabled = false) => (
    <button type="button" data-closes disabled={disabled} onClick={onClick}>
      {words.text(id)}
    </button>
  );
  return (
    <Menu label={words.text("work.tab-menu", { tab: name })} face={<Icon path={ICONS.more} size={16} />}>
      {item("work.tab-rename", onRename)}
      {item("work.tab-duplicate", () => act("duplicateTab", (now) => duplicateTab(now, tab.id)))}
      {item("work.tab-left", () => act("moveTab", (now) => moveTab(now, tab.id, place - 1)), place <= 0)}
      {item("work.tab-right", () => act("moveTab", (now) => moveTab(now, tab.id, place + 1)), place >= tabs.length - 1)}
      {item("work.tab-remove", () => act("removeTab", (now) => removeTab(now, tab.id)))}
      <label>
        <input
          type="checkbox"
          checked={tab.linked === true}
          disabled={tabs.length < 2 && !tab.linked}
          onChange={(event) => {
            const { checked } = event.target;
            act("linkTabs", (now) => linkTabs(now, checked));
          }}
        />
        {words.text("work.tab-link")}
      </label>
    </Menu>
  );
}
