/** A failure whose message is already one plain sentence: what is wrong and what to do. */
export class PlainFailure extends Error {
  override name = "PlainFailure";
}
