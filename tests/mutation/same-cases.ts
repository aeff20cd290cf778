import fc from "fast-check";

// Properties draw the same cases every time: else a change that few cases tell from the original is noticed on some days only.
fc.configureGlobal({ seed: 2026 });
