import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { setPartial } from "../../workspace/actions.ts";
import { isGroupName, removeGroup, saveGroup, toggleGroupRow } from "../../workspace/groupActions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { areaName, selectedCodes } from "./areaLists.ts";

type GroupsProps = Pick<PickerProps, "workspace" | "act" | "areas">;

/** Groups of one's own: made of the chosen areas, shown as one row, compared with, changed and forgotten. */
export function OwnGroups({ workspace, act, areas }: GroupsProps) {
  const words = useWords();
  const query = queryOf(workspace);
  const codes = selectedCodes(query);
  const [making, setMaking] = useState<string | null>(null);
  const linked = query.areas.flatMap(({ rule, name }) =>
    name !== undefined && rule.kind === "codes" ? [[name, rule.codes] as const] : [],
  );
  const groups = [...new Map([...Object.entries(workspace.groups), ...linked])];
  const isRow = (name: string, role: "selected" | "reference") =>
    query.areas.some((choice) => choice.name === name && choice.role === role);
  const hasTogether = query.areas.some(({ show }) => show === "together");
  return (
    <div className="own-groups">
      {groups.length > 0 && (
        <ul aria-label={words.text("pickers.own-groups")}>
          {groups.map(([name, members]) => (
            <li key={name} className="own-group">
              <p>
                <strong>{name}</strong>{" "}
                <span className="meta">
                  {members
                    .slice(0, 3)
                    .map((code) => {
                      const area = areas.areas[code];
                      return area ? areaName(area, words) : code;
                    })
                    .join(", ")}
                  {members.length > 3 && ` ${words.text("pickers.more-areas", { count: members.length - 3 })}`}
                </span>
              </p>
              <div className="own-group-acts">
                {(["selected", "reference"] as const).map((role) => (
                  <label key={role} className="check">
                    <input
                      type="checkbox"
                      checked={isRow(name, role)}
                      onChange={() => act("toggleGroup", (now) => toggleGroupRow(now, name, members, role))}
                    />
                    <span>
                      {words.text(`pickers.group-${role}`)}
                      <span className="visually-hidden"> {name}</span>
                    </span>
                  </label>
                ))}
                {codes.length > 1 && (
                  <button
                    type="button"
                    className="button link"
                    onClick={() => act("saveGroup", (now) => saveGroup(now, name, codes))}
                  >
                    {words.text("pickers.group-change", { name })}
                  </button>
                )}
                <button
                  type="button"
                  className="button link"
                  onClick={() => act("removeGroup", (now) => removeGroup(now, name))}
                >
                  {words.text("pickers.remove", { name })}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {making === null ? (
        codes.length > 1 && (
          <button type="button" className="button" onClick={() => setMaking("")}>
            {words.text("pickers.group-make", { count: codes.length })}
          </button>
        )
      ) : (
        <NewGroup
          name={making}
          onName={setMaking}
          onCancel={() => setMaking(null)}
          onSave={(name) => {
            act("saveGroup", (now) => toggleGroupRow(saveGroup(now, name, codes), name, codes, "selected"));
            setMaking(null);
          }}
        />
      )}
      {hasTogether && (
        <label className="check">
          <input
            type="checkbox"
            checked={query.partial === "known"}
            onChange={(event) =>
              act("setPartial", (now) => setPartial(now, event.target.checked ? "known" : "withhold"))
            }
          />
          {words.text("pickers.group-partial")}
        </label>
      )}
    </div>
  );
}

interface NewGroupProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

function NewGroup({ name, onName, onSave, onCancel }: NewGroupProps) {
  const words = useWords();
  const id = useId();
  const trimmed = name.trim();
  return (
    <form
      className="new-group"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGroupName(trimmed)) onSave(trimmed);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words.text("pickers.group-name")}
      </label>
      <input
        id={id}
        ref={focusOnce}
        className="field"
        type="text"
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={(event) => onName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onCancel();
        }}
      />
      <button type="submit" className="button" disabled={!isGroupName(trimmed)}>
        {words.text("pickers.group-save")}
      </button>
      <button type="button" className="button link" onClick={onCancel}>
        {words.text("pickers.group-cancel")}
      </button>
    </form>
  );
}

const focusOnce = (element: HTMLInputElement | null) => element?.focus();
