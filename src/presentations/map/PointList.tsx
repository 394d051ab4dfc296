import { useId } from "react";
import type { OwnPoint } from "../../cube/ownFile.ts";
import type { Words } from "../../i18n/words.ts";
import type { PointsShown } from "../form.ts";
import { POINT_RADIUS, pointPath } from "./pointMarks.ts";

interface PointListProps extends PointsShown {
  readonly words: Words;
}

/** A table longer than this is read in the file itself. */
const MOST = 500;
const MARK = 2 * POINT_RADIUS + 4;

/** The points as tables, a row each to be pressed for its card; files that stayed with the sender are named. */
export function PointList({ files, chosen, onChoose, words }: PointListProps) {
  const id = useId();
  return (
    <div className="map-point-list">
      {chosen && (
        <section className="map-point-card" aria-labelledby={id} role="status">
          <h3 id={id}>{chosen.name || words.text("map.point")}</h3>
          <dl>
            {chosen.said.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className="button" onClick={() => onChoose(null)}>
            {words.text("map.point-close")}
          </button>
        </section>
      )}
      {files.map(({ id: file, name, points }, at) =>
        points.length === 0 ? (
          <p key={file} className="notice">
            {words.text("map.points-elsewhere", { name })}
          </p>
        ) : (
          <details key={file}>
            <summary>
              <svg className="map-point-mark" width={MARK} height={MARK} aria-hidden="true">
                <path d={pointPath(at, MARK / 2, MARK / 2)} fill="currentColor" />
              </svg>
              {words.text("map.points", { name, count: points.length })}
            </summary>
            <PointTable {...{ points: points.slice(0, MOST), chosen, onChoose, words }} />
            {points.length > MOST && <p className="meta">{words.text("map.points-more", { count: MOST })}</p>}
          </details>
        ),
      )}
    </div>
  );
}

interface PointTableProps extends Omit<PointListProps, "files"> {
  readonly points: readonly OwnPoint[];
}

function PointTable({ points, chosen, onChoose, words }: PointTableProps) {
  const heads = [...new Set(points.flatMap(({ said }) => said.map(([head]) => head)))];
  return (
    <div className="map-point-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.text("map.point")}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((one, at) => (
            <tr key={at}>
              <th scope="row">
                <button
                  type="button"
                  className="button link"
                  aria-pressed={one === chosen}
                  onClick={() => onChoose(one === chosen ? null : one)}
                >
                  {one.name || String(at + 1)}
                </button>
              </th>
              {heads.map((head) => (
                <td key={head}>{one.said.find(([said]) => said === head)?.[1] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
