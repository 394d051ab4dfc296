import type { Words } from "../../i18n/words.ts";
import type { Intent } from "../form.ts";
import type { Geometry } from "./geometry.ts";
import { useBox } from "./useBox.ts";
import type { CornerOf } from "./useBox.ts";
import type { MovableView } from "./useView.ts";
import type { Size } from "./view.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface StageToolsProps {
  readonly geometry: Geometry;
  /** The element of the picture, which hands and keys are on. */
  readonly frame: HTMLElement | null;
  readonly size: Size | undefined;
  /** Of several maps in one picture; one map fills it. */
  readonly cornerOf?: CornerOf;
  readonly sight: MovableView;
  /** The area that the keyboard stands on. */
  readonly cursor: string | null;
  readonly words: Words;
  /** By what name the picture finds what is said here of its keys. */
  readonly helpId: string;
  readonly onIntent: (intent: Intent) => void;
}

/** What comes after the picture: its buttons, and choosing areas with a box. */
export function StageTools(props: StageToolsProps) {
  const { geometry, frame, size, sight, cursor, words, helpId, onIntent } = props;
  const { cornerOf = () => [0, 0] } = props;
  const box = useBox({ geometry, frame, view: sight.view, size, cornerOf, cursor, onIntent });
  const [[ax, ay], [bx, by]] = box.corners ?? [
    [0, 0],
    [0, 0],
  ];
  const place = { left: Math.min(ax, bx), top: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
  return (
    <>
      {box.corners && <span className="map-box" aria-hidden="true" style={place} />}
      <ZoomButtons {...{ words, sight, box }} />
      <p id={helpId} className="visually-hidden">
        {words.text("map.keys-box")}
      </p>
      <p className="visually-hidden" role="status">
        {box.begun && words.text("map.box-from")}
      </p>
    </>
  );
}
