import { TextRun } from 'docx'
import { element, textElement } from '@/lib/core/docx/xml'

const fieldChar = (type: 'begin' | 'separate' | 'end') =>
  new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': type })] })

/** Begins a field; what follows up to its end is what it shows. Each part in a run of its own: LibreOffice shows nothing otherwise. */
export const fieldStart = (instruction: string): TextRun[] => [
  fieldChar('begin'),
  new TextRun({ children: [textElement('w:instrText', ` ${instruction} `)] }),
  fieldChar('separate'),
]

/** Ends a field. */
export const fieldEnd = (): TextRun => fieldChar('end')

/** A field that Word can update, with what it shows until then. */
export const field = (instruction: string, shown: TextRun): TextRun[] => [...fieldStart(instruction), shown, fieldEnd()]
