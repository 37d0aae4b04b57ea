import { describe, expect, it } from 'vitest'
import { textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import { inLanguage } from '@/lib/report/compose/rules/in-language'
import { contributions, factsIn, pageOf, sectionsOf, translations } from '@/lib/testing/contributions'

const TITLES = {
  fr: 'Les 64 contributions telles que composées en français',
  es: 'Las 64 contribuciones tal como se componen en español',
}

/** Words and forms that neither language has. */
const WRONG = {
  fr: / {2}|\.\.|,,|,\.|(?<!\p{L})(?:[dD]e les?|[àÀ] les?|[dD]e des|la la|le le|UN|undefined|null)(?![\p{L}-])|%/u,
  es: / {2}|\.\.|,,|,\.|(?<!\p{L})(?:[dD]e el|[aA] el|la la|el el|y i\p{L}*|UN|undefined|null)(?![\p{L}-])|%/u,
}

describe.each(['fr', 'es'] as const)('the 64 real contributions in %s', (language) => {
  const facts = factsIn(language)
  const told = contributions.map((one) => inLanguage(one, translations(one.reference), language))
  const sections = sectionsOf(told)
  const composed = composeReport(sections, facts).flatMap(({ paragraphs }) => paragraphs)
  const byReference = new Map(told.map((one) => [one.reference, one]))

  it('are composed as they were last read and approved', async () => {
    expect(composed).toHaveLength(64)
    await expect(pageOf(TITLES[language], sections, facts)).toMatchFileSnapshot(`../golden.${language}.md`)
  })

  it('have texts of the language for at least 24 of them', () => {
    expect(told.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(24)
  })

  it('give the same paragraphs from the same revisions', () => {
    const again = composeReport(structuredClone(sections), structuredClone(facts))
    expect(again.flatMap(({ paragraphs }) => paragraphs)).toEqual(composed)
  })

  it.each(composed.map((paragraph) => [paragraph.reference, paragraph] as const))(
    '%s is well formed',
    (own, paragraph) => {
      const written = paragraph.clauses.filter((clause) => !clause.language)
      expect(textOf(written)).toMatch(/^[\p{Lu}].*\.$/u)
      expect(textOf(written)).not.toMatch(WRONG[language])
      const source = byReference.get(own)
      for (const { fields } of paragraph.clauses)
        for (const field of fields) expect(source?.[field], field).toBeTruthy()
    },
  )

  it('mark what has no text in the language, and only that', () => {
    for (const { reference, clauses, flags } of composed) {
      const isTold = byReference.get(reference)?.language === language
      expect(
        clauses.some((clause) => clause.language),
        reference,
      ).toBe(!isTold)
      expect(flags.includes('to_translate'), reference).toBe(!isTold)
    }
  })

  it('spell out an acronym once, at its first use', () => {
    const whole = composed.map(({ clauses }) => textOf(clauses.filter((clause) => !clause.language))).join('\n')
    for (const { acronym, name } of facts.bodies) {
      if (!acronym || ['HCDH', 'ACNUDH'].includes(acronym)) continue
      const first = whole.search(new RegExp(`(?<![\\w(-])${acronym}(?![\\w)-])`))
      if (first >= 0) expect(whole.slice(0, first), acronym).toContain(`${name} (${acronym})`)
      expect(whole.split(`${name} (${acronym})`).length, acronym).toBeLessThanOrEqual(2)
    }
  })
})
