import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { inLocale } from '@/lib/core/labels'
import { REPORT_LANGUAGES } from '@/lib/report/compose/constants'
import type { LoadedTemplate } from '@/lib/report/template/loaders'

/** The language and the theme whose texts are shown, as links: what was typed and not saved does not go along. */
export function TemplateViews({ template, language, theme, themes, locale }: LoadedTemplate) {
  const t = useTranslations('report')
  const address = (to: { language?: string; theme?: string }) => {
    const wanted = { language, theme, ...to }
    const query = new URLSearchParams(wanted.theme ? wanted : { language: wanted.language })
    return `/reports/templates/${template.id}?${query}`
  }
  return (
    <nav className="stack-2" aria-label={t('templates.views')}>
      <p className="row">
        <span className="meta">{t('templates.language')}</span>
        {REPORT_LANGUAGES.map((one) => (
          <Link key={one} href={address({ language: one })} aria-current={one === language ? 'page' : undefined}>
            {marked(t(`new.languages.${one}`), one === language)}
          </Link>
        ))}
      </p>
      <p className="row">
        <span className="meta">{t('templates.theme')}</span>
        {[{ id: '', labels: { en: t('new.no_theme') } }, ...themes].map(({ id, labels }) => (
          <Link key={id} href={address({ theme: id })} aria-current={id === theme ? 'page' : undefined}>
            {marked(inLocale(labels, locale), id === theme)}
          </Link>
        ))}
      </p>
    </nav>
  )
}

/** The one that is shown stands out. */
const marked = (label: string, shown: boolean) => (shown ? <b>{label}</b> : label)
