/** In seconds. Icons and the manifest change seldom, and their addresses carry no version in every place. */
const WEEK = 604_800;

/** @type {(source: string, cacheControl: string) => { source: string, headers: { key: string, value: string }[] }} */
const kept = (source, cacheControl) => ({ source, headers: [{ key: "Cache-Control", value: cacheControl }] });

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked by `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Titles, descriptions and previews stand in the head for everyone, not only for robots that are known by name.
  htmlLimitedBots: /^/,
  // Each style sheet more costs a slow line a round trip before anything is shown, and all of them are only 10 kB.
  experimental: { cssChunking: { type: "graph", requestCost: 1_000_000 } },
  headers: async () => [
    // Back must show the form that was sent, with its hidden key: sending it again then leads to the same result.
    kept("/decide", "private, no-cache"),
    kept("/:icon(icon.svg|favicon.ico|apple-icon.png|icon-192.png|icon-512.png)", `public, max-age=${WEEK}`),
    kept("/manifest.webmanifest", "public, max-age=86400"),
  ],
  serverExternalPackages: ["better-sqlite3", "pg"],
};

export default config;
