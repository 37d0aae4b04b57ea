import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OriginalText } from '@/components/activity/translation/original-text'
import { TranslationForm } from '@/components/activity/translation/translation-form'
import { TranslationList } from '@/components/activity/translation/translation-list'
import { Masthead } from '@/components/ui/masthead'
import { keepTranslationAction } from '@/lib/activity/actions'
import { loadTranslations } from '@/lib/activity/loaders'
import { acceptTranslationAction } from '@/lib/review/actions'
import { mayAccept } from '@/lib/review/loaders'

type Props = PageProps<'/activities/[reference]/translations'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('activity.translations')])
  return { title: t('title', { reference }) }
}

/** The texts of an activity in further languages: for reports in those languages. */
export default async function TranslationsPage({ params, searchParams }: Props) {
  const { reference } = await params
  const [{ view, from, open, texts }, t] = await Promise.all([
    loadTranslations(reference, await searchParams),
    getTranslations('activity.translations'),
  ])
  if (!texts) notFound()
  const { revision, original, translations } = texts
  const kept = translations.find(({ language }) => language === open) ?? null
  const mayEdit = view.abilities.edit
  return (
    <>
      <Masthead
        title={t('title', { reference })}
        over={[{ label: <bdi>{reference}</bdi>, href: `/activities/${reference}` }]}
      />
      <div className="measure stack">
        <p className="soft">{t('lead')}</p>
        {mayEdit && open && (
          <section className="sec" aria-labelledby="write">
            <h2 id="write">{t('into', { language: t(`languages.${open}`) })}</h2>
            <TranslationForm
              key={open}
              action={keepTranslationAction}
              language={open}
              {...{ reference, revision, from, original, kept }}
            />
          </section>
        )}
        {!open && (
          <section className="sec" aria-labelledby="original">
            <h2 id="original">{t('original', { language: t(`languages.${from}`) })}</h2>
            <OriginalText original={original} language={from} />
          </section>
        )}
        <section className="sec" aria-labelledby="languages">
          <h2 id="languages">{t('all')}</h2>
          <TranslationList
            {...{ reference, from, open, translations, mayEdit }}
            accept={(await mayAccept(view)) ? acceptTranslationAction : null}
          />
        </section>
      </div>
    </>
  )
}
