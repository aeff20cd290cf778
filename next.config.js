/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked by `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Back must show the form that was sent, with its hidden key: sending it again then leads to the same result.
  headers: async () => [{ source: "/decide", headers: [{ key: "Cache-Control", value: "private, no-cache" }] }],
  serverExternalPackages: ["better-sqlite3", "pg"],
};

export default config;
