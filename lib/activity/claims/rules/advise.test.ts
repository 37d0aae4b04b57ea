import { describe, expect, it } from 'vitest'
import { type ActivityContent, emptyContent } from '../../rules/content'
import { advise } from './advise'

const SOURCED: Partial<ActivityContent> = {
  sources: ['A/HRC/28/27'],
  start: { date: '2014-05-01', precision: 'month' },
}

const content = (patch: Partial<ActivityContent>): ActivityContent => ({ ...emptyContent(), language: 'en', ...patch })
const inResult = (language: string, result: string, patch: Partial<ActivityContent> = {}) =>
  advise(content({ ...patch, language: language as 'en', result }))
const found = (language: string, result: string, patch?: Partial<ActivityContent>) =>
  inResult(language, result, patch).map(({ rule, quote }) => `${rule}: ${quote}`)

describe('a claim of change', () => {
  it.each([
    ['en', 'Parliament adopted the new migration law.', ['when', 'evidence']],
    ['en', 'A law on torture was adopted.', ['who', 'when', 'evidence']],
    ['en', 'A law on torture was adopted by parliament in 2014.', ['evidence']],
    ['en', 'The State ratified the Convention.', ['when', 'evidence']],
    ['en', 'The Government established an independent human rights commission.', ['when', 'evidence']],
    ['en', 'A national preventive mechanism was set up in 2015.', ['who', 'evidence']],
    ['en', 'Detention conditions improved.', ['when', 'evidence']],
    ['fr', 'Le Parlement a adopté une loi contre la torture.', ['when', 'evidence']],
    ['fr', 'La loi contre la torture a été adoptée.', ['who', 'when', 'evidence']],
    ['fr', 'L’État a ratifié la Convention en 2014.', ['evidence']],
    ['fr', 'Une commission nationale a été créée par décret en 2013.', ['evidence']],
    ['fr', 'Les conditions de détention se sont améliorées.', ['when', 'evidence']],
    ['es', 'El Congreso aprobó la ley contra la tortura.', ['when', 'evidence']],
    ['es', 'La ley contra la tortura fue aprobada.', ['who', 'when', 'evidence']],
    ['es', 'El Estado ratificó la Convención en 2014.', ['evidence']],
    ['es', 'El Gobierno creó una comisión nacional en 2013.', ['evidence']],
    ['es', 'La situación mejoró.', ['when', 'evidence']],
  ])('in %s asks who, when and what shows it: %s', (language, text, lacks) => {
    expect(inResult(language, text)).toMatchObject([{ rule: 'claim', field: 'result', lacks }])
  })

  it('is at rest once all of it is said', () => {
    expect(inResult('en', 'A law on torture was adopted by parliament in 2014.', SOURCED)).toEqual([])
    expect(inResult('en', 'Detention conditions improved.', SOURCED)).toEqual([])
    // The year of the work says nothing about that of a law.
    expect(inResult('en', 'Parliament adopted the law.', SOURCED)).toMatchObject([{ lacks: ['when'] }])
  })

  it.each([
    ['en', 'Participants discussed the draft law and the report of the commission.'],
    ['fr', 'Les participants ont examiné le projet de loi.'],
    ['es', 'Los participantes examinaron el proyecto de ley.'],
  ])('is not seen where nothing is claimed (%s)', (language, text) => {
    expect(inResult(language, text)).toEqual([])
  })
})

describe('a term to avoid', () => {
  it.each([
    ['en', 'Training on illegal migrants.', 'illegal migrants', 'migrants in an irregular situation'],
    ['en', 'Meeting with the elderly.', 'the elderly', 'older persons'],
    ['en', 'A house for street children.', 'street children', 'children in street situations'],
    ['fr', 'Formation sur les migrants clandestins.', 'migrants clandestins', 'migrants en situation irrégulière'],
    ['fr', 'Un centre pour enfants des rues.', 'enfants des rues', 'enfants en situation de rue'],
    ['es', 'Taller sobre migrantes ilegales.', 'migrantes ilegales', 'migrantes en situación irregular'],
    ['es', 'Apoyo a minusválidos.', 'minusválidos', 'personas con discapacidad'],
  ])('is quoted in %s with the words of the United Nations: %s', (language, text, quote, use) => {
    expect(inResult(language, text)).toMatchObject([{ rule: 'term', quote, use }])
  })

  it('is a whole word, and not one inside another', () => {
    expect(found('en', 'Illegal migrantship, the elderlyish.')).toEqual([])
    expect(found('en', 'Persons with disabilities took part.')).toEqual([])
  })
})

describe('a name that looks like a private person’s', () => {
  it.each([
    ['en', 'The case of Ms. Aisha Karimova was heard.', 'Ms. Aisha Karimova'],
    ['en', 'A detainee Timur Saidov was released.', 'detainee Timur Saidov'],
    ['fr', 'Le cas de Mme Awa Diallo a été entendu.', 'Mme Awa Diallo'],
    ['fr', 'La victime Jean Dupont a témoigné.', 'victime Jean Dupont'],
    ['es', 'El caso de la Sra. María López.', 'Sra. María López'],
    ['es', 'La víctima Juan Pérez declaró.', 'víctima Juan Pérez'],
  ])('is pointed at in %s: %s', (language, text, quote) => {
    expect(found(language, text)).toEqual([`private_name: ${quote}`])
  })

  it.each([
    ['en', 'The Special Rapporteur, Mr. Juan Méndez, visited.'],
    ['en', 'Victims of torture in Kyrgyzstan spoke.'],
    ['fr', 'La ministre de la justice, Mme Awa Diallo, a ouvert la réunion.'],
    ['es', 'El Sr. Juan Pérez, ministro de justicia, abrió la reunión.'],
  ])('stands where somebody acts in office, and where no name follows (%s)', (language, text) => {
    expect(found(language, text)).toEqual([])
  })
})

describe('an acronym', () => {
  it('is asked for its words once, unless they are there or everybody knows them', () => {
    expect(found('en', 'The NHRI met. The NHRI agreed with UN and OHCHR.')).toEqual(['acronym: NHRI'])
    expect(found('en', 'The national human rights institution (NHRI) met; the NHRI agreed.')).toEqual([])
    expect(found('en', 'See A/HRC/28/27 and EA6.')).toEqual([])
    expect(found('fr', 'La CNDH s’est réunie avec le HCDH.')).toEqual(['acronym: CNDH'])
    expect(found('es', 'La CNDH se reunió con la ONU.')).toEqual(['acronym: CNDH'])
  })
})

describe('advice', () => {
  it('says which facts a report would have to flag', () => {
    const lesson = content({ kind: 'lesson_learned', title: 'Ask first' })
    expect(advise(lesson).map(({ rule, field }) => [rule, field])).toEqual([
      ['no_country', 'countries'],
      ['no_year', 'start'],
    ])
    expect(advise({ ...lesson, gaps: { countries: 'does_not_apply', start: 'does_not_apply' } })).toEqual([])
    expect(advise(content({ title: 'A workshop', gaps: { start: 'not_known' } }))).toMatchObject([{ rule: 'no_year' }])
  })

  it('is remembered for these words, and comes again for others', () => {
    const claimed = content({ result: 'Detention conditions improved.' })
    const [{ key } = { key: '' }] = advise(claimed)
    expect(advise(claimed, [key])).toEqual([])
    expect(advise({ ...claimed, summary: 'Conditions improved.' }, [key])).toMatchObject([{ field: 'summary' }])
    expect(advise({ ...claimed, result: 'Conditions were strengthened.' }, [key])).toHaveLength(1)
  })

  it('leaves other languages and other kinds’ questions alone', () => {
    expect(found('ru', 'Parliament adopted the law.')).toEqual([])
    expect(advise(content({ effective: 'Conditions improved.' }))).toEqual([])
    expect(advise(content({ kind: 'good_practice', effective: 'Conditions improved.' }))).toHaveLength(1)
  })

  it('takes hostile text in its stride', () => {
    const long = `${'adopted the very long and '.repeat(4_000)}law`
    const begun = performance.now()
    advise(content({ summary: long, result: 'A'.repeat(20_000), title: 'established '.repeat(20) }))
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
