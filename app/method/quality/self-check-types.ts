/** How far we meet an item, by our own judgement. */
export type SelfCheckStatus = "met" | "partly" | "unmet" | "not-applicable";
export type SelfCheckItem = { id: string; asks: string; status: SelfCheckStatus; how: string };
export type SelfCheckGroup = { id: string; title: string; about: string; items: SelfCheckItem[] };
