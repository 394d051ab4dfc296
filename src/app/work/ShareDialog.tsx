import { Suspense, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { ownFileName } from "../../cube/ownFile.ts";
import { subtitleOf } from "../../analysis/titles.ts";
import { useAreas } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import { encodeLink } from "../../workspace/link/encode.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { named } from "../figure/ownWords.ts";
import { useTabResult } from "../useTabResult.ts";
import { embedSnippet } from "./embedSnippet.ts";
import { canSendOn, sendOn } from "./sendOn.ts";
import { useNames } from "./useNames.ts";
import { useSaveFile } from "./useSaveFile.ts";
import { workName } from "./workName.ts";
import { ownPartsIn } from "../../workspace/ownFiles.ts";
import { OwnAlong, isAnyOwn } from "./ownAlong.ts";
import "../../ui/dialog.css";
import "./work.css";

interface ShareDialogProps {
  readonly store: WorkspaceStore;
  /** Whether other sites may show this one in a frame. */
  readonly embedding: boolean;
  readonly onClose: () => void;
}

/** Longer than this a link is cut off by some mail programs and browsers. */
const LONGEST = 8_000;
const SIZE = { width: 800, height: 560 };

/** The view as a link, with its title and description, and as a frame for another site. */
export function ShareDialog({ store, embedding, onClose }: ShareDialogProps) {
  const words = useWords();
  const names = useNames();
  const save = useSaveFile(store);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const workspace = useStore(store, (state) => state.workspace);
  const tab = activeTab(workspace);
  const reading = useTabResult({ ...tab, query: askedQuery(workspace, tab) });
  const areas = useAreas();
  const [said, setSaid] = useState("");
  const [along, setAlong] = useState(false);
  const parts = ownPartsIn(workspace);
  const points = parts.points.map(ownFileName);
  const [size, setSize] = useState(SIZE);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const page = new URL(".", document.baseURI).href;
  const link = `${page}?${encodeLink(workspace)}`;
  const own = { title: tab.title, names: workspace.names };
  const { result, title: called } = named(
    reading.result,
    own,
    areas.state === "ready" ? areas.value : undefined,
    words,
  );
  const title = called || workName(workspace, names, words);
  const subtitle = result && areas.state === "ready" ? words.say(subtitleOf(result, areas.value)) : "";
  const snippet = embedSnippet(link, title, size);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.text("work.copied"));
    } catch {
      setSaid(words.text("work.copy-failed"));
    }
  };
  const send = async (): Promise<void> => {
    setSaid((await sendOn({ title, text: subtitle, url: link })) ? "" : words.text("work.send-failed"));
  };
  const sized = (side: keyof typeof SIZE) => (
    <label>
      {words.text(`work.embed-${side}`)}
      <input
        type="number"
        className="field"
        min={200}
        max={4000}
        value={size[side]}
        onChange={(event) => {
          setSize({ ...size, [side]: event.target.valueAsNumber || SIZE[side] });
        }}
      />
    </label>
  );
  return (
    <dialog ref={dialog} className="dialog work-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{words.text("work.share")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.text("work.close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon path={ICONS.close} />
        </button>
      </div>
      <p className="quiet small">{words.text("work.share-lead")}</p>
      {link.length > LONGEST && <p className="notice">{words.text("work.share-long")}</p>}
      <input className="field" readOnly aria-label={words.text("work.share-link")} value={link} />
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void copy(link)}>
          {words.text("work.share-copy")}
        </button>
        {canSendOn() && (
          <button type="button" className="button" onClick={() => void send()}>
            {words.text("work.send")}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => void copy([title, subtitle, link].filter(Boolean).join("\n"))}
        >
          {words.text("work.share-copy-text")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            save(workName(workspace, names, words), along);
          }}
        >
          {words.text("work.save-file")}
        </button>
      </div>
      {points.length > 0 && <p className="notice">{words.text("work.share-points", { files: points.join(", ") })}</p>}
      {isAnyOwn(parts) && (
        <Suspense>
          <OwnAlong {...{ along, parts }} link onAlong={setAlong} />
        </Suspense>
      )}
      {embedding && (
        <section className="embed-part" aria-label={words.text("work.embed")}>
          <h3>{words.text("work.embed")}</h3>
          <div className="embed-size">
            {sized("width")}
            {sized("height")}
          </div>
          <textarea className="field" readOnly rows={4} aria-label={words.text("work.embed-code")} value={snippet} />
          <button type="button" className="button" onClick={() => void copy(snippet)}>
            {words.text("work.embed-copy")}
          </button>
        </section>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </dialog>
  );
}
