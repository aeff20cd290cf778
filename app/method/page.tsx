import type { Metadata } from "next";
import { Explanation } from "./explanation.tsx";

export const metadata: Metadata = {
  title: "How it decides",
  description:
    "The model from answers to verdict, step by step, with a worked example, the thresholds and the known limits.",
};

export default function MethodPage() {
  return <Explanation />;
}
