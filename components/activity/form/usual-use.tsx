import { useTranslations } from 'next-intl'
import { FieldGroup } from '@/components/ui/field'
import { FormField } from '@/components/ui/form-field'
import { USUAL } from '@/lib/activity/rules/usual-release'
import type { FormValues } from '@/lib/activity/schema/inputs'
import { textOf } from './form-types'
import { PickInput } from './pick-input'

/** One answer for all purposes, in plain words; the last choice shows the purposes one by one. */
export function UsualUse({ values }: { values: FormValues }) {
  const t = useTranslations('activity')
  const stored = [textOf(values, 'usual')].filter(Boolean)
  return (
    <>
      <FieldGroup id="usual" label={t('use.label')} hint={t('form.use_hint')}>
        <ul className="stack-2">
          {[...USUAL, 'each' as const].map((usual) => (
            <li key={usual} className="usual">
              <PickInput id={`usual-${usual}`} type="radio" name="usual" value={usual} stored={stored} />
              <label htmlFor={`usual-${usual}`}>{t(`use.${usual}`)}</label>
            </li>
          ))}
        </ul>
      </FieldGroup>
      <div className="twin twin--top usual-said">
        <FormField name="usualBy" label={t('use.by')} hint={t('use.by_hint')} value={textOf(values, 'usualBy')} />
        <FormField
          short
          name="usualUntil"
          label={t('use.until')}
          hint={t('use.until_hint')}
          value={textOf(values, 'usualUntil')}
        />
      </div>
    </>
  )
}
