import { findExample } from "./example/example.ts";
import { ExampleSection } from "./home/example-section.tsx";
import { Hero } from "./home/hero.tsx";
import { HowItDecides } from "./home/how-it-decides.tsx";
import { Trust } from "./home/trust.tsx";
import { JsonLd } from "./site/json-ld.tsx";
import { pageMetadata } from "./site/metadata.ts";
import { siteData } from "./site/structured-data.ts";

export const metadata = pageMetadata("/");

export default async function HomePage() {
  const example = await findExample();
  return (
    <>
      <Hero example={example} />
      <ExampleSection example={example} />
      <HowItDecides set={example.set} />
      <Trust set={example.set} />
      <JsonLd describe={siteData} />
    </>
  );
}
