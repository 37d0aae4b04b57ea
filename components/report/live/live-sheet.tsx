'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { countWords } from '@/lib/core/docx/word-count'
import { liveNumbers } from '@/lib/report/rules/live-numbers'
import type { LiveText } from '@/lib/report/rules/live-text'
import { notesIn, toTyped, wordsOf } from '@/lib/report/rules/notation'
import type { LiveReport } from '@/lib/report/types'
import { LiveBar } from './live-bar'
import type { Choice } from './live-field'
import { LiveHeading } from './live-heading'
import { LiveParagraph } from './live-paragraph'
import { useLiveText } from './use-live-text'
import { textOf } from './writer'

type LiveSheetProps = { report: string; loaded: LiveReport; done: () => void }

const NONE: readonly Choice[] = []

/** The sheet as it is written: numbers run through and words are counted with each letter. */
export function LiveSheet({ report, loaded, done }: LiveSheetProps) {
  const t = useTranslations('report.live')
  const router = useRouter()
  const { text, active, state, theirs, writer, acts, canUndo } = useLiveText(report, loaded)
  const around = useMemo(() => loaded.words - wordsIn(textOf(loaded)), [loaded])
  const { numbers } = liveNumbers(text, loaded, (key) => writer.idOf(key))
  const typed = (words: string) => (words.includes('{') ? toTyped(words, numbers) : words)
  const finish = async () => {
    if (await writer.flush()) done()
  }
  const rests = useCallback(
    async (key: string) => {
      await writer.flush()
      const id = writer.idOf(key)
      if (id) router.push(`/reports/${report}?paragraph=${id}`, { scroll: false })
    },
    [report, router, writer],
  )
  const choices = (): Choice[] =>
    text.paragraphs
      .flatMap(({ key, text: words }) => ({ number: numbers[key]?.number ?? 0, words: typed(words).slice(0, 60) }))
      .filter(({ number }) => number > 0)
      .sort((a, b) => a.number - b.number)
  let note = 1
  return (
    <div className="livedesk">
      <LiveBar
        {...{ state, canUndo }}
        words={around + wordsIn(text)}
        limit={loaded.limit}
        undo={acts.undo}
        done={() => void finish()}
      />
      <p className="meta livekeys" id="live-keys">
        {t('keys')}
      </p>
      <Sheet lang={loaded.language} label={t('label')} running={loaded.symbol}>
        {loaded.sections.map(({ id, level, number, heading }) => (
          <section key={id} aria-labelledby={`live-${id}`}>
            <LiveHeading {...{ id, level, number, acts }}>{heading}</LiveHeading>
            {text.paragraphs
              .filter(({ section }) => section === id)
              .map(({ key, text: words, locked }) => {
                const firstNote = note
                note += words.includes('{') ? notesIn(words).length : 0
                const isActive = active?.key === key
                return (
                  <LiveParagraph
                    key={key}
                    {...{ id: key, text: typed(words), locked, acts, rests, firstNote, lang: loaded.language }}
                    number={numbers[key]?.number ?? null}
                    offset={isActive ? active.offset : null}
                    choices={isActive ? choices() : NONE}
                    theirs={theirs[key] === undefined ? undefined : typed(theirs[key])}
                  />
                )
              })}
          </section>
        ))}
      </Sheet>
    </div>
  )
}

const counted = new Map<string, number>()

/** The words of all paragraphs. A text is counted once: only the one that is written changes from letter to letter. */
function wordsIn({ paragraphs }: LiveText): number {
  if (counted.size > 5_000) counted.clear()
  return paragraphs.reduce((sum, { text }) => {
    const known = counted.get(text) ?? countWords(wordsOf(text))
    counted.set(text, known)
    return sum + known
  }, 0)
}
