import { useId } from "react";
import type { Result } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import { setTitle } from "../../workspace/actions.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { Workspace } from "../../workspace/document.ts";
import { LONGEST_NOTE, LONGEST_TITLE } from "../../workspace/limits.ts";
import { nameKey, setName } from "../../workspace/ownNames.ts";
import type { WorkspaceState } from "../../workspace/store.ts";
import { setNote } from "../../workspace/tabs.ts";
import "./own-words.css";

interface OwnWordsPanelProps {
  /** Under the names of the source. */
  readonly result: Result;
  readonly workspace: Workspace;
  readonly act: WorkspaceState["act"];
}

/** More categories than this are not renamed one by one. */
const MOST = 30;

/** Own title, own names of topics and categories, and a note below the figure. Each is kept when its field is left. */
export function OwnWordsPanel({ result, workspace, act }: OwnWordsPanelProps) {
  const words = useWords();
  const tab = activeTab(workspace);
  const topics = new Map(result.series.map((series) => [nameKey(series), words.localised(series.name)]));
  const categories = new Map(
    result.series.flatMap((series) =>
      series.members.map((member) => [nameKey(series, member), words.localised(member.name)] as const),
    ),
  );
  const named = [...topics, ...(categories.size > MOST ? [] : categories)];
  return (
    <div className="own-words">
      <OwnField
        label={words.text("ownwords.title")}
        value={tab.title ?? ""}
        hint={words.text("ownwords.live")}
        onDone={(title) => act("setTitle", (now) => setTitle(now, title))}
      />
      {named.map(([key, name]) => (
        <OwnField
          key={key}
          label={words.text("ownwords.name", { name })}
          value={workspace.names[key] ?? ""}
          placeholder={name}
          onDone={(own) => act("setName", (now) => setName(now, key, own))}
        />
      ))}
      {categories.size > MOST && (
        <p className="small quiet">{words.text("ownwords.many", { count: categories.size })}</p>
      )}
      <OwnField
        long
        label={words.text("ownwords.note")}
        value={tab.note ?? ""}
        onDone={(note) => act("setNote", (now) => setNote(now, note))}
      />
    </div>
  );
}

interface OwnFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly long?: true;
  readonly onDone: (text: string) => void;
}

function OwnField({ label, value, placeholder, hint, long, onDone }: OwnFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: "field",
    placeholder,
    maxLength: long ? LONGEST_NOTE : LONGEST_TITLE,
    defaultValue: value,
    ...(hint !== undefined && { "aria-describedby": `${id}-hint` }),
    onBlur: ({ target }: { readonly target: { readonly value: string } }) => {
      if (target.value !== value) onDone(target.value);
    },
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {/* Written anew when undo, or another tab, changes what stands there. */}
      {long ? (
        <textarea key={value} rows={4} {...shared} />
      ) : (
        <input
          key={value}
          type="text"
          {...shared}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Enter") currentTarget.blur();
          }}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
