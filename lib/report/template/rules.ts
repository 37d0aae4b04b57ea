import type { AccomplishmentId } from '@/lib/activity/types'
import type { SectionTexts, TemplateOutline } from '../types'
import type { TemplateForm, TemplateSectionForm } from './schema'

type Section = TemplateOutline['sections'][number]

/**
 * A template as a form has left it: its structure, and the texts of one language (under a theme: those of the theme).
 * What it says in other languages stays; a section that is new says the same in English until somebody writes it.
 */
export function withForm(
  outline: TemplateOutline,
  { sections, language, theme }: Pick<TemplateForm, 'sections' | 'language' | 'theme'>,
): TemplateOutline {
  const changed = [...sections]
    .sort((a, b) => a.place - b.place)
    .map((form): Section => {
      const before = form.was === null ? undefined : outline.sections[form.was]
      const own = textsOf(before?.texts[language] ?? before?.texts.en, form, theme)
      const draws = form.part === 'experiences' ? { ...drawsOf(form), by: form.by } : null
      return {
        ...{ part: form.part, share: form.share, draws },
        texts: { ...before?.texts, en: before?.texts.en ?? own, [language]: own },
      }
    })
  return { ...outline, sections: changed }
}

const drawsOf = ({ accomplishments, kinds }: TemplateSectionForm) => ({
  accomplishments: accomplishments as AccomplishmentId[],
  kinds,
})

function textsOf(before: SectionTexts | undefined, form: TemplateSectionForm, theme: string): SectionTexts {
  if (!theme) return { ...before, heading: form.heading, paragraphs: form.text }
  const { [theme]: _old, ...others } = before?.themes ?? {}
  const themes = form.text.length > 0 ? { ...others, [theme]: form.text } : others
  return { heading: form.heading, paragraphs: before?.paragraphs ?? [], themes }
}
