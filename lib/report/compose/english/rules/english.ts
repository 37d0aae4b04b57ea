import { cite } from '@/lib/report/compose/english/rules/cite'
import { spellOut } from '@/lib/report/compose/english/rules/spell-out'
import { write } from '@/lib/report/compose/english/rules/write'
import type { Writer } from '@/lib/report/compose/types'

export const english: Writer = { write, spellOut, cite }
