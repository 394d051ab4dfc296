import { useState } from "react";
import { isProblem, problemMessage } from "../../cube/problem.ts";
import type { Message } from "../../cube/message.ts";
import { keepOwn, useOwnPreview } from "../../data/ownHooks.ts";
import type { Choices, Corrections, Looked, OwnPreview, TopicChoice } from "../../data/ownHooks.ts";
import type { Table } from "../../data/liveHooks.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { addIndicator } from "../../workspace/actions.ts";
import { openIndicator } from "../../workspace/openings.ts";
import { notOfTab } from "../ofTab.ts";
import { focusOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { HowItWasRead } from "./HowItWasRead.tsx";
import { ShapesRead } from "./ShapesRead.tsx";
import { sayReplaced } from "./offered.ts";
import { Mistakes } from "./Mistakes.tsx";
import { Topics } from "./Topics.tsx";
import { Understood } from "./Understood.tsx";
import "../pickers.css";
import "./own.css";

interface OwnFileDialogProps extends PickerProps {
  readonly looked: Looked;
  readonly onClose: () => void;
}

/** What was understood of a file of one's own; everything may be corrected before it is added. */
export function OwnFileDialog({ looked, onClose, ...props }: OwnFileDialogProps) {
  const words = useWords();
  const [said, setSaid] = useState<Corrections>();
  // What is said of a topic changes nothing in how the file is read.
  const [topics, setTopics] = useState<readonly TopicChoice[]>([]);
  const { reading, busy } = useOwnPreview(looked, said);
  const opening = reading.state === "ready" ? reading.value : undefined;
  const title = typeof looked === "object" && "name" in looked ? looked.name : undefined;
  const shapes = opening && "shapes" in opening ? opening.shapes : undefined;
  const understood = opening && "preview" in opening ? opening.preview : undefined;
  // What was typed stands there at once, whether it has been read or not.
  const preview = understood && { ...understood, choices: saidOf(understood.choices, said, topics) };
  return (
    <Dialog
      wide
      title={title ?? preview?.name ?? shapes?.name ?? words.text("own.title")}
      closeLabel={words.text("own.close")}
      onClose={onClose}
    >
      <p className="own-stays">{words.text("own.stays")}</p>
      <p role="status" className={busy ? "small quiet" : "visually-hidden"}>
        {busy ? words.text("own.reading") : ""}
      </p>
      {reading.state === "failed" && <p className="notice">{words.say(problemMessage(reading.problem))}</p>}
      {opening && "refused" in opening && <p className="notice">{words.say(opening.refused)}</p>}
      {shapes && <ShapesRead first={shapes} onClose={onClose} />}
      {preview && (
        <Read
          {...{ ...props, preview, onClose }}
          onTopics={setTopics}
          onCorrect={(more) => setSaid({ ...(said ?? (preview.kept ? preview.choices : {})), ...more })}
          onReread={(more) => setSaid({ ...(said?.places && { places: said.places }), ...more })}
        />
      )}
    </Dialog>
  );
}

/** The choices as they are now: those of the person, and of topics those that are in the file. */
function saidOf(choices: Choices, said: Corrections | undefined, topics: readonly TopicChoice[]): Choices {
  const known = new Map(topics.map((topic) => [topic.head, topic]));
  return { ...choices, ...said, topics: choices.topics.map((topic) => known.get(topic.head) ?? topic) };
}

interface ReadProps extends PickerProps {
  readonly preview: OwnPreview;
  readonly onTopics: (topics: readonly TopicChoice[]) => void;
  readonly onCorrect: (said: Corrections) => void;
  /** Another sheet, or turned: what was said of its columns says nothing any more. */
  readonly onReread: (said: Corrections) => void;
  readonly onClose: () => void;
}

function Read({ preview, onTopics, onCorrect, onReread, onClose, ...props }: ReadProps) {
  const words = useWords();
  const client = useDataClient();
  const [trouble, setTrouble] = useState<Message>();
  const [instead, setInstead] = useState(true);
  const { workspace, act, areas, mine } = props;
  const add = async (alone: boolean): Promise<void> => {
    const older = instead ? preview.older?.id : undefined;
    const answer = await keepOwn(client, preview, preview.choices, older);
    if (isProblem(answer)) {
      setTrouble(problemMessage(answer));
      return;
    }
    if (older !== undefined) sayReplaced(preview.name);
    // Where nothing is shown yet there is no level and no period to add it to.
    show(answer.table, alone || queryOf(workspace).series.length === 0);
    if (answer.kept) onClose();
    else setTrouble({ id: "own.not-kept" });
  };
  const show = ({ indicators }: Table, alone: boolean): void => {
    const [first] = indicators;
    if (!first) return;
    act(alone ? "openIndicator" : "addIndicator", (now) =>
      indicators.reduce(
        (before, { id: indicator, source = "" }) => addIndicator(before, { indicator, source }),
        alone ? openIndicator(now, first, focusOf(areas, mine)) : now,
      ),
    );
  };
  const ready = preview.figures > 0;
  const here = ready
    ? notOfTab(
        preview.areas.map(({ level }) => level),
        queryOf(workspace),
        areas,
      )
    : undefined;
  const why = ready ? {} : { "aria-describedby": "own-nothing" };
  return (
    <>
      <Understood preview={preview} areas={areas} />
      {!ready && (
        <p id="own-nothing" className="notice">
          {words.text("own.nothing")}
        </p>
      )}
      <Mistakes {...{ preview, areas, onCorrect }} />
      <Topics topics={preview.choices.topics} onChange={onTopics} />
      <HowItWasRead {...{ preview, areas, onCorrect, onReread }} />
      {preview.older && (
        <div className="own-older">
          <label className="check">
            <input type="checkbox" checked={instead} onChange={(event) => setInstead(event.target.checked)} />
            <span>{words.text("own.instead")}</span>
          </label>
          <p className="meta">
            {words.text("own.instead-what")}{" "}
            {preview.older.lost.length > 0 && words.text("own.instead-lost", { topics: preview.older.lost.join(", ") })}
          </p>
        </div>
      )}
      {here && <p className="notice">{words.text("own.other-level", { here })}</p>}
      <div role="alert">{trouble && <p className="notice">{words.say(trouble)}</p>}</div>
      <div className="actions in-sight">
        <button
          type="button"
          className={here ? "button" : "button primary"}
          disabled={!ready}
          {...why}
          onClick={() => void add(false)}
        >
          {words.text("own.add-these")}
        </button>
        <button
          type="button"
          className={here ? "button primary" : "button"}
          disabled={!ready}
          {...why}
          onClick={() => void add(true)}
        >
          {words.text("own.show-these")}
        </button>
      </div>
    </>
  );
}
