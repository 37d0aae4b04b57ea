import { setThemes } from '@/lib/activity/commands/set-themes'
import { readInside } from '@/lib/activity/queries/read-inside'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { checkPractice } from '@/lib/practice/commands/check-practice'
import { CRITERIA } from '@/lib/practice/constants'
import { type CheckForm, whyOf } from '@/lib/practice/schema'
import { expectDone } from './contributions'

/** What is said of each criterion, in their order; a reason that begins with "No: " finds it not met. */
const CHECKED: Record<string, readonly string[]> = {
  'ACT-005': [
    'The database was launched and is open to all whom it is for.',
    'Any region can collect the recommendations that concern its States in one place.',
    'It rests on what special rapporteurs and treaty bodies recommended.',
    'Civil society and national institutions work with it beside Governments.',
    'It stays of use with every new recommendation that is added.',
  ],
  'ACT-028': [
    'The plan was made: the first of its kind in the country.',
    'Another province can do the same with its own returning workers.',
    'It is for migrant workers, and serves their return in dignity.',
    'The province worked on it itself.',
    'It is a plan of the province, not of the project that helped with it.',
  ],
  'ACT-048': [
    'No: the text states no result. Say what States took from the study.',
    'The study was presented so that other States could draw lessons from it.',
    'Inclusion of minorities is a question of equality before the law.',
    'No: it is not said whether minorities took part in the study.',
    'No: nothing is said of what came after the workshop.',
  ],
}

/** Looked at so long ago that it is due. */
const DUE = 'ACT-005'

/** Words in a title that tell which theme of the Office it bears on. */
const THEMES: Record<string, RegExp> = {
  migration: /migra|alternatives to detention|international border/i,
  equality_and_discrimination: /minorit|racial|discriminat/i,
  mechanisms: /treaty bod|universal periodic|recommendations of human rights mechanisms/i,
}

/** Says the themes of the contributions, and checks some good practices: one is confirmed, one due, one not confirmed. */
export async function checkDemoPractices(importer: Actor, reviewer: Actor): Promise<void> {
  const all = await db.activity.findMany({ select: { reference: true, title: true, sourceReference: true } })
  for (const { reference, title } of all) {
    const themes = Object.keys(THEMES).filter((theme) => THEMES[theme]?.test(title))
    if (themes.length > 0) expectDone(reference, await setThemes(importer, { reference, themes }))
  }
  for (const { reference, sourceReference } of all) {
    const reasons = CHECKED[sourceReference ?? '']
    if (reasons) expectDone(reference, await checkPractice(reviewer, await checkForm(reviewer, reference, reasons)))
  }
  const due = await db.activity.findFirstOrThrow({ where: { sourceReference: DUE } })
  await db.practice.update({ where: { activityId: due.id }, data: { dueOn: new Date('2016-01-01') } })
}

async function checkForm(reviewer: Actor, reference: string, reasons: readonly string[]): Promise<CheckForm> {
  const { id } = await readInside(reviewer, reference)
  const { number: revision } = await db.revision.findFirstOrThrow({
    where: { activityId: id },
    orderBy: { number: 'desc' },
  })
  const answers = CRITERIA.flatMap((criterion, index) => {
    const [reason = ''] = [reasons[index]]
    return [
      [criterion, reason.startsWith('No: ') ? 'no' : 'yes'],
      [whyOf(criterion), reason.replace(/^No: ./, (start) => start.slice(4).toUpperCase())],
    ]
  })
  return { reference, revision, version: 0, ...Object.fromEntries(answers) }
}
