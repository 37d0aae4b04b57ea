import { SENSITIVITIES } from '@/lib/activity/constants'
import { opensClass } from '@/lib/activity/policy'
import type { Sensitivity } from '@/lib/activity/types'

/** The classes that a file may have: none that opens it to more people than its activity. */
export const classesFor = (activity: Sensitivity): Sensitivity[] =>
  SENSITIVITIES.filter((sensitivity) => !opensClass(activity, sensitivity))
