import { useId } from "react";
import type { Areas } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import type { Corrections, OwnPreview } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { SampleTable } from "./SampleTable.tsx";

interface HowItWasReadProps {
  readonly preview: OwnPreview;
  readonly areas: Areas;
  readonly onCorrect: (said: Corrections) => void;
  readonly onReread: (said: Corrections) => void;
}

const DELIMITERS = [
  [";", "own.delimiter-semicolon"],
  [",", "own.delimiter-comma"],
  ["\t", "own.delimiter-tab"],
  ["|", "own.delimiter-bar"],
] as const;

/** How the file was read, part by part, each to be corrected. Open by itself where nothing was understood. */
export function HowItWasRead({ preview, areas, onCorrect, onReread }: HowItWasReadProps) {
  const words = useWords();
  const id = useId();
  const { choices, sheets, figures } = preview;
  const hasPeriod = choices.columns.some(({ role }) => role === "period");
  const asksPeriod = !hasPeriod && choices.columns.some((column) => column.role === "figure" && column.period === "");
  const divisions = areas.divisions.filter(({ levels }) => levels[choices.level]);
  const list = (
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
    onPick: (value: string) => void,
  ) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{words.text(`own.${name}`)}</label>
      <select id={`${id}-${name}`} className="field" value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const decimal = list(
    "decimal",
    choices.decimal,
    [
      [",", words.text("own.decimal-comma")],
      [".", words.text("own.decimal-point")],
    ],
    (mark) => onCorrect({ decimal: mark === "," ? "," : "." }),
  );
  return (
    <>
      {asksPeriod && (
        <div className="own-period">
          <label htmlFor={`${id}-period`}>{words.text("own.period")}</label>
          <input
            id={`${id}-period`}
            className="field"
            aria-describedby={`${id}-period-hint`}
            value={choices.period}
            onChange={(event) => onCorrect({ period: event.target.value })}
          />
          <p id={`${id}-period-hint`} className="meta">
            {words.text("own.period-hint")}
          </p>
        </div>
      )}
      {!preview.decimalSure && (
        <div className="own-period">
          {decimal}
          <p className="meta">{words.text("own.decimal-unsure")}</p>
        </div>
      )}
      <details className="own-how" open={figures === 0 || undefined}>
        <summary>{words.text("own.how")}</summary>
        <div className="own-fields">
          {sheets.length > 1 &&
            list(
              "sheet",
              choices.sheet,
              sheets.map((name) => [name, name]),
              (sheet) => onReread({ sheet }),
            )}
          {choices.delimiter !== "" &&
            list(
              "delimiter",
              choices.delimiter,
              DELIMITERS.map(([sign, text]) => [sign, words.text(text)]),
              (delimiter) => onReread({ delimiter }),
            )}
          {preview.decimalSure && decimal}
          {list(
            "level",
            choices.level,
            areas.levels.map(({ id: level, name }) => [level, words.localised(name)]),
            (level) => onCorrect({ level }),
          )}
          {divisions.length > 0 &&
            list(
              "division",
              choices.division,
              [
                [PER_PERIOD, words.text("own.division-per-period")],
                ...divisions.map(
                  ({ id: division, from }) =>
                    [division, words.text("own.division-of", { year: from.slice(0, 4) })] as const,
                ),
              ],
              (division) => onCorrect({ division }),
            )}
          <div>
            <label htmlFor={`${id}-head`}>{words.text("own.head-row")}</label>
            <input
              id={`${id}-head`}
              className="field"
              type="number"
              min={0}
              max={50}
              value={choices.headRow + 1}
              onChange={(event) => onReread({ ...read(choices), headRow: (event.target.valueAsNumber || 0) - 1 })}
            />
          </div>
          <label className="check own-wide">
            <input
              type="checkbox"
              checked={choices.turned}
              onChange={(event) =>
                onReread({ sheet: choices.sheet, delimiter: choices.delimiter, turned: event.target.checked })
              }
            />
            <span>{words.text("own.turned")}</span>
          </label>
        </div>
        <SampleTable preview={preview} onChange={(columns) => onCorrect({ columns: [...columns] })} />
      </details>
    </>
  );
}

/** What stays when other rows are the heads. */
function read({ sheet, delimiter, turned }: OwnPreview["choices"]): Corrections {
  return { sheet, delimiter, turned };
}
