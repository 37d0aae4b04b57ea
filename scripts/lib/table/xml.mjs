import { SaxesParser } from 'saxes'

/** Reads XML from its beginning to its end. Entities are never resolved, and a document type is an error. */
export function walk(xml, { open, close = () => undefined, text = () => undefined }) {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type has no place here')
  })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', text)
  parser.write(xml).close()
}
