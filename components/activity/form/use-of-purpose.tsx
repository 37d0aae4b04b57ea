import { useTranslations } from 'next-intl'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { COVERS, RELEASE_BASES } from '@/lib/activity/constants'
import { type FormValues, RELEASE_INPUTS } from '@/lib/activity/schema/inputs'
import type { Purpose } from '@/lib/activity/types'
import { textOf } from './form-types'

type UseProps = { purpose: Purpose; values: FormValues; missing?: boolean }

/** Whether one purpose is allowed, and behind a fold what was agreed to, by whom and until when. */
export function UseOfPurpose({ purpose, values, missing }: UseProps) {
  const t = useTranslations('activity')
  const { use, covers, by, until } = RELEASE_INPUTS[purpose]
  const about = t(`field.${use}`)
  return (
    <div className="usepurpose">
      <FormSelect
        name={use}
        label={about}
        missing={missing}
        value={textOf(values, use)}
        options={RELEASE_BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
      />
      <details className="more">
        <summary>
          {t('use.terms')} <span className="vh">{about}</span>
        </summary>
        <FormSelect
          name={covers}
          label={labelled(t('use.covers'), about)}
          value={textOf(values, covers)}
          empty={t('use.covers_unsaid')}
          options={COVERS.map((one) => ({ value: one, label: t(`covers.${one}`) }))}
        />
        <FormField name={by} label={labelled(t('use.by'), about)} value={textOf(values, by)} />
        <FormField short name={until} label={labelled(t('use.until'), about)} value={textOf(values, until)} />
      </details>
    </div>
  )
}

/** Three purposes ask the same: each label names its purpose to whoever hears it alone. */
const labelled = (label: string, about: string) => (
  <>
    {label} <span className="vh">{about}</span>
  </>
)
