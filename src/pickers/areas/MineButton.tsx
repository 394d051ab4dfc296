import type { Area } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { areaName } from "./areaLists.ts";

interface MineButtonProps {
  readonly area: Area;
  readonly mine: string | null;
  readonly onMine: (code: string | null) => void;
}

/** A star that makes an area *mijn gemeente*. */
export function MineButton({ area, mine, onMine }: MineButtonProps) {
  const words = useWords();
  const isMine = area.code === mine;
  return (
    <button
      type="button"
      className="star"
      aria-pressed={isMine}
      aria-label={words.text("pickers.make-mine", { name: areaName(area, words) })}
      title={words.text(isMine ? "pickers.is-mine" : "pickers.make-mine", { name: areaName(area, words) })}
      onClick={() => onMine(isMine ? null : area.code)}
    >
      <Icon path={ICONS.star} size={14} />
    </button>
  );
}
