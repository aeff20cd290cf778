import type { Metadata } from "next";
import { Programs } from "./programs.tsx";

export const metadata: Metadata = {
  title: "For programs",
  description: "The same questions, evidence and arithmetic by JSON API, from the command line and for coding agents.",
};

export default function ApiPage() {
  return <Programs />;
}
