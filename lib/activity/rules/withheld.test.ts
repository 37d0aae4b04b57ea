import { describe, expect, it } from 'vitest'
import { snapshotOf } from '@/lib/testing/reports'
import { tellable, withoutWithheld } from './withheld'

const on = '2015-06-01'
const agreed = (covers: 'all' | 'name' | 'place' | 'use' | null, until: string | null = null) =>
  tellable({ basis: 'agreed', covers, until }, on)

describe('what an agreement lets be told', () => {
  it('is what was agreed, and all of it where nobody was asked to say', () => {
    expect(agreed('all')).toEqual({ name: true, place: true })
    expect(agreed(null)).toEqual({ name: true, place: true })
    expect(agreed('name')).toEqual({ name: true, place: false })
    expect(agreed('place')).toEqual({ name: false, place: true })
    expect(agreed('use')).toEqual({ name: false, place: false })
  })

  it('is nothing once it has ended or was refused, and everything of what is public', () => {
    expect(agreed('all', '2015-05-31')).toEqual({ name: false, place: false })
    expect(tellable({ basis: 'refused', covers: 'all', until: null }, on)).toEqual({ name: false, place: false })
    expect(tellable({ basis: 'already_public', covers: null, until: null }, on)).toEqual({ name: true, place: true })
  })
})

it('leaves names and places out of a revision, as no gap', () => {
  const term = { id: 'x', code: null, label: 'X' }
  const body = { presenceId: null, partnerId: null, type: null, label: 'A council' }
  const snapshot = snapshotOf({ countries: [term], partners: [term], contributors: [body] })
  expect(withoutWithheld(snapshot, { name: true, place: true })).toEqual(snapshot)
  const use = withoutWithheld(snapshot, { name: false, place: false })
  expect(use).toMatchObject({ countries: [], partners: [], contributors: [], summary: snapshot.summary })
  expect(use.gaps).toMatchObject({ countries: 'does_not_apply', partners: 'does_not_apply' })
})
