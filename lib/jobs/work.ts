import 'server-only'
import { foldTotals } from '@/lib/activity/commands/fold-totals'
import { forgetWriters } from '@/lib/activity/commands/note-writer'
import { sweepKeys } from '@/lib/activity/commands/sweep-keys'
import { sweepBytes } from '@/lib/evidence/commands/sweep-bytes'
import { forgetSheets } from '@/lib/exchange/grid/commands/keep-sheet'
import { forgetLetters } from '@/lib/notification/commands/forget-letters'
import { tellPeople } from '@/lib/notification/commands/tell-people'
import { dropUnneeded } from '@/lib/outbox/drop-bytes'
import { remindRefresh } from '@/lib/practice/commands/remind-refresh'
import { forgetReportWriters } from '@/lib/report/commands/note-writer'
import { remindAsked } from '@/lib/round/commands/remind-asked'
import { writeImports } from './write-imports'

/**
 * Something that is done by itself: at which times (cron, UTC), by which command, and after how many
 * seconds a turn counts as lost.
 */
export type Work = { name: string; cron: string; run: () => Promise<unknown>; seconds?: number }

/**
 * All that happens without anybody asking. Each runs on one copy of the application at a time, and must bear to be
 * run again: a copy that dies half-way leaves its turn to another.
 */
export const WORK: readonly Work[] = [
  { name: 'fold-totals', cron: '* * * * *', run: foldTotals },
  { name: 'sweep-keys', cron: '17 * * * *', run: sweepKeys },
  { name: 'forget-writers', cron: '29 * * * *', run: forgetWriters },
  { name: 'forget-report-writers', cron: '31 * * * *', run: forgetReportWriters },
  { name: 'forget-sheets', cron: '53 3 * * *', run: forgetSheets },
  { name: 'drop-bytes', cron: '* * * * *', run: dropUnneeded },
  { name: 'sweep-bytes', cron: '11 2 * * *', run: sweepBytes, seconds: 3_600 },
  { name: 'tell-people', cron: '* * * * *', run: tellPeople },
  { name: 'remind-asked', cron: '7 * * * *', run: remindAsked },
  { name: 'remind-refresh', cron: '23 * * * *', run: remindRefresh },
  { name: 'forget-letters', cron: '41 3 * * *', run: forgetLetters },
  { name: 'write-imports', cron: '* * * * *', run: writeImports, seconds: 60 },
]
