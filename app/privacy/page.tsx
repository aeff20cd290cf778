import { pageMetadata } from "../site/metadata.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { InYourBrowser } from "./in-your-browser.tsx";
import { OnTheServer } from "./on-the-server.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

export const metadata = pageMetadata("/privacy");

export default function PrivacyPage() {
  return (
    <>
      <PageHeading title="What we store, and what we don’t">
        <p>Your answers and the result, and nothing about you. No account, no tracking, no advertising.</p>
      </PageHeading>
      <OnTheServer />
      <InYourBrowser />
      <WhoSeesWhat />
    </>
  );
}
