/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server in scripts/serve compresses: it must see the plain page to hash its scripts.
  compress: false,
  experimental: {
    // Pages rendered anew stay in memory: the build folder is only read when serving, so two
    // servers with different databases may share it.
    isrFlushToDisk: false,
  },
};

export default config;
