import { expect, it } from 'vitest'
import { cite } from '@/lib/report/compose/english/rules/cite'
import { houseStyle } from '@/lib/report/compose/english/rules/house-style'

it.each([
  ['rose by 12% in 2014', 'rose by 12 per cent in 2014'],
  ['the UN country team', 'the United Nations country team'],
  ['UN Women and UNDP', 'UN-Women and UNDP'],
  ['an organisation recognised it', 'an organization recognized it'],
  ['they advised and promised', 'they advised and promised'],
  ['on October 18, 2012', 'on 18 October 2012'],
  ['a workshop of 1-2 November 2011', 'a workshop held on 1 and 2 November 2011'],
  ['from 12-15 May 2011', 'from 12–15 May 2011'],
  ['heard ten experts', 'heard 10 experts'],
  ['issued three principles and ten guidelines', 'issued three principles and ten guidelines'],
  ['Sixteen officers met', 'Sixteen officers met'],
  ['Since 2011 one session is held', 'Since 2011, one session has been held'],
  ['They created a list so that others can follow', 'They created a list so that others could follow'],
  ['They act so that others can follow', 'They act so that others can follow'],
  ['more than 70 participants of nine countries met', 'more than 70 participants from nine countries met'],
  ['16 participants of Ghana from anti-trafficking bodies', '16 participants of Ghana from anti-trafficking bodies'],
  ['They followed a two-day workshop', 'They attended a two-day workshop'],
  ['They followed the advice', 'They followed the advice'],
  ['They worked through 2014', 'They worked throughout 2014'],
  ['from 2012 through 2014', 'from 2012 through 2014'],
  ['a three-day training for judges', 'a three-day training course for judges'],
  ['in conflict and after it', 'during and after conflict'],
  ['the body, established in May 2009, which reported', 'the body, which was established in May 2009 and reported'],
  ['two  spaces\nand lines', 'two spaces and lines'],
])('%j is printed as %j', (text, printed) => expect(houseStyle(text)).toBe(printed))

it('changes nothing the second time', () => {
  const once = houseStyle('After talks OHCHR supported ten NGOs & 5% of UN staff on May 3, 2012')
  expect(houseStyle(once)).toBe(once)
})

it.each([
  [[], null],
  [['A/HRC/28/27, para. 16'], 'A/HRC/28/27, para. 16.'],
  [['A/HRC/22/27, paras. 21-23'], 'A/HRC/22/27, paras. 21–23.'],
  [['A/HRC/28/27, para. 9', 'A/70/255, para. 20'], 'A/HRC/28/27, para. 9 and A/70/255, para. 20.'],
  [['https://example.org/a?b=1'], 'Available from https://example.org/a?b=1.'],
  [
    ['OHCHR, Annual report (2014).', 'https://example.org'],
    'OHCHR, Annual report (2014). Available from https://example.org.',
  ],
])('%j is cited as %j', (sources, note) => expect(cite(sources)).toBe(note))
