import { BarChart, LineChart } from "echarts/charts";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import type { GraphicComponentOption, GridComponentOption } from "echarts/components";
import { init, use as register } from "echarts/core";
import type { ComposeOption, EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Theme } from "../../ui/theme.ts";

register([LineChart, BarChart, GridComponent, GraphicComponent, SVGRenderer]);

/**
 * What the charts of the house ask of ECharts: lines, bars and points on axes, and marks of our own. Nothing that
 * listens. What one form alone draws it registers by itself.
 */
export type ChartOption = ComposeOption<
  LineSeriesOption | BarSeriesOption | ScatterSeriesOption | GridComponentOption | GraphicComponentOption
>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws in an element of the page; the caller disposes. */
export function mount(element: HTMLElement, { width, height }: Size): EChartsType {
  return init(element, null, { renderer: "svg", width, height });
}

/** The same picture as a text of SVG, without a screen. Text from outside is escaped by the renderer. */
export function svgOf(option: ChartOption, { width, height }: Size): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  // What is there only for a page that listens goes out, and so does the number of the drawing within this session:
  // the same picture is the same text.
  return svg
    .replaceAll(/ (?:class="zr[^"]*"|pointer-events="visible")|<style[^]*?<\/style>\n*/g, "")
    .replaceAll(/\bzr\d+-/g, "zr-");
}

/** The fonts of a theme as they may stand within an attribute: ECharts writes them there without escaping. */
export function fontOf({ font }: Pick<Theme, "font">): string {
  return font.replaceAll('"', "'");
}
