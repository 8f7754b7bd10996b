/** A span of amounts laid on a line; a page gives all its strips the same one. */
export interface Scale {
  min: number;
  max: number;
  /** Equal steps are equal factors. Says so on its axis. */
  log: boolean;
}

/** Where a value lies on the scale, 0 to 100; values outside sit on the edge. */
export function positionOn(scale: Scale, value: number): number {
  const measure = scale.log ? (v: number) => Math.log(Math.max(v, Number.MIN_VALUE)) : Number;
  const from = measure(scale.min);
  const to = measure(scale.max);
  if (to <= from) return 50;
  return Math.min(100, Math.max(0, ((measure(value) - from) / (to - from)) * 100));
}

/** A position as an SVG length, short enough to be sent for thousands of bars. */
export function percent(position: number): string {
  return `${Math.round(position * 100) / 100}%`;
}

/** The scale that holds all the values, with ends on round numbers. */
export function scaleOf(values: readonly number[], options: { log?: boolean } = {}): Scale {
  const log = options.log ?? false;
  const known = values.filter((value) => Number.isFinite(value) && (!log || value > 0));
  if (known.length === 0) return { min: log ? 1 : 0, max: log ? 10 : 1, log };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (log) return { min: roundDown(low), max: roundUp(high), log };
  const step = niceStep((high - low || Math.abs(high) || 1) / 5);
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step || step, log };
}

/** Round values to label the scale at, ends included where they are round. */
export function ticksOf(scale: Scale, wanted = 5): number[] {
  return scale.log ? logTicks(scale, wanted) : linearTicks(scale, wanted);
}

/** 1, 2, 2.5 or 5 times a power of ten, at least `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((nice) => nice * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function linearTicks({ min, max }: Scale, wanted: number): number[] {
  const step = niceStep((max - min) / wanted);
  const ticks: number[] = [];
  for (let index = Math.ceil(min / step); index * step <= max * 1.000001; index++) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return ticks;
}

function logTicks({ min, max }: Scale, wanted: number): number[] {
  const multiples = [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];
  const sets = multiples.map((set) => decadeTicks(min, max, set));
  return sets.find((ticks) => ticks.length <= wanted + 1) ?? sets.at(-1) ?? [];
}

function decadeTicks(min: number, max: number, multiples: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(min)); 10 ** power <= max; power++) {
    for (const multiple of multiples) {
      const tick = Number((multiple * 10 ** power).toPrecision(12));
      if (tick >= min && tick <= max) ticks.push(tick);
    }
  }
  return ticks;
}

/** To one significant digit, or to 1.5 times a power of ten, outwards. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / power) * power;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digits = value / power;
  return (digits <= 1.5 && digits > 1 ? 1.5 : Math.ceil(digits)) * power;
}
