import { ANSWER_FIELDS, GAP_FIELDS, PURPOSES } from '../constants'
import { ACCOMPLISHMENT_IDS, type FormValues, gapName, RELEASE_INPUTS } from '../schema/inputs'
import type { PartialDate } from '../types'
import { type ActivityContent, stable, type TermLink } from './content'
import { type Names, termLabel } from './naming'
import { formatPartialDate, parsePartialDate, writePartialDate } from './partial-date'
import { usualOf } from './usual-release'

/** Several values of one field, as they are written into it. */
export const LIST_SEPARATOR = '; '

/** The working copy as the form's fields show it, in the reader's language. */
export function toForm(content: ActivityContent, names: Names, locale: string): FormValues {
  const list = (links: TermLink[]): string => links.map((link) => termLabel(link, names, locale)).join(LIST_SEPARATOR)
  const { accomplishments, release } = content
  const values: FormValues = {
    kind: content.kind,
    title: content.title,
    summary: content.summary,
    presence: content.holderIds[0] ?? '',
    countries: list(content.countries),
    start: content.start ? writeDate(content.start, locale) : '',
    end: content.end ? writeDate(content.end, locale) : '',
    accomplishments: accomplishments.map(({ id }) => id),
    main: accomplishments.find(({ main }) => main)?.id ?? '',
    activityType: content.activityType?.termId ?? '',
    partners: list(content.partners),
    rightsHolders: list(content.rightsHolders),
    instruments: list(content.instruments),
    result: content.result ?? '',
    sources: content.sources.join('\n'),
    related: content.related.join(LIST_SEPARATOR),
    language: content.language ?? '',
    sensitivity: content.sensitivity,
    ...releaseValues(release, locale),
  }
  for (const id of ACCOMPLISHMENT_IDS) {
    values[`sentence${id}`] = accomplishments.find((accomplishment) => accomplishment.id === id)?.sentence ?? ''
  }
  for (const field of ANSWER_FIELDS) values[field] = content[field] ?? ''
  for (const field of GAP_FIELDS) values[gapName(field)] = content.gaps[field] ?? ''
  return values
}

/** The permissions. Nothing said and each for itself look alike: a usual answer is known by what it spells out. */
function releaseValues(release: ActivityContent['release'], locale: string): FormValues {
  const dayOf = (day: string | null) => (day ? writeDate({ date: day, precision: 'day' }, locale) : '')
  const usual = usualOf(release)
  const { givenBy: by, until: end } = release.internal
  const values: FormValues = { usual: usual ?? '', usualBy: (usual && by) ?? '', usualUntil: usual ? dayOf(end) : '' }
  for (const purpose of PURPOSES) {
    const { basis, covers, givenBy, until } = release[purpose]
    const inputs = RELEASE_INPUTS[purpose]
    values[inputs.use] = basis
    values[inputs.covers] = covers ?? ''
    values[inputs.by] = givenBy ?? ''
    values[inputs.until] = dayOf(until)
  }
  return values
}

/** A date in the reader's words where we can read them back, else in figures: a field shows nothing that it refuses. */
function writeDate(date: PartialDate, locale: string): string {
  const words = formatPartialDate(date, locale)
  return stable(parsePartialDate(words)) === stable(date) ? words : writePartialDate(date)
}
