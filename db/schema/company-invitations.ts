import { sql } from "drizzle-orm";
import { bigint, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, identity, moment, oneOf } from "./columns";
import { companies } from "./companies";
import { memberRoles } from "./company-members";
import { users } from "./users";

/** Invitations to a company's team; the token is stored hashed. */
export const companyInvitations = pgTable(
  "company_invitations",
  {
    id: identity(),
    companyId: bigint({ mode: "number" })
      .notNull()
      .references(() => companies.id, { onDelete: "cascade" }),
    email: text().notNull(),
    role: text({ enum: memberRoles }).notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    oneOf("company_invitations_role", table.role, memberRoles),
    uniqueIndex("company_invitations_open")
      .on(table.companyId, table.email)
      .where(sql`accepted_at is null`),
  ],
);
