import { useRef, useState } from "react";
import { useStore } from "zustand";
import { OWN_FILES, ownTopicName } from "../../cube/ownFile.ts";
import type { Table } from "../../data/liveHooks.ts";
import { removeOwn, restoreOwn, useOwnFiles } from "../../data/ownHooks.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import { removeIndicator } from "../../workspace/actions.ts";
import { IndicatorRow } from "../indicators/IndicatorRow.tsx";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { offer, offered, sayReplaced } from "./offered.ts";
import { OwnPlaces } from "./OwnPlaces.tsx";
import { Removed } from "./Removed.tsx";
import "./own.css";

/** Accepted by their endings: systems do not agree on what kind a CSV file is. */
const ENDINGS = ".csv,.txt,.tsv,.xlsx,.ods,.geojson,.topojson,.json";

/** The files of one's own on this device with their topics, and the way to another one. */
export function OwnFiles(props: PickerProps) {
  const words = useWords();
  const client = useDataClient();
  const files = useOwnFiles();
  const field = useRef<HTMLInputElement>(null);
  const [removed, setRemoved] = useState("");
  const { replaced } = useStore(offered);
  return (
    <div className="own-files">
      {files.length > 0 && <h4 className="meta">{words.text("own.list")}</h4>}
      {files.map((file) => (
        <section key={file.id} aria-label={file.title}>
          <p className="own-file">
            <span>{file.title}</span>
            <button
              type="button"
              className="button link"
              aria-haspopup="dialog"
              aria-label={words.text("own.look", { file: file.title })}
              onClick={() => offer(file.id)}
            >
              {words.text("own.look-short")}
            </button>
            <button
              type="button"
              className="button link"
              aria-label={words.text("own.remove", { file: file.title })}
              onClick={() => {
                sayReplaced("");
                setRemoved(file.title);
                void removeOwn(client, file.id);
              }}
            >
              {words.text("own.remove-short")}
            </button>
          </p>
          <ul>
            {file.indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
            ))}
          </ul>
        </section>
      ))}
      <Elsewhere {...props} files={files} />
      <OwnPlaces {...props} />
      <Removed
        file={replaced || removed}
        how={replaced === "" ? "removed" : "replaced"}
        onRestore={() => {
          sayReplaced("");
          setRemoved("");
          void restoreOwn(client);
        }}
      />
      <input
        ref={field}
        type="file"
        hidden
        accept={ENDINGS}
        aria-label={words.text("own.add")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen twice.
          currentTarget.value = "";
          if (file) offer(file);
        }}
      />
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => field.current?.click()}>
        {words.text("own.add")}
      </button>
      <p className="meta">{words.text("own.kinds")}</p>
    </div>
  );
}

/** Series of files that are not on this device: named, and to be taken out. */
function Elsewhere({ files, workspace, act }: PickerProps & { readonly files: readonly Table[] }) {
  const words = useWords();
  const there = new Set(files.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const lost = queryOf(workspace).series.filter(
    ({ source, indicator }) => source === OWN_FILES && !there.has(indicator),
  );
  if (lost.length === 0) return null;
  return (
    <ul>
      {lost.map(({ indicator }) => {
        const name = ownTopicName(indicator);
        return (
          <li key={indicator} className="own-file">
            <span>{words.text("own.elsewhere", { name })}</span>
            <button
              type="button"
              className="button link"
              aria-label={words.text("own.take-out", { name })}
              onClick={() => act("removeIndicator", (now) => removeIndicator(now, { indicator, source: OWN_FILES }))}
            >
              {words.text("own.take-out-short")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
