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
  // The numbers of a salary page are at its own address with an ending.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/salaries.:format(json|csv|png)",
        destination: "/salaries/data/:format",
      },
      {
        source: "/salaries/:cell([^.]+)\\.:format(json|csv|png)",
        destination: "/salaries/data/:format/:cell",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
