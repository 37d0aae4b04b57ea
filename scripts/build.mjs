// `npm run build`: the production server, in .next/standalone.
import { build, generateClient } from './lib/build.mjs'
import { finish } from './lib/terminal.mjs'

await finish(async () => {
  await generateClient()
  await build()
})
