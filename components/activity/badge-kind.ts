import type { AccomplishmentBadgeProps } from '@/components/ui/accomplishment-badge'

/** How the badge of an accomplishment is drawn. A proposal is one first, whichever it proposes. */
export function badgeKind(main: boolean, proposed: boolean): AccomplishmentBadgeProps['kind'] {
  if (proposed) return 'proposed'
  return main ? 'main' : 'other'
}
