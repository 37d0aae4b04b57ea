import { useTranslations } from 'next-intl'
import type { SnapshotPart } from '@/lib/activity/rules/differences'
import type { VersionedField } from '@/lib/activity/types'

/** What a field is called on the page: the label that it has in the form, where it has one. */
export function useFieldName(): (field: SnapshotPart | VersionedField) => string {
  const t = useTranslations('activity')
  return (field) => {
    switch (field) {
      case 'holders':
      case 'holderIds':
        return t('field.presence')
      case 'contributors':
      case 'region':
      case 'gaps':
      case 'release':
        return t(`changed_field.${field}`)
      default:
        return t(`field.${field}`)
    }
  }
}
