import { describe, expect, it } from 'vitest'
import { frameResult, fromHeadline, isSentence } from '@/lib/report/compose/english/rules/frame'

describe('a result is framed by its form', () => {
  it.each([
    [
      'a sentence leads in',
      'The three countries agreed to take action',
      'As a result, the three countries agreed to take action.',
    ],
    [
      'a verb without a passive',
      'Understanding improved among officials',
      'As a result, understanding improved among officials.',
    ],
    ['a sentence that opens itself', 'During the year Indonesia signed it', 'During the year Indonesia signed it.'],
    ['a headline', 'Database launched', 'The database was launched.'],
    [
      'a headline in the plural',
      'Measures agreed to support implementation',
      'Measures were agreed to support implementation.',
    ],
    ['a number first', '77 returnees trained', 'In all, 77 returnees were trained.'],
    [
      'a number in words',
      'Five of the 13 counties covered at that date',
      'Five of the 13 counties were covered at that date.',
    ],
    ['a noun', 'Agreement to establish a committee', 'The result was an agreement to establish a committee.'],
    ['a first', 'First strategic plan in the country', 'The result was the first strategic plan in the country.'],
    [
      'more of something',
      'More reports submitted and more visits',
      'The results included more reports submitted and more visits.',
    ],
    [
      'an adjective that looks like a verb',
      'Summary recording shared understandings',
      'The result was a summary recording shared understandings.',
    ],
    [
      'two parts',
      'Road map adopted; ten-member committee appointed',
      'The road map was adopted, and a 10-member committee was appointed.',
    ],
    ['what goes on', 'Committee being reactivated in 2015', 'The committee was being reactivated in 2015.'],
  ])('%s', (_, text, sentence) => expect(frameResult(text, true)).toBe(sentence))

  it('leads in only where asked', () => {
    expect(frameResult('Participants reported progress', false)).toBe('Participants reported progress.')
  })
})

describe('a summary', () => {
  it.each([
    'An ILO project funded by the European Union worked with the province',
    'A workshop held in Turkey in May 2014 taught defenders',
    'With the High Commissioner in the chair, the principals adopted on 30 September a statement',
    'Asian recruitment agencies met to discuss governance',
  ])('is a sentence: %s', (text) => expect(isSentence(text)).toBe(true))

  it.each([
    ['Staff of OHCHR trained on 2 June 2011', 'staff of OHCHR were trained on 2 June 2011'],
    ['Regional forum scheduled for 24 October 2011.', 'a regional forum was scheduled for 24 October 2011.'],
    [
      'A five-year project announced in 2010 to improve governance',
      'a five-year project was announced in 2010 to improve governance',
    ],
  ])('is a headline: %s', (text, sentence) => {
    expect(isSentence(text)).toBe(false)
    expect(fromHeadline(text, 'a')).toBe(sentence)
  })
})
