import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { UnknownName } from "@/components/layout/unknown-name";
import { allRoles } from "@/components/roles/all-roles";
import { readRoleName } from "@/domain/article/read-role-name";
import { findRole } from "@/domain/role/taxonomy";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "No such role", robots: { index: false } };

type Props = { params: Promise<{ name: string }> };

/** What `proxy.ts` answers, with status 404, for an address that names no role. */
export default async function UnknownRolePage({ params }: Props) {
  const reading = readRoleName(decode((await params).name));
  const typed = reading.kind === "unknown" ? reading.text : reading.slug;
  const near = reading.kind === "unknown" ? reading.near : [reading.slug];
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Roles", href: "/roles" },
          { label: "Not found", href: "/roles/unknown" },
        ]}
      />
      <UnknownName
        all={allRoles}
        title="No such role"
        lead={`There is no role “${typed.slice(0, 80)}” here.`}
        near={near.map((slug) => ({
          label: findRole(slug)?.name ?? slug,
          href: `/roles/${slug}`,
        }))}
      />
    </MainContent>
  );
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
