import type { Writer } from '@/lib/report/compose/types'
import { cite } from '@/lib/report/compose/english/rules/cite'
import { spellOut } from '@/lib/report/compose/english/rules/spell-out'
import { write } from '@/lib/report/compose/english/rules/write'

export const english: Writer = { write, spellOut, cite }
