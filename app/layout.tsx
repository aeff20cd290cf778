import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { env } from "#lib/env.ts";
import "./tokens.css";
import "./globals.css";
import "./media.css";
import { fontClasses } from "./fonts/fonts.ts";
import { Footer } from "./ui/footer.tsx";
import { Header } from "./ui/header.tsx";
import { THEME_SCRIPT } from "./ui/theme-script.ts";

/** Every page carries the nonce of its own response, so none can be rendered ahead. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  // Without it, addresses in previews would be those of localhost.
  ...(env.BASE_URL ? { metadataBase: new URL(env.BASE_URL) } : {}),
  title: { default: "Tensor or Torch: does TensorFlow or PyTorch fit your project?", template: "%s – Tensor or Torch" },
  description:
    "Answer a few short questions and see whether TensorFlow or PyTorch fits your project, why, how sure that is, and what would change the answer.",
  applicationName: "Tensor or Torch",
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1];
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <Header />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
