import { describe, expect, it } from 'vitest'
import type { CellState, CellWork } from '../types'
import { cellState } from './cell-state'
import { closesAt, isLate, requestState } from './request-state'

const work = (...standings: CellWork['standings']): CellWork => ({ standings, released: false, used: false })

describe('a cell', () => {
  it.each([
    ['was not asked', null, undefined, 'not_asked'],
    ['was asked, and nobody spoke', 'none', undefined, 'silent'],
    ['has nothing to report', 'nil', undefined, 'nil'],
    ['has a draft, whatever was said before', 'nil', work('draft'), 'draft'],
    ['waits', 'none', work('draft', 'submitted'), 'submitted'],
    ['came back', 'none', work('approved', 'returned'), 'returned'],
    ['is approved', 'none', work('approved', 'draft'), 'approved'],
    ['may be used', 'none', { ...work('approved'), released: true }, 'released'],
    ['was printed', 'none', { ...work('approved', 'returned'), released: true, used: true }, 'used'],
    ['has work that nobody asked for', null, work('submitted'), 'submitted'],
  ] as const)('%s', (_, answer, done, state) => {
    expect(cellState(answer, done)).toBe(state)
  })
})

describe('one asked', () => {
  const nothing = { openedAt: null, timeAskedTo: null, extendedTo: null }
  const opened = { ...nothing, openedAt: new Date() }
  const cells = (...states: CellState[]) => states.map((state) => ({ state }))

  it.each([
    ['has not opened it', nothing, cells('silent', 'not_asked'), 'not_opened'],
    ['has opened it and said nothing', opened, cells('silent'), 'silent'],
    ['is at it', opened, cells('nil', 'silent'), 'drafting'],
    ['has work that came back', opened, cells('returned', 'used'), 'returned'],
    ['has sent all', opened, cells('submitted', 'nil', 'used'), 'submitted'],
    ['has nothing to report at all', opened, cells('nil', 'nil'), 'nil'],
    ['is complete', opened, cells('nil', 'approved', 'used'), 'complete'],
  ] as const)('%s', (_, body, found, state) => {
    expect(requestState(body, found)).toBe(state)
  })

  it('wants more time until an extension reaches that far', () => {
    const [asked, less] = [new Date('2015-11-27'), new Date('2015-11-22')]
    expect(requestState({ ...opened, timeAskedTo: asked }, cells('silent'))).toBe('more_time')
    expect(requestState({ ...opened, timeAskedTo: asked, extendedTo: less }, cells('silent'))).toBe('more_time')
    expect(requestState({ ...opened, timeAskedTo: asked, extendedTo: asked }, cells('silent'))).toBe('silent')
  })

  it('is late after its own time only', () => {
    const deadline = new Date('2015-11-20')
    const closes = closesAt(deadline, { extendedTo: new Date('2015-11-27') })
    expect(isLate('drafting', closes, new Date('2015-11-25'))).toBe(false)
    expect(isLate('drafting', closes, new Date('2015-11-28'))).toBe(true)
    expect(isLate('nil', closes, new Date('2015-11-28'))).toBe(false)
  })
})
