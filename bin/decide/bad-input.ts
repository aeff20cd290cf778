/** A mistake of whoever called the command: told in plain words, without a stack. */
export class BadInput extends Error {}
