import { pageMetadata } from "../../site/metadata.ts";
import { SelfCheckPage } from "./self-check-page.tsx";

export const metadata = pageMetadata("/method/quality");

export default function Page() {
  return <SelfCheckPage />;
}
