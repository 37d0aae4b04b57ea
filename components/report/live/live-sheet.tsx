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
import { LiveHeading } from './live-heading'
import { LiveParagraph } from './live-paragraph'
import { LiveWriters } from './live-writers'
import { useLiveText } from './use-live-text'
import { type LiveWriter, textOf } from './writer'

type LiveSheetProps = { report: string; loaded: LiveReport; done: () => void }

/** The sheet as it is written: numbers run through and words are counted with each letter. */
export function LiveSheet({ report, loaded, done }: LiveSheetProps) {
  const t = useTranslations('report.live')
  const router = useRouter()
  const { text, active, state, theirs, writer, acts, canUndo } = useLiveText(report, loaded)
  const around = useMemo(() => loaded.words - wordsIn(textOf(loaded)), [loaded])
  const typed = useTyped(text, loaded, writer)
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
      <LiveWriters
        report={report}
        section={text.paragraphs.find(({ key }) => key === active?.key)?.section ?? ''}
        sections={loaded.sections}
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
                return (
                  <LiveParagraph
                    key={key}
                    {...{ id: key, text: typed.words(words), locked, acts, rests, firstNote, lang: loaded.language }}
                    number={typed.numbers[key]?.number ?? null}
                    offset={active?.key === key ? active.offset : null}
                    theirs={theirs[key] === undefined ? undefined : typed.words(theirs[key])}
                  />
                )
              })}
          </section>
        ))}
      </Sheet>
    </div>
  )
}

/** The numbers of the text, and words with them: counted anew only when paragraphs come, go or move. */
function useTyped(text: LiveText, loaded: LiveReport, writer: LiveWriter) {
  const order = text.paragraphs.map(({ key, section }) => `${section} ${key} ${writer.idOf(key) ?? ''}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: numbers follow from the order, not from the words
  return useMemo(() => {
    const { numbers } = liveNumbers(text, loaded, (key) => writer.idOf(key))
    const known = new Map<string, string>()
    const words = (kept: string): string => {
      if (!kept.includes('{')) return kept
      const typed = known.get(kept) ?? toTyped(kept, numbers)
      if (known.size > 2_000) known.clear()
      known.set(kept, typed)
      return typed
    }
    return { numbers, words }
  }, [order, loaded, writer])
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
