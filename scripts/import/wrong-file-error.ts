/** A file is as a whole not what an import was asked for; the message says what it should be. */
export class WrongFileError extends Error {
  override name = "WrongFileError";
}
