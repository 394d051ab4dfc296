import { useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AreaRule } from "../../analysis/query.ts";
import { setAreas } from "../../workspace/actions.ts";
import { queryOf } from "../props.ts";
import { levelPlural } from "../search/proposalWords.ts";
import {
  areaName,
  groupsOf,
  hasRule,
  parentLevels,
  presentAreas,
  selectedCodes,
  selectedRules,
  withCode,
  withRule,
} from "./areaLists.ts";
import type { AreaPickerProps } from "./AreaPicker.tsx";

/** More areas than this are not listed one by one, but per municipality. */
const MOST_LISTED = 700;

/** Ready lists: all areas, all within a larger one, groups, and the areas of the level one by one. */
export function AreaLists(props: AreaPickerProps) {
  const { workspace, act, areas } = props;
  const words = useWords();
  const query = queryOf(workspace);
  const groups = groupsOf(areas, query.level);
  const toggle = (rule: AreaRule) => act("setAreas", (now) => setAreas(now, withRule(queryOf(now), rule)));
  const rules = selectedRules(query);
  return (
    <>
      {rules.some(({ kind }) => kind === "all") ? null : (
        <button type="button" className="button" onClick={() => toggle({ kind: "all" })}>
          {words.text("pickers.all-of-level", { level: levelPlural(query.level, areas, words) })}
        </button>
      )}
      {parentLevels(areas, query.level).map((level) => (
        <List key={level} title={words.text("pickers.in-level", { level: levelPlural(level, areas, words) })}>
          {() =>
            presentAreas(areas, level, words).map((area) => (
              <Check
                key={area.code}
                name={areaName(area, words)}
                checked={hasRule(rules, { kind: "in", parent: area.code })}
                onChange={() => toggle({ kind: "in", parent: area.code })}
              />
            ))
          }
        </List>
      ))}
      {groups.length === 0 ? null : (
        <List title={words.text("pickers.groups")}>
          {() =>
            groups.map((group) => (
              <Check
                key={group.id}
                name={words.localised(group.name)}
                checked={hasRule(rules, { kind: "group", group: group.id })}
                onChange={() => toggle({ kind: "group", group: group.id })}
              />
            ))
          }
        </List>
      )}
      <List title={words.text("pickers.one-by-one")}>{() => <OneByOne {...props} />}</List>
    </>
  );
}

function OneByOne({ workspace, act, areas }: AreaPickerProps) {
  const words = useWords();
  const id = useId();
  const query = queryOf(workspace);
  const [within, setWithin] = useState("");
  const all = useMemo(() => presentAreas(areas, query.level, words), [areas, query.level, words]);
  const codes = new Set(selectedCodes(query));
  const isLong = all.length > MOST_LISTED;
  const listed = isLong ? all.filter((area) => area.within?.includes(within) === true) : all;
  return (
    <>
      {isLong ? (
        <li>
          <label className="field-label" htmlFor={id}>
            {words.text("pickers.within")}
          </label>
          <select id={id} className="field" value={within} onChange={(event) => setWithin(event.target.value)}>
            <option value="">{words.text("pickers.choose-one")}</option>
            {presentAreas(areas, "gemeente", words).map((area) => (
              <option key={area.code} value={area.code}>
                {areaName(area, words)}
              </option>
            ))}
          </select>
        </li>
      ) : null}
      {listed.map((area) => (
        <Check
          key={area.code}
          name={areaName(area, words)}
          checked={codes.has(area.code)}
          onChange={() => act("setAreas", (now) => setAreas(now, withCode(queryOf(now), area.code)))}
        />
      ))}
    </>
  );
}

/** A list that is made when it is opened. */
function List({ title, children }: { readonly title: string; readonly children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="theme" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <ul className="area-list">{children()}</ul> : null}
    </details>
  );
}

interface CheckProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Check({ name, checked, onChange }: CheckProps) {
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={checked} onChange={onChange} />
        {name}
      </label>
    </li>
  );
}
