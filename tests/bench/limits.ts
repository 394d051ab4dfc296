/**
 * Every measure is held against its limit here: printed as a line of JSON, and over the limit also as a sentence, after
 * which the run ends with an error.
 */
export function hold(measure: string, times: readonly number[], limit: number): void {
  const ms = median(times);
  const seen = { min: round(Math.min(...times)), median: round(ms), max: round(Math.max(...times)) };
  console.log(JSON.stringify({ measure, ...seen, limit }));
  if (!(ms <= limit)) late(`${measure} took ${String(round(ms))} ms, limit ${String(limit)} ms`);
}

/** The same for how many times as fast one thing must be as another. */
export function holdRatio(measure: string, times: number, least: number): void {
  console.log(JSON.stringify({ measure, times: round(times), least }));
  if (!(times >= least)) late(`${measure} is ${String(round(times))} times as fast, limit ${String(least)} times`);
}

/** How long each of some rounds took, in ms, after one that does not count. */
export async function timed(rounds: number, round: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n <= rounds; n += 1) {
    const begun = performance.now();
    await round();
    times.push(performance.now() - begun);
  }
  return times.slice(1);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function late(sentence: string): void {
  console.error(`TOO SLOW: ${sentence}`);
  process.exitCode = 1;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
