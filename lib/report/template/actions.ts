'use server'
import { formAction } from '@/lib/gate/action'
import { copyTemplate, deleteTemplate, saveTemplate } from './commands'
import { copyForm, deleteForm, templateForm } from './schema'

/** Makes a template from another one, and leads to it. */
export const copyTemplateAction = formAction({
  schema: copyForm,
  run: copyTemplate,
  next: ({ id }) => ({ to: `/reports/templates/${id}` }),
})

/** Saves a template, and leads back to it as it stands now. */
export const saveTemplateAction = formAction({
  schema: templateForm,
  run: saveTemplate,
  next: ({ id }, { language, theme }) => ({
    to: `/reports/templates/${id}?language=${language}${theme ? `&theme=${theme}` : ''}&saved=1`,
  }),
})

/** Deletes a template, and leads back to those that are left. */
export const deleteTemplateAction = formAction({
  schema: deleteForm,
  run: deleteTemplate,
  next: () => ({ to: '/reports/templates?deleted=1' }),
})
