import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, oneOf } from "./columns";

export const userRoles = ["seeker", "employer", "admin"] as const;

/** People who sign in. Names of columns follow what next-auth's adapter expects. */
export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text(),
    email: text().notNull().unique(),
    emailVerified: moment(),
    image: text(),
    role: text({ enum: userRoles }).notNull().default("seeker"),
    bannedAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    oneOf("users_role", table.role, userRoles),
    check("users_email_lower", sql`${table.email} = lower(${table.email})`),
  ],
);
