import 'server-only'
import { db } from '@/lib/core/db'
import { forget, remembered } from '@/lib/core/memory'
import { VOCABULARIES } from './constants'
import type { Term, Vocabulary } from './types'

type ByVocabulary = Record<Vocabulary, Term[]>

const all = (): Promise<ByVocabulary> => remembered('vocabulary.all', load)

/** The terms of a vocabulary in use, by position, then by English label. Open to everybody who is signed in. */
export const listTerms = async (vocabulary: Vocabulary): Promise<Term[]> => (await all())[vocabulary]

/** Every term by id, retired ones included: what was once chosen keeps its name. */
export const termsById = (): Promise<Map<string, Term>> =>
  remembered('vocabulary.byId', async () => new Map((await rows({})).map((term) => [term.id, term])))

/** To be called after terms were changed, once the transaction has ended. */
export const forgetTerms = (): void => forget('vocabulary.')

async function load(): Promise<ByVocabulary> {
  const terms = await rows({ retiredAt: null })
  const entries = VOCABULARIES.map((name) => [name, terms.filter((term) => term.vocabulary === name)])
  return Object.fromEntries(entries) as ByVocabulary
}

async function rows(where: { retiredAt?: null }): Promise<Term[]> {
  const found = await db.term.findMany({
    where,
    include: { labels: true, aliases: true },
    orderBy: { position: 'asc' },
  })
  const terms = found.map(({ id, vocabulary, code, position, attributes, ...term }) => ({
    position,
    term: {
      id,
      vocabulary,
      code,
      labels: Object.fromEntries(term.labels.map(({ locale, label }) => [locale, label])),
      aliases: term.aliases.map(({ alias }) => alias),
      attributes: attributes as Record<string, unknown>,
    },
  }))
  const byLabel = new Intl.Collator('en')
  return terms
    .sort((a, b) => a.position - b.position || byLabel.compare(a.term.labels.en ?? '', b.term.labels.en ?? ''))
    .map(({ term }) => term)
}
