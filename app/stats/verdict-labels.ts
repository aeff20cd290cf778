import type { Kind } from "../charts/fills.tsx";

export const VERDICT_LABELS: Record<Kind, string> = {
  pytorch: "PyTorch",
  tensorflow: "TensorFlow",
  close: "Too close to call",
  neither: "Neither",
};
