import { cite } from '@/lib/report/compose/english/rules/cite'
import { grammar } from '@/lib/report/compose/english/rules/grammar'
import { spellOut } from '@/lib/report/compose/english/rules/spell-out'
import { write } from '@/lib/report/compose/english/rules/write'
import { writeSeveral } from '@/lib/report/compose/grammar/rules/several'
import { writeStructured } from '@/lib/report/compose/grammar/rules/structured'
import type { Writer } from '@/lib/report/compose/types'

export const english: Writer = {
  write: (snapshot, context) =>
    snapshot.language === 'en' ? write(snapshot, context) : writeStructured(snapshot, context, grammar),
  spellOut,
  several: (snapshots, facts) => writeSeveral(snapshots, facts, grammar),
  cite,
}
