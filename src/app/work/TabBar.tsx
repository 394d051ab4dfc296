import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useStore } from "zustand";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { addTab, chooseTab, moveTab, removeTab, renameTab } from "../../workspace/tabs.ts";
import { REPORT_ICONS } from "../report/icons.ts";
import { showReport } from "../../workspace/report/blocks.ts";
import { RenameField } from "./RenameField.tsx";
import type { FieldPlace } from "./RenameField.tsx";
import { TabMenu } from "./TabMenu.tsx";
import { Undoable } from "./Undoable.tsx";
import { useNames } from "./useNames.ts";
import "./work.css";

/** Id of what the tabs show. */
const PANEL = "tab-panel";

/**
 * The tabs of the workspace, after the pattern of the WAI-ARIA practices: arrows go along the tabs, Enter or Space
 * looks at one, F2 renames, Delete deletes (with undo), Ctrl and Shift with an arrow moves. All of it is in the menu too.
 */
export function TabBar({ store }: { readonly store: WorkspaceStore }) {
  const words = useWords();
  const { workspace, act } = useStore(store);
  const known = useNames(workspace.tabs);
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly place: FieldPlace } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const { tabs } = workspace;
  const active = activeTab(workspace);
  const onTheWay = tabs.some((tab) => tab.id === reached) ? reached : active.id;
  const names = withFormulaNames(known, workspace);
  const say = (tab: (typeof tabs)[number]) => words.say({ id: "work.said", params: { name: tabName(tab, names) } });

  const elementOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-tab="${id}"]`);
  const rename = (id: string): void => {
    const tab = elementOf(id);
    if (!tab || !list.current) return;
    const left = Math.max(0, tab.offsetLeft - list.current.scrollLeft);
    setRenaming({ id, place: { left, width: Math.max(tab.offsetWidth, 180) } });
  };
  const reach = (place: number): void => {
    const tab = tabs[(place + tabs.length) % tabs.length];
    if (!tab) return;
    setReached(tab.id);
    elementOf(tab.id)?.focus();
  };
  const move = (id: string, to: number): void => {
    act("moveTab", (now) => moveTab(now, id, to));
  };
  const onKey = (event: KeyboardEvent, id: string, place: number): void => {
    const moves = event.ctrlKey && event.shiftKey;
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowLeft: moves ? () => move(id, place - 1) : () => reach(place - 1),
      ArrowRight: moves ? () => move(id, place + 1) : () => reach(place + 1),
      Home: () => reach(0),
      End: () => reach(tabs.length - 1),
      F2: () => rename(id),
      Delete: () => {
        act("removeTab", (now) => removeTab(now, id));
        setReached(null);
        requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus());
      },
    };
    const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : undefined;
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const renamed = tabs.find((tab) => tab.id === renaming?.id);
  return (
    <div className="tab-bar">
      <div className="tab-list" ref={list} role="tablist" aria-label={words.text("work.tabs")}>
        {tabs.map((tab, place) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`choose-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab === active}
            aria-controls={PANEL}
            tabIndex={tab.id === onTheWay ? 0 : -1}
            draggable
            className={tab.id === dragged ? "tab dragged" : "tab"}
            onClick={() => {
              setReached(tab.id);
              act("chooseTab", (now) => chooseTab(now, tab.id), "look");
            }}
            onDoubleClick={() => {
              rename(tab.id);
            }}
            onKeyDown={(event) => {
              onKey(event, tab.id, place);
            }}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", say(tab));
              setDragged(tab.id);
            }}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              move(dragged, place);
              setDragged(null);
            }}
            onDragEnd={() => {
              setDragged(null);
            }}
          >
            <span className="tab-name">{say(tab)}</span>
            {tab.linked && (
              <>
                <Icon path={ICONS.link} size={13} />
                <span className="visually-hidden">{words.text("work.tab-linked")}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {renamed && renaming && (
        <RenameField
          label={words.text("work.tab-name")}
          name={say(renamed)}
          place={renaming.place}
          onName={(name) => {
            act("renameTab", (now) => renameTab(now, renamed.id, name));
          }}
          onDone={() => {
            setRenaming(null);
            elementOf(renamed.id)?.focus();
          }}
        />
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={words.text("work.tab-add")}
        title={words.text("work.tab-add")}
        onClick={() => {
          act("addTab", addTab);
        }}
      >
        <Icon path={ICONS.plus} size={16} />
      </button>
      <TabMenu
        {...{ workspace, act }}
        name={say(active)}
        onRename={() => {
          rename(active.id);
        }}
      />
      <button
        type="button"
        className="button plain to-report"
        onClick={() => {
          act("showReport", (now) => showReport(now, true), "look");
        }}
      >
        <Icon path={REPORT_ICONS.report} size={16} />
        {words.text("work.report")}
      </button>
      <Undoable store={store} names={names} />
    </div>
  );
}
