import type { Format } from "../../export/format.ts";
import { FORMAT_GROUPS } from "../../export/format.ts";
import { FORMATS } from "../../export/registry.ts";
import { useWords } from "../../i18n/context.tsx";

interface FormatListProps {
  readonly chosen: Format | undefined;
  readonly onChoose: (format: Format) => void;
}

/** The kinds of file, by what they are for. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const words = useWords();
  return (
    <fieldset className="format-list">
      <legend className="visually-hidden">{words.text("export.formats")}</legend>
      {FORMAT_GROUPS.map((group) => (
        <div key={group} role="group" aria-labelledby={`format-${group}`}>
          <p id={`format-${group}`} className="format-group">
            {words.text(`export.group-${group}`)}
          </p>
          {FORMATS.filter((format) => format.group === group).map((format) => (
            <label key={format.id} className="format">
              <input
                type="radio"
                name="export-format"
                value={format.id}
                checked={format === chosen}
                onChange={() => {
                  onChoose(format);
                }}
              />
              {words.localised(format.name)}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
