import { BuilderElement, XmlComponent } from 'docx'

/** Gives an element that the package has no class for, by its qualified name, for example `w:fldChar`. */
export const element = (name: string, attributes: Record<string, string>): XmlComponent =>
  new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
  })

class TextElement extends XmlComponent {
  constructor(name: string, text: string) {
    super(name)
    this.root.push(text)
  }
}

/** Gives an element that holds text, for example `w:instrText`. */
export const textElement = (name: string, text: string): XmlComponent => new TextElement(name, text)
