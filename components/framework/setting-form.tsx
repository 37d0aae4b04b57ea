import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { FormField } from '@/components/ui/form-field'
import { FormTextArea } from '@/components/ui/form-text-area'
import { FormTick } from '@/components/ui/form-tick'
import { Link } from '@/components/ui/link'
import { LOCALE_NAMES } from '@/lib/core/i18n/locales'
import { groupsOf, nameOfPart, type Part, partsOf } from '@/lib/framework/setting/rules'
import type { Setting } from '@/lib/framework/types'
import { partName } from './setting-name'

/** The parts of a setting; a text in several languages is folded under one heading. */
export function SettingForm({ action, setting }: { action: ActionFormProps['action']; setting: Setting }) {
  const t = useTranslations('framework')
  return (
    <ActionForm action={action} className="stack measure">
      <input type="hidden" name="key" value={setting.key} />
      <input type="hidden" name="base" value={setting.editedAt?.toISOString() ?? ''} />
      {groupsOf(partsOf(setting.value)).map((parts) => (
        <PartGroup key={parts[0]?.path} parts={parts} />
      ))}
      <FormTick name="toVerify" checked={setting.toVerify} label={t('to_verify')} hint={t('to_verify_hint')} />
      <div className="row">
        <Button kind="go">{t('save')}</Button>
        <Link href="/frameworks#settings">{t('cancel')}</Link>
      </div>
    </ActionForm>
  )
}

function PartGroup({ parts }: { parts: Part[] }) {
  const t = useTranslations('framework')
  const locale = useLocale()
  const [first] = parts
  if (!first) return null
  const label = partName(t, nameOfPart(first.path))
  if (parts.length === 1) return <PartField part={first} label={label} />
  const shown = parts.find(({ path }) => nameOfPart(path).locale === locale) ?? first
  return (
    <Fold title={label} digest={<bdi>{shown.value}</bdi>}>
      {parts.map((part) => {
        const language = nameOfPart(part.path).locale
        return <PartField key={part.path} part={part} label={language ? LOCALE_NAMES[language] : label} />
      })}
    </Fold>
  )
}

function PartField({ part: { path, value }, label }: { part: Part; label: string }) {
  const name = `value.${path}`
  if (typeof value === 'number')
    return <FormField name={name} label={label} value={`${value}`} inputMode="numeric" short />
  const { locale } = nameOfPart(path)
  return <FormTextArea name={name} label={label} value={value} oneLine lang={locale ?? undefined} dir="auto" />
}
