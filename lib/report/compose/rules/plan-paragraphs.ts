/**
 * The activities of each paragraph of a section, as places in its list: those that share a mark stand together where
 * the first of them stands, all others alone.
 *
 * @param marks for each activity the mark of its group; null or none stands alone
 */
export function planParagraphs(count: number, marks: readonly (string | null | undefined)[] = []): number[][] {
  const plan: number[][] = []
  const groups = new Map<string, number[]>()
  for (let at = 0; at < count; at += 1) {
    const mark = marks[at]
    const group = mark ? groups.get(mark) : undefined
    if (group) group.push(at)
    else {
      const own = [at]
      plan.push(own)
      if (mark) groups.set(mark, own)
    }
  }
  return plan
}
