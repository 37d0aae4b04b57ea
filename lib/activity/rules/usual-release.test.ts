import { expect, it } from 'vitest'
import { UNANSWERED } from './content'
import { spellOut, USUAL, usualOf } from './usual-release'

it('is spelled out for every purpose, and known again', () => {
  for (const usual of USUAL) expect(usualOf(spellOut(usual, { givenBy: null, until: null }))).toBe(usual)
  const said = spellOut('agreed_all', { givenBy: 'The council', until: '2016-01-01' })
  expect(usualOf(said)).toBe('agreed_all')
  expect(usualOf({ ...said, un_wide: { ...said.un_wide, until: null } })).toBeNull()
  expect(usualOf({ internal: UNANSWERED, un_wide: UNANSWERED, public_report: UNANSWERED })).toBeNull()
})

it('says of what was agreed by whom and until when', () => {
  const { internal, public_report } = spellOut('internal_only', { givenBy: 'The partner', until: '2016-01-01' })
  expect(internal).toEqual({ basis: 'agreed', covers: 'all', givenBy: 'The partner', until: '2016-01-01' })
  expect(public_report).toMatchObject({ basis: 'refused', until: null })
})
