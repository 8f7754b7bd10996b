import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "@/db/connect";
import { rateLimits } from "@/db/schema/rate-limits";

export interface Limit {
  /** What is limited, such as `sign-in`. */
  name: string;
  /** How many are allowed in each window. */
  points: number;
  windowSeconds: number;
}

export type Consumption =
  | { allowed: true; remaining: number; resetSeconds: number }
  | { allowed: false; retryAfterSeconds: number };

/** Uses one point of `subject` under a limit; counted in the database, so that all processes share it. */
export async function consumePoint(
  db: Database,
  limit: Limit,
  subject: string,
): Promise<Consumption> {
  const limiter = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.windowSeconds,
    clearExpiredByTimeout: false,
  });
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(subject);
    return { allowed: true, remaining: remainingPoints, resetSeconds: inSeconds(msBeforeNext) };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { allowed: false, retryAfterSeconds: inSeconds(error.msBeforeNext) };
  }
}

function inSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
