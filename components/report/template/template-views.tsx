import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { inLocale } from '@/lib/core/labels'
import { REPORT_LANGUAGES } from '@/lib/report/compose/constants'
import type { LoadedTemplate } from '@/lib/report/template/loaders'

/** The language and the theme whose texts are shown, by their addresses: what was typed and not saved does not go along. */
export function TemplateViews({ template, language, theme, themes, locale }: LoadedTemplate) {
  const t = useTranslations('report')
  const address = (to: string) =>
    `/reports/templates/${template.id}?${new URLSearchParams(theme ? { language: to, theme } : { language: to })}`
  return (
    <nav className="stack-2" aria-label={t('templates.views')}>
      <p className="row">
        <span className="meta">{t('templates.language')}</span>
        {REPORT_LANGUAGES.map((one) => (
          <Link key={one} href={address(one)} aria-current={one === language ? 'page' : undefined}>
            {one === language ? <b>{t(`new.languages.${one}`)}</b> : t(`new.languages.${one}`)}
          </Link>
        ))}
      </p>
      <form className="row row--end" action={`/reports/templates/${template.id}`}>
        <input type="hidden" name="language" value={language} />
        <Field id="shown-theme" label={t('templates.theme')}>
          <Select
            small
            id="shown-theme"
            name="theme"
            defaultValue={theme}
            options={themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) }))}
            empty={t('new.no_theme')}
          />
        </Field>
        <Button small>{t('templates.show')}</Button>
      </form>
    </nav>
  )
}
