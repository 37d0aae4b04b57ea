'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { SheetHeading } from '@/components/ui/sheet-parts'
import { countWords } from '@/lib/core/docx/word-count'
import type { LiveText } from '@/lib/report/rules/live-text'
import type { LiveReport } from '@/lib/report/types'
import { LiveBar } from './live-bar'
import { LiveParagraph } from './live-paragraph'
import { useLiveText } from './use-live-text'
import { textOf } from './writer'

type LiveSheetProps = { report: string; loaded: LiveReport; done: () => void }

const NONE: readonly number[] = []

/** The sheet as it is written: numbers run through and words are counted with each letter. */
export function LiveSheet({ report, loaded, done }: LiveSheetProps) {
  const t = useTranslations('report.live')
  const router = useRouter()
  const { text, active, state, theirs, writer, acts, canUndo } = useLiveText(report, loaded)
  const notes = useMemo(
    () => new Map(loaded.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => [one.id, one.notes] as const))),
    [loaded],
  )
  const around = useMemo(() => loaded.words - wordsIn(textOf(loaded)), [loaded])
  const numbers = numbersOf(text, loaded)
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
            <SheetHeading level={level === 2 ? 3 : 2} number={number} id={`live-${id}`}>
              {heading}
            </SheetHeading>
            {text.paragraphs
              .filter(({ section }) => section === id)
              .map((paragraph) => (
                <LiveParagraph
                  key={paragraph.key}
                  {...{ paragraph, acts, rests, lang: loaded.language }}
                  number={numbers.get(paragraph.key) ?? null}
                  notes={notes.get(paragraph.key) ?? NONE}
                  offset={active?.key === paragraph.key ? active.offset : null}
                  theirs={theirs[paragraph.key]}
                />
              ))}
          </section>
        ))}
      </Sheet>
    </div>
  )
}

/** Numbers run through the document; the summary has none. */
function numbersOf(text: LiveText, { sections }: LiveReport): Map<string, number> {
  const numbered = sections.filter(({ level }) => level > 0).map(({ id }) => id)
  const keys = numbered.flatMap((id) => text.paragraphs.filter(({ section }) => section === id).map(({ key }) => key))
  return new Map(keys.map((key, index) => [key, index + 1]))
}

const counted = new Map<string, number>()

/** The words of all paragraphs. A text is counted once: only the one that is written changes from letter to letter. */
function wordsIn({ paragraphs }: LiveText): number {
  if (counted.size > 5_000) counted.clear()
  return paragraphs.reduce((sum, { text }) => {
    const known = counted.get(text) ?? countWords(text)
    counted.set(text, known)
    return sum + known
  }, 0)
}
