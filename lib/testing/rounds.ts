import { randomUUID } from 'node:crypto'
import { addSeconds, now } from '@/lib/core/clock'
import type { NewRoundForm } from '@/lib/round/schema'

export const inDays = (days: number): Date => addSeconds(now(), days * 86_400)

/** The form of a new round of a week, for one accomplishment in two years; the test names whom it asks. */
export const roundForm = (patch: Partial<NewRoundForm> & Pick<NewRoundForm, 'presences'>): NewRoundForm => ({
  ...{ key: randomUUID(), title: 'Rights of migrants', mandate: 'resolution 30/21', themeId: '', questions: [] },
  ...{ yearFrom: 2013, yearTo: 2014, accomplishments: ['EA1'], deadline: inDays(7), outside: [] },
  ...patch,
})
