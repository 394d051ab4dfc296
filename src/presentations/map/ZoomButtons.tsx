import type { Words } from "../../i18n/words.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { BoxChoice } from "./useBox.ts";
import type { MovableView } from "./useView.ts";

interface ZoomButtonsProps {
  readonly words: Words;
  readonly sight: Pick<MovableView, "zoom" | "reset" | "showAll">;
  /** Where areas can be chosen by drawing around them. */
  readonly box?: Pick<BoxChoice, "wanted" | "toggle">;
}

const DASHED = "M4 7V4h3M9 4h2M13 4h3v3M16 9v2M16 13v3h-3M11 16H9M7 16H4v-3M4 11V9";
const CORNERS = "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4";

/** What wheel and keys do, for whoever has neither at hand. */
export function ZoomButtons({ words, sight: { zoom, reset, showAll }, box }: ZoomButtonsProps) {
  const buttons = [
    { id: "map.zoom-in", path: "M10 4v12M4 10h12", press: () => zoom(0.75) },
    { id: "map.zoom-out", path: "M4 10h12", press: () => zoom(-0.75) },
    ...(showAll ? [{ id: "map.zoom-chosen", path: `${CORNERS}M8 8h4v4H8z`, press: reset }] : []),
    { id: "map.zoom-all", path: CORNERS, press: showAll ?? reset },
  ];
  return (
    <div className="map-zoom">
      {box && (
        <button
          type="button"
          className="button icon"
          aria-pressed={box.wanted}
          aria-label={words.text("map.box")}
          title={words.text("map.box")}
          onClick={box.toggle}
        >
          <Icon path={DASHED} />
        </button>
      )}
      {buttons.map(({ id, path, press }) => (
        <button
          key={id}
          type="button"
          className="button icon"
          aria-label={words.text(id)}
          title={words.text(id)}
          onClick={press}
        >
          <Icon path={path} />
        </button>
      ))}
    </div>
  );
}
