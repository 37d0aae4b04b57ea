import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ToConfirm } from '@/components/framework/to-confirm'
import { WordingForm } from '@/components/framework/wording-form'
import { DefinitionList } from '@/components/ui/definition-list'
import { Masthead } from '@/components/ui/masthead'
import { LOCALE_NAMES } from '@/lib/core/i18n/locales'
import { inLocale } from '@/lib/core/labels'
import { saveWording } from '@/lib/framework/actions'
import { loadWording } from '@/lib/framework/loaders'

type Props = PageProps<'/frameworks/[framework]/[accomplishment]/[language]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accomplishment } = await params
  return { title: (await getTranslations('framework'))('wording_title', { accomplishment }) }
}

export default async function WordingPage({ params }: Props) {
  const asked = await params
  const loaded = await loadWording(asked.framework, asked.accomplishment, asked.language)
  if (!loaded) notFound()
  const { framework, accomplishment, language, wording, english, locale } = loaded
  const t = await getTranslations('framework')
  const over = [
    { label: t('title'), href: `/frameworks?framework=${framework.id}` },
    { label: inLocale(framework.name, locale) },
    { label: <bdi lang={language}>{LOCALE_NAMES[language]}</bdi> },
  ]
  return (
    <>
      <Masthead
        title={t('wording_title', { accomplishment: accomplishment.id })}
        over={over}
        under={wording?.toVerify && <ToConfirm />}
      />
      <div className="stack">
        {language !== 'en' && (
          <div className="measure">
            <DefinitionList
              items={[
                { term: t('english_short'), detail: <bdi lang="en">{english.short}</bdi> },
                { term: t('english_text'), detail: <bdi lang="en">{english.text}</bdi> },
              ]}
            />
          </div>
        )}
        <WordingForm
          action={saveWording}
          accomplishmentId={accomplishment.id}
          frameworkId={framework.id}
          language={language}
          wording={wording}
        />
      </div>
    </>
  )
}
