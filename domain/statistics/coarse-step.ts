/** The largest coarse step that is at most `amount`: 101,000 gives 100,000; 1 to 2 in tenths. */
export function coarseStepBelow(amount: number): number {
  return onStep(amount, Math.floor);
}

/** The smallest coarse step that is at least `amount`: 101,000 gives 110,000. */
export function coarseStepAbove(amount: number): number {
  return onStep(amount, Math.ceil);
}

function onStep(amount: number, round: (steps: number) => number): number {
  if (!(amount > 0)) return amount;
  const step = stepOf(amount);
  const steps = amount / step;
  // An amount on a step stays, whatever the division left over.
  const onIt = Math.abs(steps - Math.round(steps)) < 1e-9;
  return Number(((onIt ? Math.round(steps) : round(steps)) * step).toPrecision(12));
}

/** 4 to 10 % of the amount: a tenth, two tenths or half of its power of ten. */
function stepOf(amount: number): number {
  const tenth = 10 ** (Math.floor(Math.log10(amount)) - 1);
  const tenths = amount / tenth;
  if (tenths < 20) return tenth;
  return tenths < 50 ? 2 * tenth : 5 * tenth;
}
