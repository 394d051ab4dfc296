import { useId, useMemo } from "react";
import type { Areas } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import { municipalitiesOf } from "../place/municipalities.ts";

interface MineFieldProps {
  readonly areas: Areas;
  readonly mine: string | null;
  readonly onMine: (code: string | null) => void;
  readonly onPlace: () => void;
}

/** *Mijn gemeente*: kept on this device, highlighted in every figure, where opening views look first. */
export function MineField({ areas, mine, onMine, onPlace }: MineFieldProps) {
  const words = useWords();
  const id = useId();
  const municipalities = useMemo(() => {
    return [...municipalitiesOf(areas)].sort((a, b) => words.compare(a.name, b.name));
  }, [areas, words]);
  return (
    <p className="mine-field">
      <label htmlFor={id}>{words.text("start.mine")}</label>
      <select
        id={id}
        className="field"
        value={mine ?? ""}
        onChange={(event) => {
          onMine(event.target.value || null);
        }}
      >
        <option value="">{words.text("start.mine-none")}</option>
        {municipalities.map((area) => (
          <option key={area.code} value={area.code}>
            {area.name}
          </option>
        ))}
      </select>
      <button type="button" className="button primary" onClick={onPlace}>
        {words.text("start.place")}
      </button>
    </p>
  );
}
