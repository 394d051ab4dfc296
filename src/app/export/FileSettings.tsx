import type { Format } from "../../export/format.ts";
import { FIRST_SIZE, OWN_SIZE, SCALES, SIZES } from "../../export/settings.ts";
import type { Settings } from "../../export/settings.ts";
import { useWords } from "../../i18n/context.tsx";

interface FileSettingsProps {
  readonly format: Format;
  readonly settings: Settings;
  readonly hasMap: boolean;
  readonly onSettings: (settings: Settings) => void;
}

const ALL_SIZES = [{ id: "screen", name: undefined, size: FIRST_SIZE }, ...SIZES.map((one) => ({ ...one }))];
const ALL_GROUNDS = ["light", "transparent", "dark", "transparent-dark"] as const;

/** What a person chooses about a file: size, sharpness and ground of a picture, a description beside figures. */
export function FileSettings({ format, settings, hasMap, onSettings }: FileSettingsProps) {
  const words = useWords();
  const { size, scale, ground, extent, companion } = settings;
  const set = (patch: Partial<Settings>): void => onSettings({ ...settings, ...patch });
  const preset = ALL_SIZES.find((one) => one.size.width === size.width && one.size.height === size.height);
  const side = (name: "width" | "height") => (
    <label>
      {words.text(`export.${name}`)}
      <input
        className="field"
        type="number"
        min={OWN_SIZE.least}
        max={OWN_SIZE.most}
        value={size[name]}
        onChange={({ target }) => {
          const asked = target.valueAsNumber;
          if (asked >= OWN_SIZE.least && asked <= OWN_SIZE.most) set({ size: { ...size, [name]: Math.round(asked) } });
        }}
      />
    </label>
  );
  if (format.plain) {
    if (!format.companion) return null;
    return (
      <label className="export-check">
        <input
          type="checkbox"
          checked={companion}
          onChange={({ target }) => {
            set({ companion: target.checked });
          }}
        />
        {words.text("export.companion")}
      </label>
    );
  }
  if (format.group !== "picture") return null;
  return (
    <div className="export-settings">
      <label>
        {words.text("export.size")}
        <select
          className="field"
          value={preset?.id ?? "own"}
          onChange={({ target }) => {
            const chosen = ALL_SIZES.find(({ id }) => id === target.value);
            set({ size: chosen?.size ?? { width: size.width + 1, height: size.height } });
          }}
        >
          {ALL_SIZES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ? words.localised(name) : words.text("export.size-screen")}
            </option>
          ))}
          <option value="own">{words.text("export.size-own")}</option>
        </select>
      </label>
      {!preset && side("width")}
      {!preset && side("height")}
      {format.id === "png" && (
        <label>
          {words.text("export.scale")}
          <select
            className="field"
            value={scale}
            onChange={({ target }) => {
              set({ scale: SCALES.find((one) => String(one) === target.value) ?? scale });
            }}
          >
            {SCALES.map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.text("export.ground")}
        <select
          className="field"
          value={ground}
          onChange={({ target }) => {
            set({ ground: ALL_GROUNDS.find((one) => one === target.value) ?? ground });
          }}
        >
          {ALL_GROUNDS.map((one) => (
            <option key={one} value={one}>
              {words.text(`export.ground-${one}`)}
            </option>
          ))}
        </select>
      </label>
      {hasMap && (
        <label>
          {words.text("export.extent")}
          <select
            className="field"
            value={extent}
            onChange={({ target }) => {
              set({ extent: target.value === "current" ? "current" : "whole" });
            }}
          >
            <option value="whole">{words.text("export.extent-whole")}</option>
            <option value="current">{words.text("export.extent-current")}</option>
          </select>
        </label>
      )}
    </div>
  );
}
