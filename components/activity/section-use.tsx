import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import { RELEASE_BASES, SENSITIVITIES } from '@/lib/activity/constants'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'

const USES = ['internalUse', 'unWideUse', 'publicUse'] as const

/** Who may use it: the class, and an answer for each purpose. */
export function SectionUse({ values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const unanswered = missing?.includes('publicUse')
  const bases = RELEASE_BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))
  return (
    <FormSection
      number={6}
      title={t('form.section_use')}
      names={['sensitivity', ...USES]}
      wanted={['publicUse']}
      isNew={missing === null}
    >
      <FormSelect
        name="sensitivity"
        label={t('field.sensitivity')}
        hint={t('form.sensitivity_hint')}
        value={textOf(values, 'sensitivity')}
        options={SENSITIVITIES.map((one) => ({ value: one, label: t(`sensitivity.${one}`) }))}
      />
      <p className="hint whouses">{t('form.use_hint')}</p>
      <div className="three">
        {USES.map((use) => (
          <FormSelect
            key={use}
            name={use}
            label={t(`field.${use}`)}
            missing={use === 'publicUse' && unanswered}
            value={textOf(values, use)}
            options={bases}
          />
        ))}
      </div>
    </FormSection>
  )
}
