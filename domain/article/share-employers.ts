/** An employer that looks for people of one role. */
export interface HiringCompany {
  slug: string;
  name: string;
  /** A made-up employer of the samples. */
  sample: boolean;
  openJobs: number;
}

/** An employer that looks for people of both roles. */
export interface SharedEmployer {
  slug: string;
  name: string;
  sample: boolean;
  /** Open listings of each role. */
  openJobs: readonly [number, number];
}

/**
 * The employers that hire for both roles: those with most listings of the role that they look for
 * less first, made-up ones last.
 */
export function shareEmployers(
  a: readonly HiringCompany[],
  b: readonly HiringCompany[],
): SharedEmployer[] {
  const ofB = new Map(b.map((company) => [company.slug, company.openJobs]));
  const least = ({ openJobs }: SharedEmployer) => Math.min(...openJobs);
  const total = ({ openJobs: [x, y] }: SharedEmployer) => x + y;
  return a
    .flatMap(({ slug, name, sample, openJobs }): SharedEmployer[] => {
      const other = ofB.get(slug);
      return other ? [{ slug, name, sample, openJobs: [openJobs, other] }] : [];
    })
    .sort(
      (x, y) =>
        Number(x.sample) - Number(y.sample) ||
        least(y) - least(x) ||
        total(y) - total(x) ||
        (x.slug < y.slug ? -1 : 1),
    );
}
