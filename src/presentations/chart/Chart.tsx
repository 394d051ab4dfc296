import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { EChartsType } from "echarts/core";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Intent } from "../form.ts";
import { Cursor } from "./Cursor.tsx";
import { mount } from "./echarts.ts";
import type { Size } from "./echarts.ts";
import { meaningOf } from "./keys.ts";
import type { Picture, Reading, Spot } from "./picture.ts";
import { Readout } from "./Readout.tsx";
import { useSize } from "../useSize.ts";
import "./chart.css";

interface ChartProps {
  /** Lays the picture out for a size; the same function as long as nothing but the size changes. */
  readonly draw: (size: Size) => Picture;
  /** What it is, for who cannot see it: *lijngrafiek*. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
  readonly words: Words;
  readonly onIntent: (intent: Intent) => void;
}

/** A picture on the screen: ECharts paints it, and one cursor, of the hand or of the keys, reads it figure by figure. */
export function Chart({ draw, kind, title, description, theme, words, onIntent }: ChartProps) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const size = useSize(frame);
  const picture = useMemo(() => size && draw(size), [draw, size]);
  const helpId = useId();
  const [standing, setCursor] = useState<Spot | null>(null);
  const [hovered, setHovered] = useState<Spot | null>(null);
  const still = (spot: Spot | null) => (spot && picture?.reach.holds(spot) ? spot : null);
  const cursor = still(standing);
  const shown = still(hovered) ?? cursor;

  const choose = (spot: Spot | null) => {
    const read = spot && picture?.reach.read(spot);
    if (read?.code) onIntent({ kind: "choose-area", code: read.code, ...(read.source && { figure: read.source }) });
    else explain(spot);
  };
  const explain = (spot: Spot | null) => {
    const source = spot && picture?.reach.read(spot).source;
    if (source) onIntent({ kind: "explain", ...source });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !picture) return;
    const meaning = meaningOf(event.key, cursor !== null);
    if (!meaning) return;
    event.preventDefault();
    if (meaning.kind === "choose") choose(cursor);
    if (meaning.kind === "explain") explain(cursor);
    if (meaning.kind === "leave") setCursor(null);
    if (meaning.kind !== "go") return;
    setHovered(null);
    const next = cursor ? (picture.reach.move(cursor, meaning.direction) ?? cursor) : picture.reach.start();
    setCursor(next);
    if (next && frame) bringIn(frame, picture.reach.place(next));
  };
  const spotAt = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return picture?.reach.at(event.clientX - box.left, event.clientY - box.top) ?? null;
  };
  const widget = {
    role: "application",
    tabIndex: 0,
    "aria-roledescription": kind,
    "aria-label": title,
    "aria-describedby": helpId,
    onKeyDown,
    onBlur: () => setCursor(null),
    onPointerMove: (event: MouseEvent<HTMLElement>) => setHovered(spotAt(event)),
    onPointerLeave: () => setHovered(null),
    onClick: (event: MouseEvent<HTMLElement>) => {
      const spot = spotAt(event);
      // A finger cannot point without pressing: its first tap reads a figure, a second one on it chooses.
      if (isTouch(event) && !(cursor && spot && cursor.row === spot.row && cursor.column === spot.column))
        setCursor(spot);
      else choose(spot);
    },
  };
  return (
    <div className="chart-form">
      <div className="chart-stage">
        <div className="chart-frame" ref={setFrame}>
          {picture && (
            <div
              className="chart-picture"
              style={{ width: picture.width, height: picture.height, cursor: hovered ? "pointer" : "default" }}
              {...widget}
            >
              <Painted picture={picture} label={[description, ...picture.marked].join(" ")} />
              {shown && <Cursor {...{ picture, theme }} spot={shown} keyboard={hovered === null} />}
              {shown && <Readout at={picture.reach.place(shown)} size={picture} reading={picture.reach.read(shown)} />}
            </div>
          )}
        </div>
      </div>
      {picture && picture.left !== "" && <p className="chart-left small quiet">{picture.left}</p>}
      <p id={helpId} className="visually-hidden">
        {[description, ...(picture?.marked ?? [])].join(" ")} {words.text("charts.keys")}
      </p>
      <p className="visually-hidden" role="status">
        {picture && cursor && spoken(picture.reach.read(cursor), words)}
      </p>
    </div>
  );
}

/** What ECharts paints, as one image with a description. */
function Painted({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (!element.current) return;
    chart.current ??= mount(element.current, picture);
    chart.current.resize({ width: picture.width, height: picture.height });
    chart.current.setOption(picture.option, { notMerge: true });
  }, [picture]);
  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );
  return <div className="chart-painted" role="img" aria-label={label} ref={element} />;
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
}

function spoken({ name, period, figure, remarks }: Reading, words: Words): string {
  const said = [name, period].filter(Boolean).join(", ");
  return words.text("charts.spoken", { said, figure: [figure, ...remarks].join(", ") });
}

/** Scrolls the frame so that a point in it is seen with some room around it. */
function bringIn(frame: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const room = 40;
  if (y - room < frame.scrollTop) frame.scrollTop = y - room;
  if (y + room > frame.scrollTop + frame.clientHeight) frame.scrollTop = y + room - frame.clientHeight;
  if (x - room < frame.scrollLeft) frame.scrollLeft = x - room;
  if (x + room > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = x + room - frame.clientWidth;
}
