import { useTranslations } from 'next-intl'
import { yearOf } from '@/lib/activity/rules/content'
import { ACCOMPLISHMENT_IDS, sentenceName } from '@/lib/activity/schema/inputs'
import { inLocale } from '@/lib/core/labels'
import { frameworkFor } from '@/lib/framework/rules'
import type { Accomplishment } from '@/lib/framework/types'
import { AccomplishmentChoice } from './accomplishment-choice'
import { FormSection } from './form-section'
import type { SectionProps } from './form-types'
import { OtherPlans } from './other-plans'

/** What it contributes to, in the wording of the plan that was in force when it began. */
export function SectionAccomplishments({ options, content, values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const { accomplishments, frameworks, period, locale } = options
  const year = yearOf(content)
  const { framework, assumed } = frameworkFor(year, frameworks, period)
  const name = inLocale(framework.name, locale)
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>
  const wanted = ['accomplishments', 'sentences'] as const
  const isChosen = ({ id }: Accomplishment) => content.accomplishments.some((link) => link.id === id)
  const chosen = accomplishments.filter(isChosen)
  const [shown, folded] =
    chosen.length > 0 ? [chosen, accomplishments.filter((one) => !isChosen(one))] : [accomplishments, []]
  const choice = (accomplishment: Accomplishment) => (
    <AccomplishmentChoice
      key={accomplishment.id}
      accomplishment={accomplishment}
      frameworkId={framework.id}
      locale={locale}
      link={content.accomplishments.find(({ id }) => id === accomplishment.id)}
      values={values}
      first={accomplishment === shown[0]}
      saved={missing !== null}
    />
  )
  return (
    <FormSection
      number={3}
      title={t('form.section_ea')}
      names={['accomplishments', 'main', ...ACCOMPLISHMENT_IDS.map(sentenceName)]}
      wanted={wanted}
      isNew={missing === null}
    >
      <p className="hint">
        {assumed || year === null
          ? t.rich('form.wording_assumed', { framework: name, b })
          : t.rich('form.wording_of', { framework: name, year: String(year), b })}{' '}
        {t('form.main_hint')}{' '}
        {missing?.includes('accomplishments') && <span className="missing">{t('missing.accomplishments')}</span>}
      </p>
      <fieldset aria-labelledby="accomplishments-label">
        <legend className="vh" id="accomplishments-label">
          {t('field.accomplishments')}
        </legend>
        <ul className="pick">{shown.map(choice)}</ul>
        {folded.length > 0 && (
          <details className="more">
            <summary>{t('form.other_accomplishments', { count: folded.length })}</summary>
            <ul className="pick">{folded.map(choice)}</ul>
          </details>
        )}
      </fieldset>
      <OtherPlans
        accomplishments={accomplishments}
        frameworks={frameworks.filter(({ id }) => id !== framework.id)}
        locale={locale}
      />
    </FormSection>
  )
}
