import { expect, it } from 'vitest'
import { splitSources } from '@/lib/activity/rules/resolve-form'
import { lineOfSource } from './source'

it('cites a symbol with its paragraph', () => {
  expect(lineOfSource({ kind: 'symbol', source: 'A/HRC/28/27', paragraph: '22' })).toEqual({
    line: 'A/HRC/28/27, para. 22',
  })
  expect(lineOfSource({ kind: 'symbol', source: 'A/HRC/28/27', paragraph: '' })).toEqual({ line: 'A/HRC/28/27' })
})

it('names each field that is wrong', () => {
  expect(lineOfSource({ kind: 'symbol', source: 'report 27', paragraph: 'end' })).toEqual({
    problems: { source: [{ key: 'evidence.problems.symbol' }], paragraph: [{ key: 'evidence.problems.paragraph' }] },
  })
})

it.each([
  ...['javascript:alert(1)', 'ftp://example.org/a', 'data:text/html,x', 'www.example.org'],
  ...['https://somebody:secret@example.org/', 'http://intranet/', 'file:///etc/passwd'],
])('takes %s for no web address', (source) => {
  expect(lineOfSource({ kind: 'address', source, paragraph: '' })).toHaveProperty('problems.source')
})

it.each([
  { kind: 'address' as const, source: 'https://example.org/a;b?c=d; e' },
  { kind: 'document' as const, source: 'Minutes; of\nthe meeting؛ May 2014' },
])('stays one source when the form takes it apart: $source', (typed) => {
  const read = lineOfSource({ ...typed, paragraph: '' })
  if ('problems' in read) throw new Error('refused')
  expect(splitSources(read.line)).toEqual([read.line])
})
