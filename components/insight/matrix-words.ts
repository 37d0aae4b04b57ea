import { useTranslations } from 'next-intl'
import type { Status } from '@/lib/activity/types'
import { silenceOf } from '@/lib/insight/rules'
import type { AskedCount } from '@/lib/round/types'

/** The words of the cells, each looked up once: a table says the same few some hundred times. */
export function useMatrixWords() {
  const t = useTranslations('insight')
  const status = once((key: string) => {
    const [word, count] = key.split(' ') as [Status, string]
    return t(`word.${word}`, { count: Number(count) })
  })
  const number = once((count: number) => t('number', { count }))
  return {
    number,
    status: (word: Status, count: number) => status(`${word} ${count}`),
    nothing: t('nothing'),
    notAsked: t('silence.not_asked'),
    silence: { silent: t('silence.silent'), nil: t('silence.nil') },
    asked: once((count: number) => t('asked.some', { count })),
    /** How many of those asked are silent, or that all have nothing to report. */
    askedOf: (asked: AskedCount) => {
      if (silenceOf(asked) === 'nil') return t('asked.all', { count: asked.asked })
      if (asked.nil === 0) return t('asked.some', { count: asked.asked })
      return t('asked.of', { count: asked.asked - asked.nil, asked: asked.asked })
    },
  }
}

export type MatrixWords = ReturnType<typeof useMatrixWords>

function once<Key>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>()
  return (key) => {
    const known = said.get(key) ?? say(key)
    said.set(key, known)
    return known
  }
}
