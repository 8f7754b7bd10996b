import type { Metadata } from "next";
import { PairPicker } from "@/components/articles/pair-picker";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { UnknownName } from "@/components/layout/unknown-name";
import { allRoles } from "@/components/roles/all-roles";
import { readPair } from "@/domain/article/read-pair";
import { roles } from "@/domain/role/taxonomy";
import { describeUnknown } from "./describe-unknown";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "No such comparison", robots: { index: false } };

type Props = { params: Promise<{ pair: string }> };

/** What `proxy.ts` answers, with status 404, for an address that names no two known roles. */
export default async function UnknownComparisonPage({ params }: Props) {
  const { title, lead, near, chosen } = describeUnknown(readPair(decode((await params).pair)));
  return (
    <MainContent>
      <Breadcrumbs
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Compare", href: "/compare" },
          { label: "Not found", href: "/compare/unknown" },
        ]}
      />
      <UnknownName all={allRoles} title={title} lead={lead} near={near} />
      <section className="mt-8 grid gap-3" aria-labelledby="pick">
        <h2 id="pick">Choose two roles</h2>
        <PairPicker
          roles={roles
            .map(({ slug, name }) => ({ slug, name }))
            .sort((a, b) => a.name.localeCompare(b.name, "en"))}
          chosen={chosen}
        />
      </section>
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
