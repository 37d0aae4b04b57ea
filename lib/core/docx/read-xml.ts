import { SaxesParser } from 'saxes'

export type Attributes = Record<string, string>

/**
 * Goes through a part of a Word file, element by element.
 *
 * @throws Error where it is not well formed, or has a document type
 */
export function walk(
  xml: string,
  on: {
    open: (name: string, attributes: Attributes) => void
    close?: (name: string) => void
    text?: (text: string) => void
  },
): void {
  if (!xml) return
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type has no place in a Word file')
  })
  parser.on('opentag', ({ name, attributes }) => on.open(name, attributes as Attributes))
  parser.on('closetag', ({ name }) => on.close?.(name))
  parser.on('text', (text) => on.text?.(text))
  parser.write(xml).close()
}

/** By whom and when something was done, as the file says. */
export const whoOf = (attributes: Attributes) => ({
  author: attributes['w:author']?.slice(0, 200) ?? null,
  at: attributes['w:date']?.slice(0, 40) ?? null,
})
