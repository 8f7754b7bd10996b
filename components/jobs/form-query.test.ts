import { expect, test } from "vitest";
import { formQuery } from "./form-query";

test.each<[string, [string, FormDataEntryValue][], string]>([
  [
    "nothing chosen",
    [
      ["q", ""],
      ["min", " "],
      ["currency", "USD"],
    ],
    "",
  ],
  ["words", [["q", " data engineer "]], "q=data+engineer"],
  [
    "several values of one facet",
    [
      ["level", "mid"],
      ["level", "senior"],
    ],
    "level=mid&level=senior",
  ],
  [
    "another currency",
    [
      ["min", "80k"],
      ["currency", "EUR"],
    ],
    "min=80k&currency=EUR",
  ],
  [
    "jobs without pay kept",
    [
      ["min", "1"],
      ["currency", "USD"],
      ["unpaid", "keep"],
    ],
    "min=1&unpaid=keep",
  ],
  ["a file is no search", [["q", new File([], "x")]], ""],
])("%s", (_case, entries, query) => {
  expect(formQuery(entries)).toBe(query);
});
