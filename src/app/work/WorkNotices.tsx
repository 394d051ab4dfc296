import { Suspense, useCallback } from "react";
import { useStore } from "zustand";
import { needTexts } from "../../i18n/loadTexts.ts";
import { offered } from "../../pickers/own/offered.ts";
import type { Message } from "../../cube/message.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { Theme } from "../../ui/theme.ts";
import type { Keeper } from "../../workspace/keep/keeper.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { ChangedData } from "./changed/ChangedData.tsx";
import { useKeepsakes } from "./changed/useKeepsakes.ts";
import { JiveTopics } from "./jive/JiveTopics.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useSaveFile } from "./useSaveFile.ts";
import { useNames } from "./useNames.ts";
import { useOpenWork } from "./useOpenWork.ts";
import { workName } from "./workName.ts";
import "./work.css";

const OwnFile = lazyPart(async () => {
  const [{ OwnFile }] = await Promise.all([import("./OwnFile.tsx"), needTexts("own")]);
  return { default: OwnFile };
});

interface WorkNoticesProps {
  readonly store: WorkspaceStore;
  readonly keeper: Keeper;
  readonly theme: Theme;
  readonly tell: (notices: readonly Message[]) => void;
}

/** What a person must know about keeping, with the way out: another window, no room, a link beside the own work. */
export function WorkNotices({ store, keeper, theme, tell }: WorkNoticesProps) {
  const words = useWords();
  const names = useNames();
  const { keeping, mine } = useStore(keeper);
  const workspace = useStore(store, (state) => state.workspace);
  const save = useSaveFile(store);
  useKeepsakes(store, keeper, theme);
  const open = useOpenWork(store, keeper, tell);
  const onFile = useCallback((file: File) => void open.file(file), [open]);
  const over = useFileDrop(onFile);
  const { looked } = useStore(offered);
  const button = (id: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {words.text(id)}
    </button>
  );
  const notice =
    keeping.state === "conflict" ? (
      <>
        <p>{words.text("work.conflict")}</p>
        {button("work.conflict-copy", () => void keeper.goOnAsCopy())}
        {button("work.conflict-other", () => void keeper.takeOther())}
      </>
    ) : keeping.state === "failed" ? (
      <>
        <p>{words.text(`work.${keeping.why}`)}</p>
        {button("work.save-file", () => {
          save(workName(workspace, names, words));
        })}
      </>
    ) : mine && keeping.state === "new" ? (
      <>
        <p>{words.text("work.beside")}</p>
        {button("work.keep", () => void keeper.keep())}
        {button("work.back", () => {
          keeper.openWork(mine);
        })}
      </>
    ) : null;
  return (
    <>
      <div role="status">
        {notice && <div className="notice work-notice">{notice}</div>}
        {over && <div className="drop-here">{words.text("work.drop")}</div>}
      </div>
      <JiveTopics store={store} />
      <ChangedData {...{ store, keeper }} />
      {looked !== null && (
        <Suspense>
          <OwnFile {...{ store, looked }} />
        </Suspense>
      )}
    </>
  );
}
