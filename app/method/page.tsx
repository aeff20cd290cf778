import { pageMetadata } from "../site/metadata.ts";
import { Explanation } from "./explanation.tsx";

export const metadata = pageMetadata("/method");

export default function MethodPage() {
  return <Explanation />;
}
