import type { ReportLanguage } from '@/lib/report/compose/types'
import { layOut } from '@/lib/report/rules/lay-out'
import type { Sheet } from '@/lib/report/types'
import { paragraphOf, reportFacts, sectionOf } from './reports'

/** An id that ends in a number, for paragraphs whose bookmarks a file in this repository holds. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const TEXTS = [
  'In Kyrgyzstan, in 2012, the Office studied how minorities are included in law enforcement.',
  'In Geneva, experts of 24 Governments exchanged practice on alternatives to detention.',
  'In Viet Nam, a workshop made union officials aware of the vulnerabilities of migrants.',
  'In Rabat, a seminar on migration policy was held in July 2013.',
  'In Bangkok, staff of four entities were trained on minority protection.',
  'In Toronto, a second roundtable recorded shared understandings.',
]

/** The report that was sent out: six paragraphs under one heading, each with a note. */
export const sentOut = (): Sheet =>
  layOut({ ...reportFacts(), id: idOf(99) }, [
    sectionOf({
      id: idOf(90),
      paragraphs: TEXTS.map((text, index) => paragraphOf(idOf(index + 1), text, [`Source ${index + 1}.`])),
    }),
  ])

/** A report whose paragraphs speak of one another, one of them of a paragraph that was taken out, with a list and notes. */
export const sentOutWithMarks = (language: ReportLanguage = 'en'): Sheet => {
  const written = (number: number, text: string) => ({ ...paragraphOf(idOf(number), ''), text })
  return layOut({ ...reportFacts({ language }), id: idOf(98) }, [
    sectionOf({
      id: idOf(91),
      part: 'summary',
      paragraphs: [written(7, `In short {note: Of the summary.}, see paragraph {${idOf(3)}}:\n(a) one;\n(b) two.`)],
    }),
    sectionOf({
      id: idOf(92),
      paragraphs: [
        written(1, 'The Office advised on a law.'),
        written(
          2,
          `As in paragraphs {${idOf(1)}} and {${idOf(3)}}: {note: A/HRC/27/41.}\n(a) judges {note: In May.};\n(i) in the morning;\n(ii) later;\n(b) police.`,
        ),
        written(3, `See {${idOf(2)}} and {${idOf(77)}}.`),
      ],
    }),
  ])
}
