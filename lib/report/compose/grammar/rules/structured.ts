import type { Snapshot } from '@/lib/activity/types'
import { deedOfType } from '@/lib/report/compose/grammar/rules/deeds'
import { unsaidGroups, unsaidPartners } from '@/lib/report/compose/grammar/rules/follow'
import {
  fellowsOr,
  isFellowship,
  place,
  setting,
  time,
  unsaidCountries,
} from '@/lib/report/compose/grammar/rules/locate'
import { actor } from '@/lib/report/compose/grammar/rules/names'
import { upperFirst } from '@/lib/report/compose/grammar/rules/words'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Clause, Context, SnapshotField } from '@/lib/report/compose/types'

const lead = ({ kind }: Snapshot, { reading }: Context, { phrases }: Grammar): string =>
  kind === 'good_practice' ? phrases.goodPractice[reading.goodPractices === 0 ? 0 : 1] : ''

const given = (entries: [SnapshotField, boolean][]): SnapshotField[] =>
  entries.filter(([, holds]) => holds).map(([field]) => field)

/** Everything that the fields of an activity say without its own words, as one sentence. */
function sentence(snapshot: Snapshot, context: Context, grammar: Grammar): Clause {
  const { facts } = context
  const { list, phrases } = grammar
  const deed = deedOfType(snapshot, facts, grammar)
  const actors = snapshot.contributors.map((body) => actor(body, facts, grammar))
  const names = unsaidPartners(snapshot, '', facts, grammar)
  const groups = unsaidGroups(snapshot, '', facts, grammar)
  const before = setting([time(snapshot, '', grammar), place(snapshot, actors.join(' '), facts, grammar)])
  const of = grammar.groups(groups)
  const upon = groups.length > 0 && deed.isAbout ? ` ${phrases.upon(of)}` : ''
  const what = `${deed.a}${upon}`
  const act =
    actors.length > 0 ? `${list(actors)} ${deed.did[actors.length > 1 ? 1 : 0]} ${what}` : `${what} ${deed.done}`
  const together = names.length > 0 ? ` ${phrases.together(list(names))}` : ''
  const isLesson = snapshot.kind === 'lesson_learned'
  const about = isLesson ? ` ${phrases.concerning(of)}` : `, ${phrases.focus(of)}`
  const focus = groups.length > 0 && !upon ? about : ''
  const text = [lead(snapshot, context, grammar), [before.words, act].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' ')
  return {
    text: grammar.contract(`${upperFirst(text)}${isLesson ? focus + together : together + focus}.`),
    fields: [
      ...before.fields,
      ...given([
        ['kind', true],
        ['activityType', snapshot.activityType !== null],
        ['contributors', actors.length > 0],
        ['partners', names.length > 0],
        ['rightsHolders', groups.length > 0],
      ]),
    ],
    ...(before.footnotes.length > 0 && { footnotes: before.footnotes }),
  }
}

/**
 * The paragraph of an activity that has no text in the language of the report: its fields as a sentence, then its own
 * words as they were written, each marked as to be translated.
 */
export function writeStructured(snapshot: Snapshot, context: Context, grammar: Grammar): Clause[] {
  const { language, summary, result } = snapshot
  const own = snapshot.accomplishments.find(({ main }) => main)?.sentence ?? ''
  const texts: [SnapshotField, string][] = [
    ['summary', summary],
    ['result', result ?? ''],
    ['accomplishments', own],
  ]
  return [
    sentence(snapshot, context, grammar),
    ...(isFellowship(snapshot) && snapshot.countries.length > 0
      ? [
          fellowsOr(
            snapshot,
            unsaidCountries(snapshot, '', context.facts, grammar),
            grammar,
            grammar.deed(snapshot.kind),
          ),
        ]
      : []),
    ...texts
      .filter(([, text]) => text.trim() !== '')
      .map(
        ([field, text]): Clause => ({
          text: grammar.phrases.toTranslate(language, text.trim()),
          fields: [field],
          language,
        }),
      ),
  ]
}
