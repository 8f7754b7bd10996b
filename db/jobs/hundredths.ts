/** An amount in units of its currency as the integer that the database keeps. */
export function toHundredths(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 100);
}

/** The amount in units of its currency that the database keeps as hundredths. */
export function fromHundredths(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}
