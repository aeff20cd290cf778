import { findExample } from "./example/example.ts";
import { ExampleSection } from "./home/example-section.tsx";
import { Freshness } from "./home/freshness.tsx";
import { Hero } from "./home/hero.tsx";
import { HowItDecides } from "./home/how-it-decides.tsx";
import { WhatItStores } from "./home/what-it-stores.tsx";
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
      <Freshness set={example.set} />
      <WhatItStores />
      <JsonLd describe={siteData} />
    </>
  );
}
