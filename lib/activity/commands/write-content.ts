import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Vocabulary } from '@/lib/vocabulary/types'
import { ANSWER_FIELDS } from '../constants'
import type { AccomplishmentState } from '../reading/types'
import { type ActivityContent, type TermLink, yearOf } from '../rules/content'
import { standingKey, statusOf, withdrawnKeys } from '../rules/standing'
import type { PartialDate, VersionedField } from '../types'

/** The lists of terms, by the vocabulary that each draws on. */
export const LISTS = {
  countries: 'country',
  partners: 'partner',
  rightsHolders: 'rights_holder',
  instruments: 'instrument',
} as const satisfies Partial<Record<VersionedField, Vocabulary>>

const day = (date: PartialDate | null): Date | null => date && new Date(`${date.date}T00:00:00Z`)

/** The columns of `activity` that hold the content itself. Release columns follow from the release rows. */
export function contentColumns(content: ActivityContent) {
  const { kind, title, summary, result, language, start, end, activityType, sources, sensitivity, region } = content
  const { related } = content
  return {
    ...{ kind, title, summary, result, language, sources, related, sensitivity },
    answers: Object.fromEntries(ANSWER_FIELDS.flatMap((field) => (content[field] ? [[field, content[field]]] : []))),
    startOn: day(start),
    startPrecision: start?.precision ?? null,
    endOn: day(end),
    endPrecision: end?.precision ?? null,
    activityTypeId: activityType?.termId ?? null,
    activityTypeAsWritten: activityType?.asWritten ?? null,
    region: region as Prisma.ActivityUncheckedCreateInput['region'],
    year: yearOf(content),
    holderIds: content.holderIds,
  } satisfies Partial<Prisma.ActivityUncheckedCreateInput>
}

/** The facets that follow from the standings. */
export const standingColumns = (
  states: readonly Pick<AccomplishmentState, 'id' | 'main' | 'standing' | 'approvedRevisionId'>[],
) => ({
  standings: [...states]
    .sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)))
    .map(({ id, standing }) => standingKey(id, standing)),
  status: statusOf(states.map(({ main, standing }) => ({ isMain: main, standing }))),
  hasApproved: states.some(({ approvedRevisionId }) => approvedRevisionId !== null),
})

/** The facets of a withdrawn activity: it is approved nowhere, so that nothing counts, reads or prints it as such. */
export const withdrawnColumns = (states: readonly Pick<AccomplishmentState, 'id'>[]) => ({
  standings: withdrawnKeys(states.map(({ id }) => id)),
  status: 'withdrawn' as const,
  hasApproved: false,
})

/** Writes the rows that hang on an activity, for the fields that changed. */
export async function writeChildren(
  tx: Tx,
  activityId: string,
  content: ActivityContent,
  changed: readonly VersionedField[],
): Promise<void> {
  if (changed.includes('holderIds')) await replaceHolders(tx, activityId, content.holderIds)
  if (changed.includes('contributors')) await replaceContributors(tx, activityId, content)
  for (const [field, vocabulary] of Object.entries(LISTS) as [keyof typeof LISTS, Vocabulary][]) {
    if (changed.includes(field)) await replaceTerms(tx, activityId, vocabulary, content[field])
  }
  if (changed.includes('gaps')) await replaceGaps(tx, activityId, content)
  if (changed.includes('accomplishments')) await writeAccomplishments(tx, activityId, content)
}

export const holderRows = (activityId: string, holderIds: string[]) =>
  holderIds.map((presenceId, position) => ({ activityId, presenceId, position }))

export const contributorRows = (activityId: string, contributors: ActivityContent['contributors']) =>
  contributors.map((body, position) => ({ activityId, position, ...body }))

export const termRows = (activityId: string, vocabulary: Vocabulary, links: TermLink[]) =>
  links.map((link, position) => ({ activityId, vocabulary, position, ...link }))

export const gapRows = (activityId: string, { gaps }: ActivityContent) =>
  Object.entries(gaps).map(([field, answer]) => ({ activityId, field, answer })) as Prisma.GapCreateManyInput[]

async function replaceHolders(tx: Tx, activityId: string, holderIds: string[]): Promise<void> {
  await tx.holder.deleteMany({ where: { activityId } })
  await tx.holder.createMany({ data: holderRows(activityId, holderIds) })
}

async function replaceContributors(tx: Tx, activityId: string, { contributors }: ActivityContent): Promise<void> {
  await tx.contributor.deleteMany({ where: { activityId } })
  await tx.contributor.createMany({ data: contributorRows(activityId, contributors) })
}

async function replaceTerms(tx: Tx, activityId: string, vocabulary: Vocabulary, links: TermLink[]): Promise<void> {
  await tx.activityTerm.deleteMany({ where: { activityId, vocabulary } })
  await tx.activityTerm.createMany({ data: termRows(activityId, vocabulary, links) })
}

async function replaceGaps(tx: Tx, activityId: string, content: ActivityContent): Promise<void> {
  await tx.gap.deleteMany({ where: { activityId } })
  await tx.gap.createMany({ data: gapRows(activityId, content) })
}

/** Keeps the rows of accomplishments that stay: their standing and approval are not the writer's to touch. */
async function writeAccomplishments(tx: Tx, activityId: string, { accomplishments }: ActivityContent): Promise<void> {
  const ids = accomplishments.map(({ id }) => id)
  await tx.activityAccomplishment.deleteMany({ where: { activityId, accomplishmentId: { notIn: ids } } })
  // Two rows may swap "main", and only one may hold it at any moment.
  await tx.activityAccomplishment.updateMany({ where: { activityId, isMain: true }, data: { isMain: false } })
  for (const { id, main, sentence, proposedById } of accomplishments) {
    const data = { isMain: main, sentence, proposedById }
    await tx.activityAccomplishment.upsert({
      where: { activityId_accomplishmentId: { activityId, accomplishmentId: id } },
      create: { activityId, accomplishmentId: id, ...data },
      update: data,
    })
  }
}
