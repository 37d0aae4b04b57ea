import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import { ROLES } from '@/lib/permission/types'
import { REGIONS } from '@/lib/presence/constants'

/** What a position can be limited to, in the reader's language. */
export type PlaceChoices = {
  presences: readonly { id: string; name: string; current: boolean }[]
  accomplishments: readonly { id: string; short: string }[]
}

/** The role and the reach of a position: three limits, each of which may stay open. */
export function PositionFields({ presences, accomplishments }: PlaceChoices) {
  const t = useTranslations('people')
  const field = useTranslations('people.position')
  return (
    <>
      <FormSelect
        name="role"
        label={field('role')}
        empty={field('choose_role')}
        options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <FormSelect
        name="presenceId"
        label={field('presence')}
        hint={field('scope_hint')}
        empty={field('any_presence')}
        options={presences.filter(({ current }) => current).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormSelect
        name="region"
        label={field('region')}
        empty={field('any_region')}
        options={REGIONS.map((region) => ({ value: region, label: t(`region.${region}`) }))}
      />
      <FormSelect
        name="accomplishmentId"
        label={field('accomplishment')}
        empty={field('any_accomplishment')}
        options={accomplishments.map(({ id, short }) => ({ value: id, label: `${id} ${short}` }))}
      />
    </>
  )
}
