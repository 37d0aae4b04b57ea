import { expect, it } from 'vitest'
import type { TemplateOutline } from '../types'
import { withForm } from './rules'
import { templateForm } from './schema'

const outline: TemplateOutline = {
  headings: { en: {} },
  sections: [
    {
      ...{ part: 'introduction', share: 10, draws: null },
      texts: {
        en: { heading: 'Introduction', paragraphs: ['General.'], themes: { migration: ['Own.'] } },
        fr: { heading: 'Introduction', paragraphs: ['Général.'] },
      },
    },
    {
      ...{ part: 'experiences', share: 90 },
      draws: { accomplishments: ['EA1'], kinds: ['field_initiative'], by: 'accomplishment' },
      texts: { en: { heading: 'Experiences', paragraphs: [] } },
    },
  ],
}

const posted = (patch: Record<string, string | string[]> = {}) => ({
  ...{ template: 't', version: '1', language: 'en', theme: '', name: 'Mine' },
  ...{ 'was-0': '0', 'place-0': '2', 'part-0': 'introduction', 'heading-0': 'Opening', 'text-0': 'One.\n\nTwo.' },
  ...{ 'share-0': '', 'by-0': 'none' },
  ...{ 'was-1': '1', 'place-1': '1', 'part-1': 'experiences', 'heading-1': 'By country', 'text-1': '' },
  ...{ 'share-1': '80', 'by-1': 'country', 'accomplishments-1': ['EA1', 'EA3'], 'kinds-1': 'good_practice' },
  ...{ 'was-2': '', 'place-2': '3', 'part-2': 'summary', 'heading-2': '', 'text-2': '', 'share-2': '', 'by-2': 'none' },
  ...patch,
})

const problems = (patch: Record<string, string | string[]>) =>
  templateForm.safeParse(posted(patch)).error?.issues.map(({ path }) => path.join('.'))

it('orders the sections by their places, keeps other languages and themes, and drops the empty one', () => {
  const { sections } = withForm(outline, templateForm.parse(posted()))
  expect(sections.map(({ texts }) => texts.en.heading)).toEqual(['By country', 'Opening'])
  expect(sections[0]?.draws).toEqual({ accomplishments: ['EA1', 'EA3'], kinds: ['good_practice'], by: 'country' })
  expect(sections[1]).toMatchObject({ share: null, texts: { fr: { paragraphs: ['Général.'] } } })
  expect(sections[1]?.texts.en).toEqual({
    ...{ heading: 'Opening', paragraphs: ['One.', 'Two.'], themes: { migration: ['Own.'] } },
  })
})

it('writes the text of a theme beside the general one, and takes it out where it is empty', () => {
  const write = (text: string) =>
    withForm(outline, templateForm.parse(posted({ theme: 'migration', 'text-0': text }))).sections[1]?.texts.en
  expect(write('Other.')).toMatchObject({ paragraphs: ['General.'], themes: { migration: ['Other.'] } })
  expect(write('')).toMatchObject({ paragraphs: ['General.'], themes: {} })
})

it('takes a section away, and begins a new one in every language', () => {
  const form = posted({ 'remove-0': '1', language: 'fr', 'heading-2': 'Résumé', 'place-2': '0' })
  const { sections } = withForm(outline, templateForm.parse(form))
  expect(sections.map(({ texts }) => texts.fr?.heading)).toEqual(['Résumé', 'By country'])
  expect(sections[0]?.texts.en.heading).toBe('Résumé')
})

it.each([
  [{ 'text-0': 'As {nobody} knows.' }, ['text-0']],
  [{ 'heading-1': ' ' }, ['heading-1']],
  [{ 'share-1': 'many' }, ['share-1']],
  [{ 'kinds-1': [] }, ['kinds-1']],
  [{ 'share-0': '30' }, ['form']],
  [{ 'part-1': 'framework' }, ['form']],
])('says beside the field what is wrong: %j', (patch, paths) => {
  expect([...new Set(problems(patch))].filter((path) => path !== 'form' || paths.includes('form'))).toEqual(paths)
})

it('refuses a field that it does not know', () => {
  expect(templateForm.safeParse(posted({ extra: '1' })).error?.issues[0]?.code).toBe('unrecognized_keys')
})
