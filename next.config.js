// Pages of their own under /salaries are no roles.
const roleSlug = "(?!find$|check$|share$)[a-z0-9-]+";
const countrySlug = "[a-z-]+";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server in scripts/serve compresses: it must see the plain page to hash its scripts.
  compress: false,
  // Loads its stores by computed names, which a bundle cannot follow.
  serverExternalPackages: ["rate-limiter-flexible"],
  // `npm run check` checks the types of everything, once; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Pages rendered anew stay in memory: the build folder is only read when serving, so two
    // servers with different databases may share it.
    isrFlushToDisk: false,
  },
  // A salary page is one path without a query: what a query asks for is read where the form is.
  redirects: async () =>
    ["role", "place", "level", "year", "workplace", "type", "currency"].flatMap((key) => {
      const type = /** @type {const} */ ("query");
      const asked = { has: [{ type, key }], permanent: false };
      return [
        { ...asked, source: "/salaries", destination: "/salaries/find" },
        ...(key === "role"
          ? []
          : [
              {
                ...asked,
                source: `/salaries/:role(${roleSlug})`,
                destination: "/salaries/find?role=:role",
              },
            ]),
        ...(key === "role" || key === "place"
          ? []
          : [
              {
                ...asked,
                source: `/salaries/:role(${roleSlug})/:place(${countrySlug})`,
                destination: "/salaries/find?role=:role&place=:place",
              },
            ]),
      ];
    }),
  // The numbers of a salary page are at its own address with an ending.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/salaries.:format(json|csv|png)",
        destination: "/salaries/data/:format",
      },
      {
        source: "/salaries/:cell([^.]+)\\.:format(json|csv|png|svg)",
        destination: "/salaries/data/:format/:cell",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
