import type { Problem } from '@/lib/core/errors'
import { PERMITTING_BASES, PURPOSES } from '../constants'
import type { ActivityForm } from '../schema/form'
import { RELEASE_INPUTS } from '../schema/inputs'
import type { Purpose, ReleaseBasis } from '../types'
import type { ReleaseAnswer } from './content'
import { lastDay, parsePartialDate } from './partial-date'
import { spellOut } from './usual-release'

type Answers = Record<Purpose, ReleaseAnswer>
type Report = (field: string, problem: Problem) => void

/**
 * What the form says of who may use an activity. A usual answer answers for every purpose: what the page still
 * shows for each of them may be older than it.
 *
 * @param before what a form that says less, such as a workbook's row, leaves as it is
 */
export function resolveRelease(form: ActivityForm, before: Answers, problem: Report): Answers {
  const until = (input: 'usualUntil' | (typeof RELEASE_INPUTS)[Purpose]['until'], stored: string | null) => {
    const text = form[input]
    if (text === undefined) return stored
    if (text === '') return null
    const date = parsePartialDate(text)
    if (!date) problem(input, { key: 'activity.problems.date_unknown', values: { text } })
    return date && lastDay(date)
  }
  const { usual } = form
  if (usual && usual !== 'each') {
    return spellOut(usual, { givenBy: form.usualBy || null, until: until('usualUntil', null) })
  }
  const answers = PURPOSES.map((purpose): [Purpose, ReleaseAnswer] => {
    const inputs = RELEASE_INPUTS[purpose]
    const basis = form[inputs.use]
    const stored = before[purpose]
    const permits = (PERMITTING_BASES as readonly ReleaseBasis[]).includes(basis)
    const said: ReleaseAnswer = {
      basis,
      givenBy: told(form[inputs.by], stored.givenBy) || null,
      covers: basis === 'agreed' ? told(form[inputs.covers], stored.covers) : null,
      until: permits ? until(inputs.until, stored.until) : null,
    }
    return [purpose, basis === stored.basis ? said : withoutOld(said, stored)]
  })
  return Object.fromEntries(answers) as Answers
}

/** Another basis is another answer: what was said of the one before, and stands there still, does not carry over. */
const withoutOld = (said: ReleaseAnswer, stored: ReleaseAnswer): ReleaseAnswer => ({
  basis: said.basis,
  givenBy: said.givenBy === stored.givenBy ? null : said.givenBy,
  covers: said.covers === stored.covers ? null : said.covers,
  until: said.until === stored.until ? null : said.until,
})

/** What a form says, or what is known where it does not ask. */
const told = <T>(said: T | undefined, known: T): T => (said === undefined ? known : said)
