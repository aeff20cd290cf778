import { at, type StateGroup } from "./state.ts";

export const SITE: StateGroup = {
  title: "Home and reading",
  states: [
    at("home", "/"),
    at("home without JavaScript", "/", { withoutScript: true }),
    at("side by side", "/compare"),
    at("TensorFlow", "/tensorflow"),
    at("PyTorch", "/pytorch"),
    at("questions", "/questions"),
    at("method", "/method"),
    at("self-check", "/method/quality"),
    at("privacy", "/privacy"),
    at("for programs", "/api"),
  ],
};

export const LEDGER: StateGroup = {
  title: "Ledger",
  states: [
    at("sets", "/criteria"),
    at("a set", "/criteria/2026-11"),
    at("a set, filtered", "/criteria/2026-11?framework=pytorch&confidence=low"),
    at("evidence list", "/criteria/2026-11/evidence"),
    at("evidence", "/criteria/2026-11/evidence/pm-01"),
    at("what changed", "/criteria/2023-article/to/2026-11"),
    at("correction", "/criteria/2026-11/correct?item=comfort_high-level_high-level-any_pytorch"),
  ],
};

export const STATISTICS: StateGroup = {
  title: "Statistics",
  states: [
    ...[0, 9, 30, 1000, 1_000_000].map((results) => at(`${results} results`, "/stats", { server: results })),
    at("1000 results, filtered", "/stats?goal=ship", { server: 1000 }),
    at("1000 results, printed", "/stats", { server: 1000, isPrinted: true }),
  ],
};

export const TROUBLE: StateGroup = {
  title: "When something is missing or wrong",
  states: [
    at("not found", "/no-such-page"),
    at("unknown result", "/r/AAAAAAAAAAAAAAAAAAAAAA"),
    at("unknown result without JavaScript", "/r/AAAAAAAAAAAAAAAAAAAAAA", { withoutScript: true }),
    at("deleted", "/deleted"),
    at("error", "/r/AAAAAAAAAAAAAAAAAAAAAA", { server: "broken" }),
    at("error without JavaScript", "/r/AAAAAAAAAAAAAAAAAAAAAA", { server: "broken", withoutScript: true }),
  ],
};
