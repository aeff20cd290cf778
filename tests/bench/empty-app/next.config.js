/** The control of tests/bench/page-weight.ts: what Next itself sends with a page without anything in it. */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3"],
  // The project as a whole is type-checked, with its own settings.
  typescript: { ignoreBuildErrors: true },
};

export default config;
