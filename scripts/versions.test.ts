import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Below these versions the framework has published holes that matter to whoever runs it on a server of their own.
// Next brings React's server code in a build of its own: its floor is the floor of that, too.
const FLOORS: Record<string, string> = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
  sharp: '0.35.5',
  nodemailer: '9.0.1',
}
// Present in the tree of every installation; the others are checked where they occur.
const REQUIRED = ['next', 'react', 'react-dom', 'next-auth']
// Its last release on npm has published holes and no fix.
const FORBIDDEN = ['xlsx']

type Lock = { packages: Record<string, { version: string }> }
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))

const parts = (version: string) => version.split('-', 1).join().split('.').map(Number)

/** Whether a version is at least another; a pre-release counts as below the version that it leads to. */
function atLeast(version: string, floor: string): boolean {
  const [left, right] = [parts(version), parts(floor)]
  const index = left.findIndex((part, place) => part !== right[place])
  if (index < 0) return !version.includes('-')
  return (left[index] ?? 0) > (right[index] ?? 0)
}

/** Every copy of a package in the lock file, also one nested in another package. */
function installed(name: string): string[] {
  const { packages } = read<Lock>('package-lock.json')
  return Object.entries(packages).flatMap(([place, { version }]) =>
    place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`) ? [version] : [],
  )
}

describe('versions', () => {
  it.each([
    ['16.4.6', '16.4.6', true],
    ['16.10.0', '16.4.6', true],
    ['16.4.5', '16.4.6', false],
    ['15.9.9', '16.4.6', false],
    ['16.4.6-canary.1', '16.4.6', false],
  ])('%s is at least %s: %s', (version, floor, expected) => {
    expect(atLeast(version, floor)).toBe(expected)
  })

  it.each(Object.entries(FLOORS))('%s is nowhere below %s', (name, floor) => {
    expect(installed(name).filter((version) => !atLeast(version, floor))).toEqual([])
  })

  it.each(REQUIRED)('%s is there to be checked', (name) => {
    expect(installed(name)).not.toEqual([])
  })

  it.each(FORBIDDEN)('%s is not installed', (name) => {
    expect(installed(name)).toEqual([])
  })

  it('are pinned, and what is pinned is what is installed', () => {
    const { dependencies, devDependencies } = read<Manifest>('package.json')
    const { packages } = read<Lock>('package-lock.json')
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(`${name} ${version}`).toBe(`${name} ${packages[`node_modules/${name}`]?.version}`)
    }
  })
})
