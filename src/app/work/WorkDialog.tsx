import { Suspense, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Message } from "../../cube/message.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { borrow } from "../../workspace/borrow.ts";
import { putBack, removeWork } from "../../workspace/keep/shelf.ts";
import type { KeptWork } from "../../workspace/keep/shelf.ts";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { nameWorkspace } from "../../workspace/tabs.ts";
import { AddressField } from "./AddressField.tsx";
import { WorkList } from "./WorkList.tsx";
import { useKeptNames } from "./useKeptNames.ts";
import { useNames } from "./useNames.ts";
import { useOpenWork } from "./useOpenWork.ts";
import { ownPartsIn } from "../../workspace/ownFiles.ts";
import { OwnAlong, isAnyOwn } from "./ownAlong.ts";
import { useSaveFile } from "./useSaveFile.ts";
import { workName } from "./workName.ts";
import "../../ui/dialog.css";
import "../card/card.css";
import "./work.css";

interface WorkDialogProps {
  readonly store: WorkspaceStore;
  readonly keeper: Keeper;
  readonly tell: (notices: readonly Message[]) => void;
  readonly onClose: () => void;
}

/** Everything that is kept on the device: name, open, double, delete with undo, and the same as a file. */
export function WorkDialog({ store, keeper, tell, onClose }: WorkDialogProps) {
  const words = useWords();
  const save = useSaveFile(store);
  const { workspace, work, act } = useStore(store);
  const [along, setAlong] = useState(false);
  const parts = ownPartsIn(workspace);
  const open = useOpenWork(store, keeper, tell);
  const dialog = useRef<HTMLDialogElement>(null);
  const { works, keeping } = useStore(keeper);
  const names = useKeptNames(works, useNames());
  const [named] = useState(workspace.title);
  const [deleted, setDeleted] = useState<KeptWork | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void keeper.refresh();
  }, [keeper]);
  const nameOf = (one: KeptWork) => workName(one.workspace, names, words);
  const close = (): void => dialog.current?.close();
  const change = (deed: Promise<unknown>): void => {
    void deed.catch(() => undefined).then(keeper.refresh);
  };
  return (
    <dialog ref={dialog} className="dialog work-dialog" aria-labelledby="work-title" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="work-title">{words.text("work.mine")}</h2>
        <button type="button" className="icon-button" aria-label={words.text("work.close")} onClick={close}>
          <Icon path={ICONS.close} />
        </button>
      </div>
      <p className="quiet small">
        {keeping.state === "failed" ? words.text(`work.${keeping.why}`) : words.text("work.mine-lead")}
      </p>
      <label className="work-name">
        {words.text("work.name")}
        <input
          className="field"
          maxLength={300}
          value={workspace.title}
          placeholder={words.text("work.name-hint")}
          onChange={(event) => {
            const { value } = event.target;
            act("nameWorkspace", (now) => nameWorkspace(now, value), "small");
          }}
          onBlur={() => {
            if (workspace.title !== named) change(keeper.keep());
          }}
        />
      </label>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            save(workName(workspace, names, words), along);
          }}
        >
          {words.text("work.save-file")}
        </button>
        <label className="button">
          {words.text("work.open-file")}
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json,.xml,application/xml,text/xml,.csv,.txt,.tsv,.xlsx,.ods,.geojson,.topojson"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (!file) return;
              void open.file(file).then(close);
            }}
          />
        </label>
      </div>
      {isAnyOwn(parts) && (
        <Suspense>
          <OwnAlong {...{ parts, along }} onAlong={setAlong} />
        </Suspense>
      )}
      <AddressField onAddress={(address) => void open.address(address).then(close)} />
      <div role="status">
        {deleted && (
          <p className="notice work-deleted">
            {words.text("work.deleted", { name: nameOf(deleted) })}
            <button
              type="button"
              className="button"
              onClick={() => {
                change(putBack(deleted));
                setDeleted(null);
              }}
            >
              {words.text("work.undo")}
            </button>
          </p>
        )}
      </div>
      <WorkList
        works={works ?? []}
        present={work}
        nameOf={nameOf}
        onOpen={(one) => {
          keeper.openWork(one);
          close();
        }}
        onCopy={(one) => {
          change(keeper.copyWork(one, words.text("work.copy-of", { name: nameOf(one) }).slice(0, 300)));
        }}
        onBorrow={(one) => {
          act("borrow", (now) => borrow(now, one.workspace));
          change(keeper.keep());
          close();
        }}
        onDelete={(one) => {
          setDeleted(one);
          change(removeWork(one.id));
        }}
      />
    </dialog>
  );
}
