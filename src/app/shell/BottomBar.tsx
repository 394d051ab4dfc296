import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";

export interface OpenPanes {
  readonly choose: boolean;
  readonly explain: boolean;
}

interface BottomBarProps {
  readonly panes: OpenPanes;
  readonly onPanes: (panes: OpenPanes) => void;
}

/** On a narrow screen: the panes as sheets, one at a time, each behind a button. Hidden on a wide one. */
export function BottomBar({ panes, onPanes }: BottomBarProps) {
  const words = useWords();
  return (
    <nav className="bottom-bar" aria-label={words.text("app.panes")}>
      <button
        type="button"
        aria-expanded={panes.choose}
        onClick={() => {
          onPanes({ choose: !panes.choose, explain: false });
        }}
      >
        <Icon path={ICONS.choose} />
        {words.text("app.choose")}
      </button>
      <button
        type="button"
        aria-expanded={panes.explain}
        onClick={() => {
          onPanes({ choose: false, explain: !panes.explain });
        }}
      >
        <Icon path={ICONS.view} />
        {words.text("app.view-and-explain")}
      </button>
    </nav>
  );
}
