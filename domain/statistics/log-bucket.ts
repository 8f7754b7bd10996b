/**
 * Ratio between the upper and the lower edge of a bucket. The geometric middle of a bucket is
 * then within √1.01 − 1 = 0.499 % of every value in it.
 */
export const bucketRatio = 1.01;

/**
 * The log bucket of a positive value: bucket `b` holds values from 1.01^b up to, not including,
 * 1.01^(b+1). The database computes the same in `salary_bucket()`. Throws for a value that is not
 * a positive finite number.
 */
export function bucketOf(value: number): number {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`A log bucket needs a positive number, not ${value}.`);
  }
  return Math.floor(Math.log(value) / Math.log(bucketRatio));
}

/** The lowest value of a bucket. */
export function bucketFloor(bucket: number): number {
  return bucketRatio ** bucket;
}

/** The value that stands for a bucket: its geometric middle. */
export function bucketMiddle(bucket: number): number {
  return bucketRatio ** (bucket + 0.5);
}
