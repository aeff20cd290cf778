/** What is wrong with a criteria document, and where in it: keys and indexes from the top. */
export type Problem = { path: (string | number)[]; message: string };
