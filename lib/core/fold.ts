/** Letters that are written in several ways and that Unicode does not take apart. */
const SAME_LETTER: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  // The stroke that stretches an Arabic word.
  ـ: '',
}

const SAME_LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g')

/**
 * A text without case, accents and punctuation: what two ways of writing the same thing are compared by.
 * "Côte d'Ivoire" and "COTE D IVOIRE" fold to one.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SAME_LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
