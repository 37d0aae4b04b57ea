import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { LANGUAGES } from '@/lib/activity/constants'
import type { TranslationLine } from '@/lib/activity/queries/list-translations'
import type { Language } from '@/lib/activity/types'
import { OriginalText } from './original-text'

type TranslationListProps = {
  reference: string
  from: Language
  open: Language | null
  translations: readonly TranslationLine[]
  mayEdit: boolean
  /** null: the reader does not judge the activity. */
  accept: ActionFormProps['action'] | null
}

const MARK = { accepted: 'approved', unchecked: 'wait', stale: 'stale' } as const

/** The languages in which an activity may have its texts, with how far each has come. */
export function TranslationList({ reference, from, open, translations, mayEdit, accept }: TranslationListProps) {
  const t = useTranslations('activity.translations')
  return (
    <ul className="stack">
      {LANGUAGES.filter((one) => one !== from).map((language) => {
        const kept = translations.find((one) => one.language === language)
        return (
          <li key={language} className="stack-2">
            <p>
              <b>{t(`languages.${language}`)}</b>{' '}
              {kept ? (
                <StatusMark state={MARK[kept.state]}>{t(`state.${kept.state}`)}</StatusMark>
              ) : (
                <span className="soft">{t('none')}</span>
              )}{' '}
              {mayEdit && language !== open && (
                <Link href={`/activities/${reference}/translations?language=${language}`}>
                  {t(kept ? 'change' : 'write', { language: t(`languages.${language}`) })}
                </Link>
              )}
            </p>
            {kept && <Kept kept={kept} />}
            {kept?.state === 'unchecked' && accept && (
              <ActionForm action={accept} prefix={`accept-${language}`} label={t('accept')}>
                <input type="hidden" name="reference" value={reference} />
                <input type="hidden" name="language" value={language} />
                <Button small>{t('accept')}</Button>
              </ActionForm>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Kept({ kept }: { kept: TranslationLine }) {
  return (
    <>
      <OriginalText original={kept} language={kept.language} />
      {kept.source && (
        <p className="meta" dir="auto">
          {kept.source}
        </p>
      )}
    </>
  )
}
