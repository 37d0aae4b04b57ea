import { cite } from '@/lib/report/compose/grammar/rules/cite'
import { writeSeveral } from '@/lib/report/compose/grammar/rules/several'
import { spellOut } from '@/lib/report/compose/grammar/rules/spell-out'
import { writeStructured } from '@/lib/report/compose/grammar/rules/structured'
import { writeTold } from '@/lib/report/compose/grammar/rules/told'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Writer } from '@/lib/report/compose/types'

/** A writer by the rules of a language: the activity's own text carries the paragraph where it has one in the language. */
export const writerOf = (grammar: Grammar): Writer => ({
  write: (snapshot, context) =>
    snapshot.language === context.facts.language
      ? writeTold(snapshot, context, grammar)
      : writeStructured(snapshot, context, grammar),
  spellOut: (text, _before, known, facts) => spellOut(text, known, facts, grammar),
  several: (snapshots, facts) => writeSeveral(snapshots, facts, grammar),
  cite: (sources) => cite(sources, grammar),
})
