import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import type { Check } from '@/lib/report/rules/check'
import { knownLanguage } from '@/lib/report/rules/known-language'
import { MANDATE_GROUPS } from '@/lib/vocabulary/constants'

type CheckListProps = {
  checks: readonly Check[]
  report: string
  /** null: the reader does not edit. */
  action: ActionFormProps['action'] | null
}

/** What stops the report first, then what is worth a look. */
export function CheckList({ checks, report, action }: CheckListProps) {
  return (
    <ol className="wordin">
      {checks.map((check) => (
        <CheckItem
          key={`${check.rule} ${check.paragraph?.id} ${check.words} ${check.mended?.length}`}
          {...{ check, report, action }}
        />
      ))}
    </ol>
  )
}

/** What was found, in the reader's language where it is a code. */
function useWords({ rule, words }: Check): string {
  const t = useTranslations('report')
  if (rule === 'untranslated') return t(`checks.languages.${knownLanguage(words)}`)
  const group = MANDATE_GROUPS.find((one) => one === words)
  return rule === 'group' && group ? t(`selection.group.${group}`) : words
}

function CheckItem({ check, report, action }: { check: Check } & Omit<CheckListProps, 'checks'>) {
  const t = useTranslations('report.checks')
  const { rule, weight, paragraph, mended } = check
  const words = useWords(check)
  return (
    <li className="wordin__item">
      <p>
        <StatusMark state={weight === 'stop' ? 'stale' : 'silent'}>{t(`weight.${weight}`)}</StatusMark>{' '}
        {paragraph && (
          <Link href={`/reports/${report}?paragraph=${paragraph.id}#p-${paragraph.id}`}>
            {paragraph.number === null ? t('summary') : t('paragraph', { number: String(paragraph.number) })}
          </Link>
        )}
      </p>
      <p>{t(`rule.${rule}`, { words })}</p>
      <p className="meta">{t(`source.${rule}`)}</p>
      {action && paragraph && mended !== null && (
        <ActionForm action={action} prefix={`${rule}-${paragraph.id}`} label={t(`rule.${rule}`, { words })}>
          <input type="hidden" name="report" value={report} />
          <input type="hidden" name="paragraph" value={paragraph.id} />
          <input type="hidden" name="version" value={paragraph.version} />
          <input type="hidden" name="text" value={mended} />
          <Button small>{t('mend')}</Button>
        </ActionForm>
      )}
    </li>
  )
}
