import { PURPOSES } from '../constants'
import type { Covers, Purpose, ReleaseBasis } from '../types'
import { type ReleaseAnswer, stable } from './content'

/** Answers for all purposes that most activities share: one choice in place of three. */
export const USUAL = ['agreed_all', 'agreed_use', 'already_public', 'nobody_identifiable', 'internal_only'] as const

export type Usual = (typeof USUAL)[number]

type Terms = { basis: ReleaseBasis; covers: Covers | null }

const alike = (basis: ReleaseBasis, covers: Covers | null = null): Record<Purpose, Terms> => ({
  internal: { basis, covers },
  un_wide: { basis, covers },
  public_report: { basis, covers },
})

const TERMS: Record<Usual, Record<Purpose, Terms>> = {
  agreed_all: alike('agreed', 'all'),
  agreed_use: alike('agreed', 'use'),
  already_public: alike('already_public'),
  nobody_identifiable: alike('nobody_identifiable'),
  internal_only: { ...alike('refused'), internal: { basis: 'agreed', covers: 'all' } },
}

/** The usual answer that these are, as one that was spelled out; null where each purpose has its own. */
export const usualOf = (release: Record<Purpose, ReleaseAnswer>): Usual | null =>
  USUAL.find((usual) => stable(spellOut(usual, release.internal)) === stable(release)) ?? null

/** A usual answer spelled out. Who gave it and until when is said of what was agreed. */
export function spellOut(usual: Usual, said: Pick<ReleaseAnswer, 'givenBy' | 'until'>): Record<Purpose, ReleaseAnswer> {
  const answers = PURPOSES.map((purpose) => {
    const terms = TERMS[usual][purpose]
    return [purpose, { ...terms, givenBy: said.givenBy, until: terms.basis === 'agreed' ? said.until : null }] as const
  })
  return Object.fromEntries(answers) as Record<Purpose, ReleaseAnswer>
}
