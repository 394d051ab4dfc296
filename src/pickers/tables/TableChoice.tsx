import { Fragment, useId, useState } from "react";
import type { Indicator } from "../../cube/indicator.ts";
import type { Table } from "../../data/liveHooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { sizeOf, sizeWords } from "./size.ts";
import type { Members } from "./size.ts";
import { addIndicator, setMembers } from "../../workspace/actions.ts";
import type { Workspace } from "../../workspace/document.ts";
import { openIndicator } from "../../workspace/openings.ts";
import { MemberPicker } from "../indicators/MemberPicker.tsx";
import { notOfTab } from "../ofTab.ts";
import { focusOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { yearsOf } from "../availability.ts";

interface TableChoiceProps extends PickerProps {
  readonly table: Table;
  readonly onDone: () => void;
}

/** What is in a table, and which measures and members of it are wanted. */
export function TableChoice({ table, onDone, ...props }: TableChoiceProps) {
  const { workspace, act, areas, mine } = props;
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>(
    table.indicators.length === 1 ? [table.indicators[0]?.id ?? ""] : [],
  );
  const [members, setChosenMembers] = useState<Members>({});
  const [first] = table.indicators;
  if (!first || first.spans.length === 0)
    return (
      <div className="table-choice">
        <h3>{table.title}</h3>
        <p className="notice">{words.text("tables.nothing-here")}</p>
        <Remarks table={table} />
      </div>
    );
  const picked = table.indicators.filter((one) => chosen.includes(one.id));
  const asks = first.dimensions.filter(
    ({ total, id: dimension }) => total === undefined && !members[dimension]?.length,
  );
  const ready = picked.length > 0 && asks.length === 0;
  const levels = [...areas.levels, ...table.levels].filter(({ id: level }) =>
    first.spans.some((span) => span.level === level),
  );
  const level = levelIn(first, queryOf(workspace).level);
  const here = notOfTab(
    first.spans.map((span) => span.level),
    queryOf(workspace),
    areas,
  );
  const years = yearsOf(first, first.opening.level);
  const apply = (name: "addIndicator" | "openIndicator") => {
    act(name, (now) => withMeasures(name === "openIndicator" ? opened(now, picked[0]) : now));
    onDone();
  };
  const opened = (now: Workspace, indicator: Indicator | undefined) =>
    indicator ? openIndicator(now, indicator, focusOf(areas, mine)) : now;
  const withMeasures = (now: Workspace) =>
    picked.reduce((before, { id: indicator, source = "" }) => {
      const ref = { indicator, source };
      return Object.entries(members).reduce(
        (after, [dimension, codes]) => setMembers(after, ref, dimension, codes),
        addIndicator(before, ref),
      );
    }, now);
  return (
    <div className="table-choice">
      <h3>{table.title}</h3>
      <p className="meta">
        {[
          table.id,
          table.updated === "" ? "" : words.text("tables.updated", { date: words.date(table.updated) }),
          table.cells === undefined ? "" : words.text("tables.cells", { count: table.cells }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {table.description !== "" && <p className="table-about">{table.description}</p>}
      <dl className="table-facts">
        <dt>{words.text("tables.levels")}</dt>
        <dd>{levels.map(({ name }) => words.localised(name)).join(", ")}</dd>
        <dt>{words.text("tables.years")}</dt>
        <dd>{years ? [...new Set(years)].join("–") : ""}</dd>
        {table.frequency !== undefined && (
          <>
            <dt>{words.text("tables.frequency")}</dt>
            <dd>{table.frequency}</dd>
          </>
        )}
        {table.said?.map(({ head, text }) => (
          <Fragment key={head}>
            <dt>{head}</dt>
            <dd className="table-about">{text}</dd>
          </Fragment>
        ))}
      </dl>
      <Remarks table={table} />
      <fieldset className="table-measures">
        <legend>{words.text("tables.measures")}</legend>
        {table.indicators.map(({ id: indicator, name, unit }) => (
          <label key={indicator} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(indicator)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, indicator] : chosen.filter((one) => one !== indicator))
              }
            />
            <span>
              {measureName(words.localised(name), table)} <span className="meta">{words.localised(unit)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {first.dimensions.map((dimension) => (
        <div key={dimension.id}>
          {dimension.total === undefined && <p className="small">{words.text("tables.no-total")}</p>}
          <MemberPicker
            dimension={dimension}
            asked={dimension.total === undefined}
            chosen={members[dimension.id] ?? []}
            onChange={(codes) => setChosenMembers({ ...members, [dimension.id]: codes })}
          />
        </div>
      ))}
      <p id={`${id}-size`} className="small" role="status">
        {ready ? sizeWords(sizeOf(table, picked, members, level), table, words) : words.text("tables.choose-first")}
      </p>
      {ready && here && <p className="notice">{words.text("tables.other-level", { here })}</p>}
      <div className="actions in-sight">
        <button
          type="button"
          className={here ? "button" : "button primary"}
          disabled={!ready}
          aria-describedby={`${id}-size`}
          onClick={() => apply("addIndicator")}
        >
          {words.text("tables.add-chosen")}
        </button>
        <button
          type="button"
          className={here ? "button primary" : "button"}
          disabled={!ready}
          aria-describedby={`${id}-size`}
          onClick={() => apply("openIndicator")}
        >
          {words.text("tables.show-chosen")}
        </button>
      </div>
    </div>
  );
}

/** What cannot be shown of a table, what its office says of all its figures, and first of all that it ended. */
function Remarks({ table: { remarks, indicators } }: { readonly table: Table }) {
  const words = useWords();
  const notes = indicators[0]?.notes ?? [];
  const ended = notes.filter(({ kind }) => kind === "ended");
  const others = notes.filter((note) => !ended.includes(note));
  if (remarks.length + notes.length === 0) return null;
  return (
    <ul className="small quiet">
      {ended.map(({ text }) => (
        <li key={text.nl}>
          <strong>{words.localised(text)}</strong>
        </li>
      ))}
      {remarks.map((remark) => (
        <li key={remark.id}>{words.say(remark)}</li>
      ))}
      {others.map(({ text }) => (
        <li key={text.nl}>{words.localised(text)}</li>
      ))}
    </ul>
  );
}

/** What a measure is called below the title of its table, which stands in front of its name wherever it stands alone. */
function measureName(name: string, { title }: Table): string {
  const front = `${title} › `;
  return name.startsWith(front) ? name.slice(front.length) : name;
}

/** The level that would be read: the one that is looked at where the table has it. */
function levelIn({ spans, opening }: Indicator, level: string): string {
  return spans.some((span) => span.level === level) ? level : opening.level;
}
