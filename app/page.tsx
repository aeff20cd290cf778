import type { Metadata } from "next";
import { findExample } from "./example/example.ts";
import { ExampleSection } from "./home/example-section.tsx";
import { Freshness } from "./home/freshness.tsx";
import { Hero } from "./home/hero.tsx";
import { HowItDecides } from "./home/how-it-decides.tsx";
import { WhatItStores } from "./home/what-it-stores.tsx";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function HomePage() {
  const example = await findExample();
  return (
    <>
      <Hero example={example} />
      <ExampleSection example={example} />
      <HowItDecides set={example.set} />
      <Freshness set={example.set} />
      <WhatItStores />
    </>
  );
}
