import { useId } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Corrections, OwnPreview } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

interface MistakesProps {
  readonly preview: OwnPreview;
  readonly areas: Areas;
  readonly onCorrect: (said: Corrections) => void;
}

const MOST = 20;
/** With more rows than these a list of all areas in each would be slow. */
const FEW = 8;

/** What gave no figure: names that are no area, with what they look like, and cells that are no number. */
export function Mistakes({ preview, areas, onCorrect }: MistakesProps) {
  const words = useWords();
  const id = useId();
  const { mistakes, broken, choices } = preview;
  const said = Object.keys(choices.places);
  const open = preview.unplaced.filter(({ text }) => !said.includes(text));
  const rows = [...said.map((text) => ({ text, rows: 0, like: [] })), ...open].slice(0, MOST);
  const level = Object.values(areas.areas)
    .filter((area) => area.level === choices.level && !area.pseudo)
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  if (mistakes.length === 0 && broken.count === 0 && rows.length === 0) return null;
  return (
    <div className="own-mistakes">
      {broken.count > 0 && <p>{words.text("own.broken-lines", { ...broken })}</p>}
      {mistakes.map(({ kind, count, line, text }) => (
        <p key={kind}>{words.text(`own.${kind}`, { count, line, text })}</p>
      ))}
      {open.length > 0 && <p>{words.text("own.unplaced", { count: open.length })}</p>}
      {rows.length > 0 && (
        <ul className="own-places">
          {rows.map(({ text, rows: count, like }, at) => (
            <li key={text}>
              <label htmlFor={`${id}-${String(at)}`}>
                {words.text("own.unplaced-is", { text })}{" "}
                {count > 0 && <span className="meta">{words.text("own.unplaced-rows", { count })}</span>}
              </label>
              <select
                id={`${id}-${String(at)}`}
                className="field"
                value={choices.places[text] ?? ""}
                onChange={(event) => onCorrect({ places: { ...choices.places, [text]: event.target.value } })}
              >
                <option value="">{words.text("own.leave-out")}</option>
                {like.length > 0 && (
                  <optgroup label={words.text("own.looks-like")}>
                    {like.map(({ code, name }) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                )}
                {rows.length <= FEW && (
                  <optgroup label={words.text("own.all-areas")}>
                    {level
                      .filter(({ code }) => !like.some((one) => one.code === code))
                      .map(({ code, name }) => (
                        <option key={code} value={code}>
                          {name}
                        </option>
                      ))}
                  </optgroup>
                )}
              </select>
            </li>
          ))}
        </ul>
      )}
      {open.length > MOST && <p>{words.text("own.unplaced-more", { count: open.length - MOST })}</p>}
    </div>
  );
}
