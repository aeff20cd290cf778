import type { Metadata } from "next";
import { SelfCheckPage } from "./self-check-page.tsx";

export const metadata: Metadata = {
  title: "Self-check against quality standards",
  description: "How Tensor or Torch measures up to IPDAS, the standard for decision aids, judged by ourselves.",
};

export default function Page() {
  return <SelfCheckPage />;
}
