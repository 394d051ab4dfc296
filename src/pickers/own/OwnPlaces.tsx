import { useState } from "react";
import { removeShapes, restoreShapes, useOwnShapes } from "../../data/shapesHooks.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import { setOptions } from "../../workspace/actions.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { pointsIn } from "../../workspace/pointsIn.ts";
import type { PickerProps } from "../props.ts";
import { offer } from "./offered.ts";
import { Removed } from "./Removed.tsx";

/** The borders and points of one's own on this device; points are shown on the map of a tab or not. */
export function OwnPlaces({ workspace, act }: Pick<PickerProps, "workspace" | "act">) {
  const words = useWords();
  const client = useDataClient();
  const shapes = useOwnShapes();
  const [removed, setRemoved] = useState("");
  const shown = pointsIn(activeTab(workspace).options);
  const show = (id: string, on: boolean): void => {
    const others = shown.filter((one) => one !== id);
    act("setOptions", (now) => setOptions(now, { points: on ? [...others, id] : others }));
  };
  if (shapes.length === 0 && removed === "") return null;
  return (
    <>
      <h4 className="meta">{words.text("own.geo-list")}</h4>
      <ul>
        {shapes.map(({ id, name, kind, count }) => (
          <li key={id}>
            <p className="own-file">
              <span>
                {name} <span className="meta">{words.text(`own.geo-${kind}`, { count })}</span>
              </span>
              <button
                type="button"
                className="button link"
                aria-haspopup="dialog"
                aria-label={words.text("own.look", { file: name })}
                onClick={() => offer({ shapes: id })}
              >
                {words.text("own.look-short")}
              </button>
              <button
                type="button"
                className="button link"
                aria-label={words.text("own.remove", { file: name })}
                onClick={() => {
                  setRemoved(name);
                  void removeShapes(client, id);
                }}
              >
                {words.text("own.remove-short")}
              </button>
            </p>
            {kind === "points" && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={shown.includes(id)}
                  onChange={(event) => show(id, event.target.checked)}
                />
                <span>{words.text("own.geo-show", { name })}</span>
              </label>
            )}
          </li>
        ))}
      </ul>
      <Removed
        file={removed}
        onRestore={() => {
          setRemoved("");
          void restoreShapes(client);
        }}
      />
    </>
  );
}
