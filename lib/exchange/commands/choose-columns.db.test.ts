import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import type { Actor } from '@/lib/permission/types'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { bytesOf, checkFile } from '@/lib/testing/imports'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { viewImport } from '../queries/find-import'
import type { FieldKey } from '../types'
import { chooseColumns } from './choose-columns'
import { runImport } from './run-import'

let officer: TestPerson
let colleague: TestPerson

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
  colleague = await makePerson({ role: 'contributor', presenceId: office.id })
})

const check = (bytes: Uint8Array) => checkFile(officer.actor, bytes)

describe('columns that are not called like ours', () => {
  const text = 'Intitulé du projet;Quand;Title of the office;Nature\nA prison visit;2014-05;x;\n;;alone;\n'
  const of = (pairs: [number, FieldKey][]) => new Map(pairs)

  it('are asked for, checked again as answered, and remembered for the next file of the same person alone', async () => {
    const view = await check(bytesOf(text))
    expect(view.others).toMatchObject([
      { header: 'Intitulé du projet', field: null, examples: ['A prison visit'] },
      { header: 'Quand', field: null, examples: ['2014-05'] },
      { header: 'Title of the office', examples: ['x', 'alone'] },
    ])
    expect(view.free).not.toContain('kind')
    expect(view.counts).toMatchObject({ new: 0, mend: 2 })
    unwrap(
      await chooseColumns(
        officer.actor,
        view.id,
        of([
          [0, 'title'],
          [1, 'start'],
        ]),
      ),
    )
    const again = await viewImport(officer.actor, view.id)
    expect(again?.counts).toMatchObject({ new: 1, mend: 1 })
    expect(again?.mend[0]?.problems).toMatchObject([{ key: 'exchange.problems.nothing_taken' }])
    const next = await check(bytesOf('quand ?;INTITULE DU PROJET\n2013;A court visit\n'))
    expect(next.counts).toMatchObject({ new: 1, mend: 0 })
    expect(next.others.map(({ field }) => field)).toEqual(['start', 'title'])
    await runImport(officer.actor, next.id)
    expect(await db.activity.findFirst({ where: { title: 'A court visit' } })).not.toBeNull()
    const theirs = await checkFile(colleague.actor, bytesOf(text))
    expect(theirs.others.map(({ field }) => field)).toEqual([null, null, null])
  })

  it('are forgotten when they are chosen for nothing', async () => {
    const view = await check(bytesOf('Où\nKyrgyzstan\n'))
    unwrap(await chooseColumns(officer.actor, view.id, of([[0, 'countries']])))
    unwrap(await chooseColumns(officer.actor, view.id, of([])))
    expect((await check(bytesOf('Où\nKyrgyzstan\n'))).others).toMatchObject([{ field: null }])
  })

  it('keep what stands in the way of a cell', async () => {
    const view = await check(bytesOf('Title;Où ça\n=1+1;Kyrgyzstan\n'))
    unwrap(await chooseColumns(officer.actor, view.id, of([[0, 'countries']])))
    const again = await viewImport(officer.actor, view.id)
    expect(again?.mend[0]?.problems).toMatchObject([{ column: 'title', key: 'exchange.problems.formula' }])
  })

  it('cannot be two of one field, nor one that the file calls by its name', async () => {
    const view = await check(bytesOf('Title;One;Two\nA;B;C\n'))
    const refused = { ok: false, problems: { column1: [{ key: 'exchange.columns.taken' }] } }
    const twice = await chooseColumns(
      officer.actor,
      view.id,
      of([
        [0, 'summary'],
        [1, 'summary'],
      ]),
    )
    expect(twice).toMatchObject(refused)
    expect(await chooseColumns(officer.actor, view.id, of([[1, 'title']]))).toMatchObject(refused)
  })

  it('are chosen by nobody else, by nobody who logs nothing, and not once the file is being written', async () => {
    const view = await check(bytesOf('Title;Elsewhere\nA visit of ours;x\n'))
    const choose = (actor: Actor) => () => chooseColumns(actor, view.id, of([[0, 'summary']]))
    await expectRefusal(colleague.actor, choose(colleague.actor), 'not_found')
    const none = mintActor({ ...officer.actor, positions: [] })
    await expectRefusal(none, choose(none), 'refused')
    await runImport(officer.actor, view.id)
    await expectRefusal(officer.actor, choose(officer.actor), 'not_found')
  })
})
