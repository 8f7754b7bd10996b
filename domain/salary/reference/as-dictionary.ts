/**
 * The same entries without a prototype, so that a key typed by somebody (`constructor`) finds
 * nothing that was not put in.
 */
export function asDictionary<Value>(
  record: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.assign(Object.create(null), record);
}
