import { checkSalary } from "./check-salary";
import { compareRoles } from "./compare-roles";
import type { Endpoint } from "./endpoint";
import { findJobEndpoint } from "./find-job";
import { findSalaries } from "./find-salaries";
import { listJobs } from "./list-jobs";
import { listRolesEndpoint } from "./list-roles";

/** Every operation of the API, in the order of its documentation. */
export const endpoints: readonly Endpoint[] = [
  listJobs,
  findJobEndpoint,
  listRolesEndpoint,
  findSalaries,
  compareRoles,
  checkSalary,
];
