import type { ResultArea } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import { fullName } from "../../presentations/map/fullName.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { setAreas } from "../../workspace/actions.ts";
import type { WorkspaceState } from "../../workspace/store.ts";

interface FocusBarProps {
  readonly area: ResultArea;
  /** Absent where it is of another level than what was selected. */
  readonly act?: WorkspaceState["act"];
  readonly onMine?: () => void;
  /** Present where one figure was pressed, and not only a name. */
  readonly onExplain?: () => void;
  readonly onClose: () => void;
}

/** What can be done with the area that was pointed out in the figure: nothing changes until the person says so. */
export function FocusBar({ area, act, onMine, onExplain, onClose }: FocusBarProps) {
  const words = useWords();
  const name = fullName(area);
  return (
    <div className="focus-bar" role="group" aria-label={words.text("app.focus", { name })}>
      <strong>{words.localised(name)}</strong>
      {act && (
        <button
          type="button"
          className="button link"
          onClick={() => {
            act("setAreas", (now) => setAreas(now, [{ kind: "codes", codes: [area.code] }]));
          }}
        >
          {words.text("app.focus-only")}
        </button>
      )}
      {onMine && (
        <button type="button" className="button link" onClick={onMine}>
          {words.text("app.focus-mine")}
        </button>
      )}
      {onExplain && (
        <button type="button" className="button link" onClick={onExplain}>
          {words.text("app.explain-figure")}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={words.text("app.focus-close")} onClick={onClose}>
        <Icon path={ICONS.close} size={14} />
      </button>
    </div>
  );
}
