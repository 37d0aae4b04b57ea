import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import { PURPOSES, SENSITIVITIES } from '@/lib/activity/constants'
import { usualOf } from '@/lib/activity/rules/usual-release'
import { RELEASE_INPUTS, USUAL_INPUTS } from '@/lib/activity/schema/inputs'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'
import { UseOfPurpose } from './use-of-purpose'
import { UsualUse } from './usual-use'

const NAMES = ['sensitivity', ...USUAL_INPUTS, ...PURPOSES.flatMap((purpose) => Object.values(RELEASE_INPUTS[purpose]))]

/** Who may use it: the class, one answer for what is usual, or one for each purpose. */
export function SectionUse({ content, values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const usual = usualOf(content.release)
  const inPublic = `${t('purpose.public_report')}: ${t(`basis.${content.release.public_report.basis}`)}`
  const digest = `${t(`sensitivity.${content.sensitivity}`)} · ${usual ? t(`use.${usual}`) : inPublic}`
  return (
    <FormSection
      number={6}
      title={t('form.section_use')}
      names={NAMES}
      wanted={['publicUse']}
      isNew={missing === null}
      digest={digest}
    >
      <FormSelect
        name="sensitivity"
        label={t('field.sensitivity')}
        hint={t('form.sensitivity_hint')}
        value={textOf(values, 'sensitivity')}
        options={SENSITIVITIES.map((one) => ({ value: one, label: t(`sensitivity.${one}`) }))}
      />
      <div className="usebox">
        <UsualUse values={values} />
        <div className="three each">
          {PURPOSES.map((purpose) => (
            <UseOfPurpose
              key={purpose}
              purpose={purpose}
              values={values}
              missing={purpose === 'public_report' && missing?.includes('publicUse')}
            />
          ))}
        </div>
      </div>
    </FormSection>
  )
}
