import { expect, test } from "vitest";
import { densityOfT5, shareBelowT5 } from "./student-t";

// Quantiles of the Student t with 5 degrees of freedom from any printed table.
test.each([
  [0, 0.5],
  [2.015, 0.95],
  [2.571, 0.975],
  [4.032, 0.995],
  [-2.015, 0.05],
])("the share below %d is %d", (z, share) => {
  expect(shareBelowT5(z)).toBeCloseTo(share, 4);
});

test("the density is the slope of the share", () => {
  for (let z = -6; z <= 6; z += 0.5) {
    const slope = (shareBelowT5(z + 1e-5) - shareBelowT5(z - 1e-5)) / 2e-5;
    expect(densityOfT5(z)).toBeCloseTo(slope, 6);
  }
});
