import { pageMetadata } from "../site/metadata.ts";
import { Programs } from "./programs.tsx";

export const metadata = pageMetadata("/api");

export default function ApiPage() {
  return <Programs />;
}
