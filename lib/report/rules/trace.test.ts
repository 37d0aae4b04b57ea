import { expect, it } from 'vitest'
import { numbersIn, untraced } from './trace'

it.each([
  ['On 5 July 2013, sixteen officers of nine countries', ['5', '2013', '16', '9']],
  ['20 000 migrants, 20,000 and 20.000', ['20000']],
  ['funded with 3.5 million euros', ['35']],
  ['one of them, un bureau, uno', []],
  ['Available from https://example.org/2014/7.', []],
])('the numbers of “%s”', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

it.each([
  ['In 2014, nine States met on 3 May.', [{ start: { date: '2014-05-03' } }, 'nine States met'], []],
  ['Four countries took part.', [{ countries: ['a', 'b', 'c', 'd'] }], []],
  ['Neuf pays et 20 000 migrants.', ['9 countries, more than 20,000 migrants'], []],
  ['Some 45 officers of nine States.', ['40 officers of nine States'], ['45']],
  ['In 2014, 12 met.', [], ['2014', '12']],
])('“%s” rests on its values but for %j', (text, values, missing) => {
  expect(untraced(text, values as unknown[])).toEqual(missing)
})
