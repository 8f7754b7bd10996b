import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, identity, moment } from "./columns";

/** Employers. `sample` marks made-up ones, which every page says. */
export const companies = pgTable(
  "companies",
  {
    id: identity(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    website: text(),
    about: text(),
    logoPath: text(),
    /** Domain of the employer's own addresses, once verified. */
    emailDomain: text(),
    verifiedAt: moment(),
    sample: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    check("companies_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("companies_name_given", sql`length(trim(${table.name})) between 1 and 200`),
    check("companies_website_scheme", sql`${table.website} ~ '^https?://'`),
  ],
);
