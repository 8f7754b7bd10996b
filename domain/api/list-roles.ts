import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { licenceSchema, noFields } from "./shared-schemas";

/** All roles of the taxonomy. */
export const listRolesEndpoint = defineEndpoint({
  id: "listRoles",
  method: "GET",
  path: "/api/v1/roles",
  summary: "All roles",
  description: "Every role that listings and pay are filed under, in order of their names.",
  params: noFields,
  query: noFields,
  body: null,
  answer: z.object({
    roles: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        family: z.string(),
        parent: z
          .string()
          .nullable()
          .describe("The broader role that stands in where data is thin"),
        openJobs: z.int(),
        url: z.string(),
      }),
    ),
    licence: licenceSchema,
  }),
  mayBeMissing: false,
  example: { path: "/api/v1/roles" },
});
