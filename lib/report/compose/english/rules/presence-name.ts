/** A mission by its full name and acronym, from the name of its component. */
export const MISSION = /^(?:Human rights component of the )?(.*) \(([A-Z]{4,})\)$/

/** How a presence stands in a sentence, without the seat in brackets: "the OHCHR Regional Office for Europe". */
export function presenceName(name: string, type: string, article: string | undefined): string {
  const [, , mission] = MISSION.exec(name) ?? []
  if (type === 'headquarters' && /headquarters/.test(name)) return 'OHCHR'
  if (type === 'peace_mission' && mission) return mission
  if (name.startsWith('Human rights component') && mission) return `the human rights component of ${mission}`
  const plain = name.replace(/ \([^)]*\)$/, '').replace(/^(Human|Regional) (?=[a-z])/, (word) => word.toLowerCase())
  return article ? `${article} ${plain}` : plain
}
