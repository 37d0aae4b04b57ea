/** A file that is not taken; its message is the reason. */
export class Refused extends Error {}
