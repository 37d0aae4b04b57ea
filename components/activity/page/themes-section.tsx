import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormCheckboxes } from '@/components/ui/form-checkboxes'
import { Gap } from '@/components/ui/gap'
import { setThemesAction } from '@/lib/activity/actions'
import { listInWords } from '@/lib/core/i18n/inline'
import { MoreFold } from './more-fold'

export type ThemesProps = {
  reference: string
  themes: readonly { id: string; name: string }[]
  /** Ids of those that the activity bears on. */
  chosen: readonly string[]
  mayEdit: boolean
  locale: string
}

/** The themes that an activity bears on, and the way to say so. */
export function ThemesSection({ reference, themes, chosen, mayEdit, locale }: ThemesProps) {
  const t = useTranslations('activity.themes')
  const names = themes.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  if (names.length === 0 && !mayEdit) return null
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('title')}</h2>
      <div className="stack-2 small">
        <p>{names.length > 0 ? listInWords(names, locale) : <Gap>{t('none')}</Gap>}</p>
        {mayEdit && (
          <ActionForm action={setThemesAction} prefix="themes">
            <input type="hidden" name="reference" value={reference} />
            <MoreFold title={t('change')}>
              <FormCheckboxes
                name="themes"
                label={t('title')}
                hint={t('hint')}
                choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
                values={chosen}
              />
              <Button small>{t('save')}</Button>
            </MoreFold>
          </ActionForm>
        )}
      </div>
    </section>
  )
}
