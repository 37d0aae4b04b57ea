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
