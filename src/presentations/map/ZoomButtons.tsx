import type { Words } from "../../i18n/words.ts";
import { Icon } from "../../ui/Icon.tsx";

interface ZoomButtonsProps {
  readonly words: Words;
  readonly onZoom: (levels: number) => void;
  readonly onAll: () => void;
}

/** What wheel and keys do, for whoever has neither at hand. */
export function ZoomButtons({ words, onZoom, onAll }: ZoomButtonsProps) {
  const buttons = [
    { id: "map.zoom-in", path: "M10 4v12M4 10h12", press: () => onZoom(0.75) },
    { id: "map.zoom-out", path: "M4 10h12", press: () => onZoom(-0.75) },
    { id: "map.zoom-all", path: "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4", press: onAll },
  ];
  return (
    <div className="map-zoom">
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
