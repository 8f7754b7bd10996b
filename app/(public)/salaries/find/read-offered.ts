import { unstable_cache } from "next/cache";
import { db } from "@/db/client";
import { findPayOverview } from "@/db/salaries/find-pay-overview";
import { countryName } from "@/domain/job/place/regions";

/**
 * Countries and years that have ranges, for the form that is shown again when a choice could not
 * be read. Kept until salaries change: they cost the whole overview, and any address that says
 * something wrong asks for them.
 */
export const readOffered = unstable_cache(
  async (): Promise<{ countries: string[]; years: number[] }> => {
    const { countries, years } = await findPayOverview(db);
    return {
      countries: countries.map(({ key }) => key).filter((code) => countryName(code) !== null),
      years,
    };
  },
  ["offered-cells"],
  { tags: ["salaries"], revalidate: 3600 },
);
