import type { FormOptions } from '@/lib/activity/reading/types'
import type { MissingField } from '@/lib/activity/rules/completeness'
import type { ActivityContent } from '@/lib/activity/rules/content'
import type { FormValues } from '@/lib/activity/schema/inputs'

/** What every section of the form is drawn from. */
export type SectionProps = {
  options: FormOptions
  content: ActivityContent
  /** What each input shows at first. */
  values: FormValues
  /** What submission still wants; null for an activity that has not been saved yet. */
  missing: readonly MissingField[] | null
}

/** The text that an input of one value shows at first. */
export const textOf = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? ''
