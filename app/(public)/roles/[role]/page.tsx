import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { siteUrl } from "@/app/_server/site-url";
import { ArticleLayout, ArticleSection } from "@/components/articles/article-layout";
import { Byline } from "@/components/articles/byline";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import { familyNames } from "@/domain/article/family-names";
import { readRoleName } from "@/domain/article/read-role-name";
import type { Role } from "@/domain/role/taxonomy";
import { markUpRole } from "./mark-up-role";
import { readRolePage } from "./read-role-page";
import { SectionContent } from "./section-content";

export const revalidate = 3600;
export const dynamicParams = true;

/** Pages are made when first asked for, then kept. */
export function generateStaticParams(): { role: string }[] {
  return [];
}

type Props = { params: Promise<{ role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = canonicalSlug((await params).role);
  const found = slug === null ? null : await readRolePage(slug);
  if (!found) return { title: "No such role", robots: { index: false } };
  const { role, profile } = found;
  return {
    title: `${role.name}: what it is, what it asks for, what it pays`,
    description:
      profile?.standfirst ?? `${role.name}: open jobs and posted pay with the numbers behind it.`,
    alternates: { canonical: `/roles/${role.slug}` },
    openGraph: { type: "article", title: role.name, url: `/roles/${role.slug}` },
    ...(profile ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function RolePage({ params }: Props) {
  const { role: name } = await params;
  const reading = readRoleName(name);
  if (reading.kind === "unknown") notFound();
  if (reading.kind === "alias") {
    // The titles counted under a role are listed there, so that the change of name is seen.
    permanentRedirect(`/roles/${reading.slug}${reading.isOtherName ? "#titles" : ""}`);
  }
  const found = await readRolePage(reading.slug);
  if (!found) notFound();
  const { role, profile, arranged } = found;
  const title = profile?.title ?? role.name;
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Roles", href: "/roles" },
          { label: role.name, href: `/roles/${role.slug}` },
        ]}
      />
      {profile ? <JsonLd data={markUpRole(found, profile, siteUrl)} /> : null}
      <PageHeading
        kicker={`Role · ${familyNames[role.family as Role["family"]] ?? role.family}`}
        title={title}
        lead={profile?.standfirst}
      />
      {profile ? <Byline {...profile} readingMinutes={arranged.readingMinutes} /> : null}
      {profile?.edited ? null : <ShortNotice />}
      <ArticleLayout contents={arranged.sections}>
        {arranged.sections.map((section) => (
          <ArticleSection key={section.anchor} heading={section.heading} anchor={section.anchor}>
            <SectionContent section={section} found={found} />
          </ArticleSection>
        ))}
      </ArticleLayout>
    </MainContent>
  );
}

function canonicalSlug(name: string): string | null {
  const reading = readRoleName(name);
  return reading.kind === "unknown" ? null : reading.slug;
}

function ShortNotice() {
  return (
    <div className="mb-6">
      <Notice title="A short profile">
        <p>
          This role has its facts here, not yet a full article: no outlook of our own, no career
          moves and no tips.
        </p>
      </Notice>
    </div>
  );
}
