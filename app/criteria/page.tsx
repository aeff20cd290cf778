import { pageMetadata } from "../site/metadata.ts";
import { Introduction } from "./introduction.tsx";
import { SetList } from "./set-list.tsx";

export const metadata = pageMetadata("/criteria");

export default function CriteriaPage() {
  return (
    <>
      <Introduction />
      <SetList />
    </>
  );
}
