'use server'

import { formAction } from '@/lib/gate/action'
import { editSetting } from './commands/edit-setting'
import { editWording } from './commands/edit-wording'
import { settingSchema, wordingSchema } from './schema'

export const saveWording = formAction({
  schema: wordingSchema,
  run: editWording,
  next: (_, { frameworkId }) => ({ to: `/frameworks?framework=${encodeURIComponent(frameworkId)}&saved` }),
})

export const saveSetting = formAction({
  schema: settingSchema,
  run: editSetting,
  next: () => ({ to: '/frameworks?saved#settings' }),
})
