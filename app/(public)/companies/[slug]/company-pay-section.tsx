import { tagPage } from "@/app/_server/tag-page";
import { CompanyPay } from "@/components/companies/company-pay";
import { db } from "@/db/client";
import { findCompanyPays } from "@/db/companies/find-company-pays";
import { findRole } from "@/domain/role/taxonomy";
import { methodVersion } from "@/domain/salary/judge/method-version";

/** Where a company's pay stands; its page follows the statistics of the roles it pays for. */
export async function CompanyPaySection({ slug, name }: { slug: string; name: string }) {
  const pays = await findCompanyPays(db, { companySlug: slug });
  const pay = pays.get(slug);
  const roles = (pay?.roles ?? []).flatMap((role) => [role, findRole(role)?.parent ?? null]);
  await tagPage([...new Set(roles.flatMap((role) => (role ? [`salaries:${role}`] : [])))]);
  return (
    <CompanyPay
      name={name}
      ranges={pay?.ranges ?? 0}
      standing={pay?.standing ?? { shown: false, n: 0 }}
      method={methodVersion}
    />
  );
}
