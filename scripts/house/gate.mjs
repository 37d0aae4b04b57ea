import { importsOf } from './files.mjs'

/** What anybody may open, signed in or not. Everything else asks the gate. */
const PUBLIC = [
  'app/(public)/sign-in/page.tsx',
  'app/(public)/write/page.tsx',
  'app/api/auth/[...nextauth]/route.ts',
  'app/api/health/route.ts',
]

const asksTheGate = ({ target }) => /^lib\/gate\//.test(target) || /^lib\/.+\/(loaders|actions)(\/|$)/.test(target)

/** Every page, route handler and action authorises by itself: nothing in front of them does it for them. */
export function* checkGate(files) {
  for (const file of files) {
    const entry = /^app\/(.*\/)?(page|route)\.tsx?$/.test(file.path) && !PUBLIC.includes(file.path)
    if (entry && !importsOf(file).some(asksTheGate)) {
      const message =
        'Asks nobody who the reader is: call a loader, an action or lib/gate, or name it as public in scripts/house/gate.mjs.'
      yield { file: file.path, message }
    }
    const action = /^['"]use server['"]/.test(file.text)
    if (action && !importsOf(file).some(({ target }) => /^lib\/gate\//.test(target))) {
      yield { file: file.path, message: 'An action can be posted from anywhere: it has to go through lib/gate.' }
    }
  }
}
