import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Areas } from "../../cube/area.ts";
import { useDataClient } from "../../data/provider.tsx";
import type { Format } from "../../export/format.ts";
import type { Left } from "../../export/leftOut.ts";
import type { Book } from "../../export/protocol.ts";
import { received } from "../../export/received.ts";
import { pdfFormat } from "../../export/pdf/format.ts";
import { FORMATS } from "../../export/registry.ts";
import { FIRST_SETTINGS } from "../../export/settings.ts";
import { useWords } from "../../i18n/context.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { makeTheme } from "../../ui/makeTheme.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import type { Config } from "../config.ts";
import { aroundOf } from "./aroundOf.ts";
import { CopyRow } from "./CopyRow.tsx";
import { FileSettings } from "./FileSettings.tsx";
import { FormatList } from "./FormatList.tsx";
import { Making } from "./Making.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import { useFigures } from "./useFigures.ts";
import type { Scope } from "./useFigures.ts";
import { useFits } from "./useFits.ts";
import type { Said } from "./useFits.ts";
import "./export.css";

interface ExportDialogProps {
  readonly store: WorkspaceStore;
  readonly areas: Areas;
  readonly config: Config;
  readonly mine: string | null;
  readonly onClose: () => void;
}

const [FIRST_FORMAT] = FORMATS;
const NONE: readonly Left[] = [];

/** What leaves the workbench: which tabs, as what kind of file, and what that will look like before it is made. */
export function ExportDialog({ store, areas, config, mine, onClose }: ExportDialogProps) {
  const words = useWords();
  const client = useDataClient();
  const workspace = useStore(store, (state) => state.workspace);
  const inReport = workspace.page === "report";
  const [scope, setScope] = useState<Scope>(inReport ? "report" : "one");
  const [format, setFormat] = useState<Format | undefined>(inReport ? pdfFormat : FIRST_FORMAT);
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  const [around] = useState(() => aroundOf({ client, workspace, areas, words, mine }, config));
  const gathering = useFigures(scope, around, format?.direct ?? false);
  const figures = gathering.state === "ready" ? gathering.figures : undefined;
  const title = (gathering.state === "ready" && gathering.title) || workspace.title || config.name;
  const left = gathering.state === "ready" ? gathering.left : NONE;
  const book = useMemo<Book | undefined>(
    () => figures && { title, date: around.date, figures, left, colours: config.tokens },
    [figures, left, title, around, config],
  );
  const exported = useMemo(
    () => figures?.map((figure) => received(figure, words, makeTheme(false, config.tokens))),
    [figures, words, config],
  );
  const fits = useFits(format, exported);
  const tabs = workspace.tabs.length;
  const scopes: readonly Scope[] = [
    "one",
    ...(tabs > 1 ? (["all"] as const) : []),
    ...(tabs > 1 || workspace.report || inReport ? (["report"] as const) : []),
  ];
  return (
    <Dialog title={words.text("export.heading")} closeLabel={words.text("export.close")} wide onClose={onClose}>
      {scopes.length > 1 && (
        <fieldset className="export-scope">
          <legend className="visually-hidden">{words.text("export.scope")}</legend>
          {scopes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="export-scope"
                checked={scope === one}
                onChange={() => {
                  setScope(one);
                }}
              />
              {words.text(`export.scope-${one}`, { count: tabs })}
            </label>
          ))}
        </fieldset>
      )}
      {scope === "one" && exported?.[0] && (
        <CopyRow exported={exported[0]} {...{ book, settings }} site={config.name} />
      )}
      <div className="export-body">
        <FormatList chosen={format} onChoose={setFormat} />
        <div className="export-detail">
          {format && (
            <>
              <p>{words.localised(format.purpose)}</p>
              <FileSettings
                {...{ format, settings }}
                hasMap={exported?.some(({ picture }) => picture?.borders !== undefined) ?? false}
                onSettings={setSettings}
              />
              {gathering.state === "failed" ? (
                <p role="alert">
                  {words.text("export.gather-failed")}{" "}
                  <button type="button" className="button" onClick={gathering.retry}>
                    {words.text("app.retry")}
                  </button>
                </p>
              ) : (
                <PreviewPane key={format.id} {...{ format, book, settings }} figures={exported} />
              )}
              {left.length > 0 && gathering.state === "ready" && (
                <div className="export-unread">
                  <Sentences said={left.map(({ title, why }) => ({ message: why, keepsOut: [title] }))} named />
                  <button type="button" className="button" onClick={gathering.retry}>
                    {words.text("app.retry")}
                  </button>
                </div>
              )}
              <Sentences said={fits.said} named={(figures?.length ?? 0) > 1} />
              <Making {...{ format, book, settings }} blocked={fits.blocked} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What of the figures is not in the file; with names where there are several. */
function Sentences({ said, named }: { readonly said: readonly Said[]; readonly named: boolean }) {
  const words = useWords();
  return said.map(({ message, keepsOut }) => {
    const why = words.say(message);
    const titles = keepsOut.join("; ");
    return (
      <p key={why} className="export-fit">
        {named && titles !== "" ? words.text("export.left-out", { titles, why }) : why}
      </p>
    );
  });
}
