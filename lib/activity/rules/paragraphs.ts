/** The paragraphs of a text as its writer made them, each with the place where it begins. Empty lines are none. */
export const paragraphsOf = (text: string): { text: string; at: number }[] =>
  [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim()).map(({ 0: line, index }) => ({ text: line, at: index }))
