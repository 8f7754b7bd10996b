import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, oneOf } from "./columns";
import { companies } from "./companies";
import { users } from "./users";

export const memberRoles = ["owner", "member"] as const;

/** Who may act for which employer. */
export const companyMembers = pgTable(
  "company_members",
  {
    companyId: bigint({ mode: "number" })
      .notNull()
      .references(() => companies.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text({ enum: memberRoles }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.userId] }),
    index("company_members_user").on(table.userId),
    oneOf("company_members_role", table.role, memberRoles),
  ],
);
