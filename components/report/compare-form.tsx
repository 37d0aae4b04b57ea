import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { VersionLine } from '@/lib/report/queries/list-versions'

type CompareFormProps = { versions: readonly VersionLine[]; from: number | null; to: number | null }

/** Chooses two texts; the address holds the choice. */
export function CompareForm({ versions, from, to }: CompareFormProps) {
  const t = useTranslations('report.versions')
  const options = versions.map(({ number, name }) => ({ value: String(number), label: `${number} ${name}` }))
  return (
    <form className="row row--end" aria-label={t('compare_title')}>
      <Field id="from" label={t('from')}>
        <Select id="from" name="from" options={options} defaultValue={String(from ?? versions.at(0)?.number ?? '')} />
      </Field>
      <Field id="to" label={t('to_label')}>
        <Select id="to" name="to" empty={t('now')} options={options} defaultValue={to === null ? '' : String(to)} />
      </Field>
      <Button>{t('compare')}</Button>
    </form>
  )
}
