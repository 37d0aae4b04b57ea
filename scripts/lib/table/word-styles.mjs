import { walk } from './xml.mjs'

/** Bold in a run or a style, unless it is switched off there. */
export const isOn = ({ 'w:val': value }) => !['0', 'false', 'off'].includes(value)

/**
 * Which styles of a Word file are bold, and which are headings of which level (1 is the highest; the title of a document is
 * one too), whatever they are called.
 */
export function readStyles(xml) {
  const styles = new Map()
  let style = {}
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        style = {}
        styles.set(attributes['w:styleId'], style)
      }
      if (name === 'w:name' && /^title$/i.test(attributes['w:val'])) style.level = 1
      if (name === 'w:basedOn') style.parent = attributes['w:val']
      if (name === 'w:outlineLvl') style.level = levelOf(attributes)
      if (name === 'w:b') style.bold = isOn(attributes)
    },
  })
  const find = (id, what, depth = 0) => {
    const found = styles.get(id)
    if (!found || depth > 20) return undefined
    return found[what] ?? find(found.parent, what, depth + 1)
  }
  return { level: (id) => find(id, 'level') ?? null, bold: (id) => find(id, 'bold') ?? false }
}

/** Word counts levels of headings from 0; 9 is the level of plain text. */
export function levelOf({ 'w:val': value }) {
  return Number(value) < 9 ? Number(value) + 1 : null
}
