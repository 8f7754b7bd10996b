import { expect, test } from "vitest";
import { measureTitles, missedGoals } from "./measure-titles";

const dataEngineer = {
  title: "Data Engineer",
  expect: { role: "data-engineer", alsoAcceptable: [], level: null },
};
const acceptable = {
  title: "Software Engineer, Backend (Ledger)",
  expect: { role: "software-engineer", alsoAcceptable: ["backend-engineer"], level: null },
};
const recruiter = { title: "Recruiter", expect: { role: null, alsoAcceptable: [], level: null } };

test("counts first labels, acceptable ones and titles of no role", () => {
  const accuracy = measureTitles([dataEngineer, acceptable, recruiter]);
  expect(accuracy).toMatchObject({ titles: 3, role: 1, none: 1, level: 1, misses: [] });
  expect(accuracy.roleExact).toBeCloseTo(2 / 3);
  expect(missedGoals("these", accuracy)).toEqual([]);
});

test("names the goals that are missed and the titles that miss them", () => {
  const wrong = { title: "Senior Data Engineer", expect: { ...recruiter.expect } };
  const accuracy = measureTitles([wrong]);
  expect(accuracy.misses).toEqual([
    { title: wrong.title, expected: wrong.expect, got: { role: "data-engineer", level: "senior" } },
  ]);
  expect(missedGoals("these", accuracy)).toEqual([
    "these: role 0.0 %, the goal is 96.0 %",
    "these: none 0.0 %, the goal is 97.0 %",
    "these: level 0.0 %, the goal is 97.0 %",
  ]);
});

test("a set without titles of no role misses nothing", () => {
  expect(missedGoals("these", measureTitles([dataEngineer]))).toEqual([]);
});
