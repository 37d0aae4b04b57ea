import type { HeldPosition } from '@/lib/permission/types'

/** Where nobody reviews: an accomplishment, and the regions in which nobody does; all of them: nobody at all. */
export type Uncovered<A extends string, R extends string> = { accomplishment: A; regions: R[] }

/**
 * The accomplishments and regions in which nobody holds a position that judges. Who reviews one presence alone covers
 * no region.
 */
export const uncovered = <A extends string, R extends string>(
  positions: readonly Pick<HeldPosition, 'presenceId' | 'region' | 'accomplishmentId'>[],
  accomplishments: readonly A[],
  regions: readonly R[],
): Uncovered<A, R>[] =>
  accomplishments
    .map((accomplishment) => ({
      accomplishment,
      regions: regions.filter(
        (region) =>
          !positions.some(
            (held) =>
              !held.presenceId &&
              [null, accomplishment].includes(held.accomplishmentId as A | null) &&
              [null, region].includes(held.region as R | null),
          ),
      ),
    }))
    .filter((gap) => gap.regions.length > 0)
