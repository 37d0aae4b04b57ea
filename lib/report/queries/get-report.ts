import 'server-only'
import { narrowedSince, releasedWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { AccomplishmentId } from '@/lib/activity/types'
import { today } from '@/lib/core/clock'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { REPORT_LANGUAGES } from '../compose/constants'
import type { ReportLanguage } from '../compose/types'
import { ORDER_RULES, WITHHELD } from '../constants'
import { outlineIn } from '../rules/outline-in'
import type {
  AgendaItem,
  KeptParagraph,
  KeptSection,
  Outline,
  ReportFacts,
  SourceLine,
  TemplateOutline,
} from '../types'

const languageOf = (code: string): ReportLanguage => REPORT_LANGUAGES.find((one) => one === code) ?? 'en'

function asFacts({
  template: _template,
  ...row
}: Prisma.ReportGetPayload<object> & { template?: unknown }): ReportFacts {
  const orderRule = ORDER_RULES.find((one) => one === row.orderRule) ?? 'kind'
  return { ...row, language: languageOf(row.language), orderRule, agendaItems: row.agendaItems as AgendaItem[] }
}

// Ids come from addresses, which are typed and cut: a malformed one is just not there.
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The facts of a report with the outline of its template; null when there is none. */
export async function getReport(
  id: string,
  client: Pick<Tx, 'report'> = db,
): Promise<{ facts: ReportFacts; outline: Outline } | null> {
  if (!UUID.test(id)) return null
  const row = await client.report.findUnique({ where: { id }, include: { template: true } })
  if (!row) return null
  const facts = asFacts(row)
  return { facts, outline: outlineIn(row.template.outline as unknown as TemplateOutline, facts.language) }
}

/** A page of the reports, latest first, with their number. A report holds only what is released to the public. */
export async function listReports(page: number, pageSize: number): Promise<{ reports: ReportFacts[]; total: number }> {
  const [rows, total] = await Promise.all([
    db.report.findMany({ orderBy: { updatedAt: 'desc' }, skip: (page - 1) * pageSize, take: pageSize }),
    db.report.count(),
  ])
  return { reports: rows.map(asFacts), total }
}

/** The sections of a report in document order, with paragraphs, clauses and the revisions behind them. */
export async function getSections(reportId: string): Promise<KeptSection[]> {
  const [sections, sources] = await Promise.all([
    db.section.findMany({
      where: { reportId },
      orderBy: { orderKey: 'asc' },
      include: {
        paragraphs: {
          where: { removedAt: null },
          orderBy: { orderKey: 'asc' },
          include: { clauses: { orderBy: { position: 'asc' } } },
        },
      },
    }),
    listSources(reportId),
  ])
  return sections.map(({ id, parentId, part, accomplishmentId, heading, version, paragraphs }) => ({
    ...{ id, parentId, part, heading, version },
    accomplishment: accomplishmentId as AccomplishmentId | null,
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      text: paragraph.text,
      formerIds: paragraph.formerIds,
      version: paragraph.version,
      clauses: paragraph.clauses.map(({ text, fields, footnotes, revisionId, language }) => ({
        text,
        fields,
        footnotes,
        revisionId,
        language,
      })),
      sources: sources.get(paragraph.id) ?? [],
    })),
  }))
}

/**
 * The same for a reader: what was withdrawn, or classified higher, since it was composed is withheld from those who may
 * not see its source, text, title and all.
 */
export async function getSectionsFor(
  scope: Scope,
  { id: reportId, language }: Pick<ReportFacts, 'id' | 'language'>,
): Promise<KeptSection[]> {
  const sections = await getSections(reportId)
  const ids = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sources }) => sources.map((one) => one.activityId)),
  )
  const open = await visibleAmong(scope, ids)
  const withheld = (paragraph: KeptParagraph): KeptParagraph =>
    paragraph.sources.every(({ activityId }) => open.has(activityId))
      ? paragraph
      : {
          ...paragraph,
          text: WITHHELD[language],
          clauses: [],
          sources: paragraph.sources.map(closed),
        }
  return sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(withheld) }))
}

/** A source of which the reader may know no more than that it is there. */
const closed = (source: SourceLine): SourceLine => ({
  ...source,
  ...{ title: '', newerId: null, endedFrom: null, endedTo: null, kept: null },
  ended: source.ended && 'closed',
})

export async function visibleAmong(scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM activity WHERE id = ANY(${[...new Set(ids)]}::uuid[]) AND ${visibleWhere(scope)}`
  return new Set(rows.map(({ id }) => id))
}

/** What the answer on public reports said, that was the last under a condition. */
const term = (column: 'basis' | 'covers', condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT ${column === 'basis' ? Prisma.sql`t.basis::text` : Prisma.sql`coalesce(t.covers, 'all')`}
    FROM release_term t WHERE t.activity_id = activity.id AND t.purpose = 'public_report' AND NOT t.pending
    AND ${condition} ORDER BY t.at DESC, t.id DESC LIMIT 1)`

/** The sources of each paragraph, and whether each may still be used today. */
export async function listSources(
  reportId: string,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<Map<string, SourceLine[]>> {
  const taken = Prisma.sql`t.at <= s.taken_at`
  const narrowed = narrowedSince(Prisma.sql`s.taken_at`)
  const rows = await client.$queryRaw<(SourceLine & { paragraphId: string })[]>`
    SELECT s.paragraph_id::text AS "paragraphId", r.id::text AS "revisionId", r.number AS revision,
      r.snapshot ->> 'title' AS title, activity.id::text AS "activityId", activity.reference,
      (${releasedWhere()} AND NOT ${narrowed}) AS released,
      CASE WHEN NOT has_approved THEN 'withdrawn' WHEN sensitivity <> 'unclassified' THEN 'class'
        WHEN public_until < ${today()}::date THEN 'expired' WHEN NOT ${releasedWhere()} THEN 'release'
        WHEN ${narrowed} THEN 'narrowed' END AS ended,
      CASE WHEN sensitivity <> 'unclassified' THEN 'unclassified' WHEN NOT ${releasedWhere()} THEN ${term('basis', taken)}
        ELSE ${term('covers', taken)} END AS "endedFrom",
      CASE WHEN sensitivity <> 'unclassified' THEN sensitivity::text WHEN NOT ${releasedWhere()} THEN public_use::text
        ELSE ${term('covers', Prisma.sql`TRUE`)} END AS "endedTo",
      (SELECT x.approved_revision_id::text FROM activity_accomplishment x WHERE x.activity_id = activity.id
        AND x.approved_revision_id <> r.id ORDER BY x.is_main DESC, substr(x.accomplishment_id, 3)::int LIMIT 1)
        AS "newerId",
      CASE WHEN s.kept_at IS NOT NULL THEN json_build_object('because', s.kept_because, 'at', s.kept_at,
        'by', (SELECT actor.name FROM actor WHERE actor.id = s.kept_by_id), 'against', s.kept_against_id) END AS kept,
      (SELECT coalesce(json_agg(x.accomplishment_id), '[]') FROM activity_accomplishment x
        WHERE x.activity_id = activity.id AND x.approved_revision_id = r.id) AS accomplishments
    FROM source s
    JOIN paragraph p ON p.id = s.paragraph_id JOIN section ON section.id = p.section_id
    JOIN revision r ON r.id = s.revision_id JOIN activity ON activity.id = r.activity_id
    WHERE section.report_id = ${reportId}::uuid AND p.removed_at IS NULL ORDER BY activity.reference`
  const byParagraph = new Map<string, SourceLine[]>()
  for (const { paragraphId, ...line } of rows)
    byParagraph.set(paragraphId, [...(byParagraph.get(paragraphId) ?? []), line])
  return byParagraph
}
