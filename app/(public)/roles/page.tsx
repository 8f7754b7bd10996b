import type { Metadata } from "next";
import { siteUrl } from "@/app/_server/site-url";
import { tagPage } from "@/app/_server/tag-page";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { RoleIndex } from "@/components/roles/role-index";
import { joinFacts } from "@/components/salaries/join-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { FigureCaption } from "@/components/ui/figure";
import { db } from "@/db/client";
import { listRoles } from "@/db/roles/list-roles";
import { findCells } from "@/db/salaries/find-cell";
import { methodVersion } from "@/domain/salary/judge/method-version";
import { groupByFamily } from "./group-by-family";

export const revalidate = 3600;

export const metadata: Metadata = {
  title: "Roles in AI, machine learning and data",
  description:
    "What 75 roles in AI, machine learning and data are: duties, skills, education, outlook, posted pay with the number of ranges behind it, and open jobs.",
  alternates: { canonical: "/roles" },
};

export default async function RolesPage() {
  await tagPage(["roles", "articles", "jobs", "salaries"]);
  const [roles, cells] = await Promise.all([listRoles(db), findCells(db, {}, "role")]);
  return (
    <MainContent>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Roles", href: "/roles" },
        ]}
      />
      <PageHeading
        title="Roles in AI, machine learning and data"
        lead="What each role does, knows and is paid. Beside each name: the median of its posted pay a year in US dollars, from n posted ranges of all levels and countries, and its open jobs."
      />
      {roles.length > 0 ? (
        <RoleIndex families={groupByFamily(roles, cells)} />
      ) : (
        <EmptyState title="No role has been loaded yet" />
      )}
      <div className="mt-8 grid gap-3">
        <FigureCaption
          facts={joinFacts([...cells.values()], { method: methodVersion, partition: true })}
        />
        <p>
          <a href="/salaries">Pay of all roles in one country</a> ·{" "}
          <a href="/compare">Compare any two of them</a>
        </p>
      </div>
    </MainContent>
  );
}
