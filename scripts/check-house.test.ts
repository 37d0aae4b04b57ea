import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkHouse } from './check-house.mjs'

// A canary: a small house with one violation of each rule. A rule that stops biting fails here.
const root = path.resolve(import.meta.dirname, '..')
const house = mkdtempSync(path.join(tmpdir(), 'house-'))

function plant(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(house, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const HOUSE: [rule: string, file: string, text: string, message: RegExp][] = [
  ['a file outside the vocabulary', 'lib/activity/helpers.ts', '', /holds only types/],
  ['a noun nobody knows', 'lib/campaign/rules.ts', '', /no noun of the house/],
  ['a barrel', 'lib/review/index.ts', '', /No barrels/],
  [
    'a lower noun that knows a higher one',
    'lib/presence/queries.ts',
    "import { a } from '@/lib/activity/queries'",
    /tier 2/,
  ],
  ['a relative path round the tiers', 'lib/framework/rules.ts', "import { a } from '../report/rules'", /tier 4/],
  ['a rule with a database', 'lib/round/rules.ts', "import { db } from '@/lib/core/db'", /open the database/],
  ['a page open to all', 'app/(workspace)/review/page.tsx', 'export default () => null', /Asks nobody/],
  ['a route open to all', 'app/api/v1/activities/route.ts', 'export const GET = () => null', /Asks nobody/],
  ['an action past the gate', 'lib/round/actions.ts', "'use server'\nexport async function a() {}", /lib\/gate/],
  ['a query for the browser', 'lib/round/queries.ts', 'export const a = 1', /server-only/],
  ['a physical margin', 'components/round/a.tsx', '<p className="ml-4" />', /^ml-4: Left and right/],
  ['a physical position', 'components/round/b.tsx', '<p className="md:-left-1/2 block" />', /^-left-1: Left and right/],
  ['a physical alignment', 'components/round/c.tsx', "<p className={on ? 'text-right' : ''} />", /^text-right/],
  ['a physical border', 'components/round/d.tsx', '<p className="border-l border-red-200" />', /^border-l:/],
  ['physical CSS', 'components/round/e.css', 'p { text-align: left }', /logical property/],
  ['physical CSS in a property', 'components/round/f.css', 'p { padding-right: 1rem }', /logical property/],
  ['unsafe SQL', 'lib/round/commands.ts', "import 'server-only'\ndb.$queryRawUnsafe(a)", /parameters only/],
  ['work put off', 'lib/round/types.ts', '// TODO later', /Finish it/],
  ['a missing translation', 'messages/fr/round.json', '{ "open": "Ouvert" }', /"due" is missing/],
  ['a translation with other values', 'messages/ar/round.json', '{ "open": "x", "due": "{date}" }', /takes \{date\}/],
]

const MESSAGES = { 'messages/en/round.json': '{ "open": "Open", "due": "Due {day}" }' }

const BIOME: [rule: string, file: string, text: string, category: string, message: RegExp][] = [
  [
    'a page with the database',
    'app/a/page.tsx',
    "import { db } from '@/lib/core/db'\nexport const a = db",
    'noRestrictedImports',
    /Only queries and commands/,
  ],
  [
    'a page with a query',
    'app/b/page.tsx',
    "import { q } from '@/lib/round/queries'\nexport const a = q",
    'noRestrictedImports',
    /Pages compose/,
  ],
  [
    'a component with a loader',
    'components/round/x.tsx',
    "import { l } from '@/lib/round/loaders'\nexport const a = l",
    'noRestrictedImports',
    /draw what they are given/,
  ],
  [
    'a button that knows the domain',
    'components/ui/x.tsx',
    "import { K } from '@/lib/round/constants'\nexport const a = K",
    'noRestrictedImports',
    /knows no domain/,
  ],
  [
    'a core that knows the domain',
    'lib/core/x.ts',
    "import { K } from '@/lib/round/constants'\nexport const a = K",
    'noRestrictedImports',
    /knows no domain/,
  ],
  [
    'a matrix that reads',
    'lib/permission/x.ts',
    "import 'server-only'\nexport const a = 1",
    'noRestrictedImports',
    /is pure/,
  ],
  [
    'a rule with a request',
    'lib/round/rules/x.ts',
    "import { cookies } from 'next/headers'\nexport const a = cookies",
    'noRestrictedImports',
    /there is a request/,
  ],
  [
    'a rule with a query',
    'lib/round/rules/y.ts',
    "import { q } from '../queries'\nexport const a = q",
    'noRestrictedImports',
    /This file is pure/,
  ],
  [
    'a query that writes',
    'lib/round/queries/x.ts',
    "import { c } from '../commands/x'\nexport const a = c",
    'noRestrictedImports',
    /Queries read/,
  ],
  [
    'a command with a request',
    'lib/round/commands/x.ts',
    "import { g } from '@/lib/gate/actor'\nexport const a = g",
    'noRestrictedImports',
    /know no request/,
  ],
  [
    'a loader that writes',
    'lib/round/loaders.ts',
    "import { c } from './commands/x'\nexport const a = c",
    'noRestrictedImports',
    /Loaders read/,
  ],
  [
    'lib with a component',
    'lib/round/export.ts',
    "import { c } from '@/components/ui/x'\nexport const a = c",
    'noRestrictedImports',
    /knows nothing of pages/,
  ],
  [
    'product code with test helpers',
    'lib/round/import.ts',
    "import { c } from '@/lib/testing/factories'\nexport const a = c",
    'noRestrictedImports',
    /for tests/,
  ],
  ['a setting read in passing', 'lib/round/rules/z.ts', 'export const a = process.env.SECRET', 'noProcessEnv', /./],
  ['a circle', 'lib/round/rules/one.ts', "import { b } from './two'\nexport const a = () => b", 'noImportCycles', /./],
  [
    'a barrel',
    'lib/round/types/all.ts',
    "export { b } from '../rules/two'\nexport * from '../rules/one'",
    'noBarrelFile',
    /./,
  ],
  [
    'a style attribute',
    'components/round/y.tsx',
    "export const a = <p style={{ color: 'red' }}>a</p>",
    'noInlineStyles',
    /./,
  ],
  [
    'a file too long',
    'lib/round/constants.ts',
    `${'export const a = 1\n'.replace('a', 'z')}export const b = [\n${"  'b',\n".repeat(400)}]`,
    'noExcessiveLinesPerFile',
    /./,
  ],
  ['a type given up', 'lib/round/types.ts', 'export type A = any', 'noExplicitAny', /./],
  [
    'a skipped test',
    'lib/round/rules.test.ts',
    "import { it } from 'vitest'\nit.skip('a', () => {})",
    'noSkippedTests',
    /./,
  ],
  ['a name in camel case', 'lib/round/rules/twoWords.ts', 'export const a = 1', 'useFilenamingConvention', /./],
]

const PARTNERS = { 'lib/round/rules/two.ts': "import { a } from './one'\nexport const b = () => a" }

type Diagnostic = { category: string; message: string; path: string }

/** What Biome reports on the planted house, with the project's own settings. */
function lintWithBiome(): Diagnostic[] {
  const settings = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'))
  writeFileSync(path.join(house, 'biome.json'), JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }))
  for (const file of ['tsconfig.json', 'package.json']) cpSync(path.join(root, file), path.join(house, file))
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
  const args = [
    path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ]
  const output = (() => {
    try {
      return execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  })()
  return JSON.parse(output).diagnostics.map(
    (found: { category: string; message: unknown; advices: unknown; location: { path: unknown } }) => ({
      category: found.category,
      message: JSON.stringify([found.message, found.advices]),
      path: JSON.stringify(found.location.path),
    }),
  )
}

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the check of the house', () => {
  beforeAll(() => plant({ ...Object.fromEntries(HOUSE.map(([, file, text]) => [file, text])), ...MESSAGES }))

  it.each(HOUSE)('finds %s', (_rule, file, _text, message) => {
    const found = checkHouse(house).filter((violation) => violation.file === file)
    expect(found.map((violation) => violation.message)).toContainEqual(expect.stringMatching(message))
  })
})

describe('the linter', () => {
  let found: Diagnostic[] = []
  beforeAll(() => {
    plant({ ...Object.fromEntries(BIOME.map(([, file, text]) => [file, text])), ...PARTNERS })
    found = lintWithBiome()
  })

  it.each(BIOME)('finds %s', (_rule, file, _text, category, message) => {
    const here = found.filter((diagnostic) => diagnostic.path.includes(file) && diagnostic.category.endsWith(category))
    expect(here.map((diagnostic) => diagnostic.message)).toContainEqual(expect.stringMatching(message))
  })
})
