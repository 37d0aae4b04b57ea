import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import type { Reader } from '@/lib/comment/types'

/** Whom to tell: only those who may read what is talked about. Left out where nobody else may. */
export function MentionSelect({ readers }: { readers: readonly Reader[] }) {
  const t = useTranslations('comment')
  if (readers.length === 0) return null
  const options = readers.map(({ id, name }) => ({ value: id, label: name }))
  return <FormSelect small name="mention" label={t('mention')} empty={t('nobody')} options={options} />
}
