/** A feed could not be read; the message says why, for the operator. */
export class FeedError extends Error {
  override name = "FeedError";
}
