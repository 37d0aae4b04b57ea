/**
 * A text without case, accents and punctuation: what two ways of writing the same thing are compared by.
 * "Côte d'Ivoire" and "COTE D IVOIRE" fold to one.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
