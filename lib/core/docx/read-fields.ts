import type { Attributes } from './read-xml'

type Field = { instruction: string; shows: boolean }

/** Follows the fields of a text, Word's in three parts and the simple ones: which of them stands where one reads. */
export class Fields {
  private parts: Field[] = []
  private simple: string[] = []
  private instructing = false

  open(name: string, attributes: Attributes): void {
    if (name === 'w:fldSimple') this.simple.push(attributes['w:instr'] ?? '')
    if (name === 'w:instrText' || name === 'w:delInstrText') this.instructing = true
    if (name !== 'w:fldChar') return
    const type = attributes['w:fldCharType']
    const last = this.parts.at(-1)
    if (type === 'begin') this.parts.push({ instruction: '', shows: false })
    if (type === 'separate' && last) last.shows = true
    if (type === 'end') this.parts.pop()
  }

  close(name: string): void {
    if (name === 'w:fldSimple') this.simple.pop()
    if (name === 'w:instrText' || name === 'w:delInstrText') this.instructing = false
  }

  text(text: string): void {
    const last = this.parts.at(-1)
    if (this.instructing && last) last.instruction += text
  }

  /** The bookmark of which the text that is read shows the number; null where it is plain text. */
  get reference(): string | null {
    const shown = [...this.parts.filter(({ shows }) => shows).map(({ instruction }) => instruction), ...this.simple]
    for (const instruction of shown) {
      const name = /^\s*REF\s+(\S+)/i.exec(instruction)?.[1]
      if (name) return name
    }
    return null
  }
}
