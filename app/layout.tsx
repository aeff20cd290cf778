import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./base.css";
import { fontClasses } from "./fonts/fonts.ts";
import { InlineScript } from "./site/inline-script.tsx";
import { linksIn, SITE_NAME } from "./site/pages.ts";
import { siteAddress } from "./site/site-address.ts";
import { Footer } from "./ui/footer.tsx";
import { Header } from "./ui/header.tsx";
import { Plain } from "./ui/plain.tsx";
import { THEME_SCRIPT } from "./ui/theme-script.ts";

/** Every page carries the nonce of its own response, so none can be rendered ahead. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await siteAddress()),
    title: { default: SITE_NAME, template: `%s – ${SITE_NAME}` },
    applicationName: SITE_NAME,
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <InlineScript code={THEME_SCRIPT} />
      </head>
      <body>
        <Plain>
          <Header links={linksIn("header")} />
        </Plain>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Plain>
          <Footer links={linksIn("footer")} />
        </Plain>
      </body>
    </html>
  );
}
