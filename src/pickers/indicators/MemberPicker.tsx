import type { Dimension } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";

interface MemberPickerProps {
  readonly dimension: Dimension;
  /** Chosen members; an empty list means the total, else all of them. */
  readonly chosen: readonly string[];
  /** Nothing is meant until something is chosen: a breakdown without a total, of which it is not known what adds up. */
  readonly asked?: boolean;
  readonly onChange: (members: readonly string[]) => void;
}

/** Which members of a breakdown are shown: the total, all, none but some. */
export function MemberPicker({ dimension, chosen, asked = false, onChange }: MemberPickerProps) {
  const words = useWords();
  const parts = dimension.members.filter(({ code }) => code !== dimension.total).map(({ code }) => code);
  const whole = dimension.total === undefined ? parts : [dimension.total];
  const shown = chosen.length === 0 && !asked ? whole : chosen;
  const choose = (members: readonly string[]) => {
    const ordered = dimension.members.map(({ code }) => code).filter((code) => members.includes(code));
    onChange(ordered.join() === whole.join() && !asked ? [] : ordered);
  };
  return (
    <fieldset className="members">
      <legend>{words.localised(dimension.name)}</legend>
      <div className="member-buttons">
        {dimension.total === undefined ? null : (
          <button type="button" className="button link" onClick={() => choose(whole)}>
            {words.text("pickers.members-total")}
          </button>
        )}
        <button type="button" className="button link" onClick={() => choose(parts)}>
          {words.text("pickers.members-all")}
        </button>
      </div>
      <div className="member-list">
        {dimension.members.map(({ code, name }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={shown.includes(code)}
              disabled={!asked && shown.length === 1 && shown.includes(code)}
              onChange={(event) =>
                choose(event.target.checked ? [...shown, code] : shown.filter((one) => one !== code))
              }
            />
            {words.localised(name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
