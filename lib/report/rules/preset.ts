import { z } from 'zod'
import type { Period } from '@/lib/framework/types'
import type { ReportLanguage } from '../compose/types'
import { limitsOf } from './word-budget'

/** A text in English, and in other languages where the Office has set it. */
const labels = z.object({ en: z.string() }).catchall(z.string())

/** The settings as they are kept: texts by language. */
const council = z.object({
  organ: labels,
  session: z.object({ labels }),
  symbol: z.string(),
  agendaItems: z.array(z.object({ number: z.number(), titles: labels })),
  mandate: z.object({ labels }),
  theme: z.string(),
  title: labels,
})

/** What a form for a new report begins with, as its fields show it. */
export type Preset = Record<
  | 'title'
  | 'organ'
  | 'session'
  | 'agendaItems'
  | 'mandate'
  | 'symbol'
  | 'themeId'
  | 'yearFrom'
  | 'yearTo'
  | 'wordLimit',
  string
>

/** The facts of the next Council report as the Office has set them; a fact that is not set is left for the drafter. */
export function presetOf(
  councilReport: unknown,
  wordLimits: unknown,
  period: Period,
  language: ReportLanguage = 'en',
): Preset {
  const { data: set } = council.safeParse(councilReport)
  const told = (texts: z.output<typeof labels> | undefined): string => texts?.[language] ?? texts?.en ?? ''
  return {
    title: told(set?.title),
    organ: told(set?.organ),
    session: told(set?.session.labels),
    agendaItems: (set?.agendaItems ?? []).map(({ number, titles }) => `${number}. ${told(titles)}`).join('\n'),
    mandate: told(set?.mandate.labels),
    symbol: set?.symbol ?? '',
    themeId: set?.theme ?? '',
    yearFrom: String(period.from),
    yearTo: String(period.to),
    wordLimit: String(limitsOf(wordLimits).secretariat),
  }
}
