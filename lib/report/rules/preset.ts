import { z } from 'zod'
import type { Period } from '@/lib/framework/types'
import { limitsOf } from './word-budget'

const english = z.object({ en: z.string() })

/** The settings as they are kept: texts by language. A report is written in English. */
const council = z.object({
  organ: english,
  session: z.object({ labels: english }),
  symbol: z.string(),
  agendaItems: z.array(z.object({ number: z.number(), titles: english })),
  mandate: z.object({ labels: english }),
  theme: z.string(),
  title: english,
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
export function presetOf(councilReport: unknown, wordLimits: unknown, period: Period): Preset {
  const { data: set } = council.safeParse(councilReport)
  return {
    title: set?.title.en ?? '',
    organ: set?.organ.en ?? '',
    session: set?.session.labels.en ?? '',
    agendaItems: (set?.agendaItems ?? []).map(({ number, titles }) => `${number}. ${titles.en}`).join('\n'),
    mandate: set?.mandate.labels.en ?? '',
    symbol: set?.symbol ?? '',
    themeId: set?.theme ?? '',
    yearFrom: String(period.from),
    yearTo: String(period.to),
    wordLimit: String(limitsOf(wordLimits).secretariat),
  }
}
