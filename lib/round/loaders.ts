import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { now } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { listPresences, presencesById } from '@/lib/presence/queries'
import { nameOf } from '@/lib/presence/rules'
import { canAnswerFor, canManageRounds, canReadRounds } from './policy'
import { findLink } from './queries/find-link'
import { getRound, listAsked, listAskedOf, listRoundChoices, listRounds } from './queries/get-round'
import { noteOpened } from './queries/note-opened'
import { byNeed } from './rules/order'
import type { AskedBody, AskedLine, RoundFacts } from './types'

type SearchParams = Record<string, string | string[] | undefined>

/** A page of the rounds, with how many of those asked have answered. */
export async function loadRounds({ page: wanted }: SearchParams) {
  const actor = await requireGrant('overview.read', '/rounds')
  const { rounds, total, page } = await listRounds(/^[1-9]\d{0,4}$/.test(String(wanted)) ? Number(wanted) : 1)
  const askedOf = await listAskedOf(actor.scope, rounds)
  const lines = rounds.map((round) => {
    const asked = askedOf.get(round.id) ?? []
    const answered = asked.filter(({ state }) => state === 'submitted' || state === 'nil' || state === 'complete')
    return { ...round, asked: asked.length, answered: answered.length, open: now() <= round.deadline }
  })
  return { rounds: lines, total, page, mayOpen: canManageRounds(actor) }
}

/** The rounds that lists can be narrowed to, for whoever may know of them. */
export async function loadRoundChoices() {
  return canReadRounds(await requireActor()) ? listRoundChoices() : []
}

export type RoundChoices = Awaited<ReturnType<typeof loadRoundChoices>>

export type LoadedRounds = Awaited<ReturnType<typeof loadRounds>>

/** What a new round can ask, and whom. */
export async function loadNewRound() {
  await requireGrant('round.manage', '/rounds/new')
  const [themes, period, locale, presences, names] = await Promise.all([
    listThemes(),
    reportingPeriod(),
    getLocale(),
    presenceChoices(),
    shortNames(),
  ])
  return { themes, period, locale, presences, shortNames: names }
}

export type LoadedNewRound = Awaited<ReturnType<typeof loadNewRound>>

/** The round, everybody asked that the reader may know of, and what the reader may do. */
export async function loadRound(id: string) {
  const actor = await requireActor(`/rounds/${id}`)
  const round = canReadRounds(actor) ? await getRound(id) : null
  if (!round) notFound()
  const [all, byId, names, presences] = await Promise.all([
    listAsked(actor.scope, round),
    presencesById(),
    shortNames(round.yearTo),
    presenceChoices(),
  ])
  const locale = await getLocale()
  const manage = canManageRounds(actor)
  const mine = (line: AskedLine): boolean => {
    const presence = line.presenceId ? byId.get(line.presenceId) : undefined
    return presence !== undefined && canAnswerFor(actor, presence)
  }
  const own = manage ? null : (all.find(mine) ?? null)
  const nameOfAsked = ({ presenceId, name }: AskedBody): string => {
    const presence = presenceId ? byId.get(presenceId) : undefined
    return presence ? nameOf(presence, locale).name : (name ?? '')
  }
  const lines = all.toSorted(byNeed(nameOfAsked)).map((line) => ({ ...line, title: nameOfAsked(line) }))
  return { round, lines, ownId: own?.id ?? null, manage, shortNames: names, presences, locale }
}

export type LoadedRound = Awaited<ReturnType<typeof loadRound>>
export type NamedLine = LoadedRound['lines'][number]

/** The answer sheet of one asked. That its own staff have opened it is noted. */
export async function loadAsked(roundId: string, requestId: string) {
  const actor = await requireActor(`/rounds/${roundId}/${requestId}`)
  const loaded = await loadRound(roundId)
  const line = loaded.lines.find(({ id }) => id === requestId)
  if (!line) notFound()
  const presence = line.presenceId ? (await presencesById()).get(line.presenceId) : undefined
  const answer = presence !== undefined && canAnswerFor(actor, presence)
  if (!loaded.manage && !answer) notFound()
  if (answer && !loaded.manage) await noteOpened(line.id)
  return { ...loaded, line, answer }
}

/** What a personal link opens; null for one that does not (any more). */
export async function loadContribution(token: string) {
  const link = await findLink(token)
  const round = link && (await getRound(link.roundId))
  if (!link || !round) return null
  await noteOpened(link.id)
  const [asked, names] = await Promise.all([listAsked(null, round), shortNames(round.yearTo)])
  const line = asked.find(({ id }) => id === link.id)
  return line
    ? { round: publicFacts(round), line, shortNames: names, name: link.name ?? '', locale: link.locale }
    : null
}

export type LoadedContribution = NonNullable<Awaited<ReturnType<typeof loadContribution>>>

const publicFacts = ({ title, mandate, yearFrom, yearTo, questions, deadline, accomplishments }: RoundFacts) => ({
  ...{ title, mandate, yearFrom, yearTo, questions, deadline, accomplishments },
})

async function presenceChoices() {
  const [presences, locale] = await Promise.all([listPresences(), getLocale()])
  return presences.map((presence) => ({
    ...{ id: presence.id, name: nameOf(presence, locale).name, region: presence.region },
    current: presence.validTo === null,
  }))
}

async function shortNames(year?: number): Promise<Record<string, string>> {
  const [accomplishments, frameworks, period, locale] = await Promise.all([
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  const { framework } = frameworkFor(year ?? period.to, frameworks, period)
  return Object.fromEntries(accomplishments.map((one) => [one.id, wordingOf(one, framework.id, locale).short]))
}
