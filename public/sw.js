// Keeps the one page on which somebody writes without a line, and what it is built of, so that it opens without one.
// Nothing else: no page with anybody's data and no answer of the server is ever kept, and none is read from here.

const SHELL = 'shell'
const PAGE = '/write'
const DAY = 24 * 60 * 60 * 1000

self.addEventListener('install', () => self.skipWaiting())

// A page says in which language it is read.
self.addEventListener('message', (event) => {
  const { language } = event.data ?? {}
  if (typeof language === 'string') event.waitUntil(keepShell(language))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/_next/static/')) event.respondWith(fromShell(request))
  else if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => withoutLine(pathname, pathname + search)))
  }
})

async function fromShell(request) {
  const shell = await caches.open(SHELL)
  return (await shell.match(request)) ?? fetch(request)
}

/** Without a line every page leads to the one that can be written on. It learns where the person wanted to go. */
async function withoutLine(pathname, wanted) {
  const shell = await caches.open(SHELL)
  const page = await shell.match(PAGE)
  if (!page) return Response.error()
  return pathname === PAGE ? page : Response.redirect(`${PAGE}?from=${encodeURIComponent(wanted)}`)
}

/** Fetches the page as anybody gets it: without cookies, in the language of whoever reads. */
async function keepShell(language) {
  const shell = await caches.open(SHELL)
  if (await isFresh(await shell.match(PAGE), language)) return
  const page = await fetch(PAGE, { credentials: 'omit', headers: { 'Accept-Language': language } })
  if (!page.ok || page.redirected) return
  const html = await page.clone().text()
  const parts = new Set(html.match(/static\/(?:chunks|css|media)\/[\w./~-]+\.(?:js|css)/g))
  const wanted = [...parts].map((part) => `/_next/${part}`)
  await Promise.all(wanted.map((part) => keepPart(shell, part)))
  await shell.put(PAGE, page)
  for (const { url } of await shell.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== PAGE && !wanted.includes(pathname)) await shell.delete(url)
  }
}

async function isFresh(page, language) {
  if (!page) return false
  const age = Date.now() - Date.parse(page.headers.get('Date') ?? '')
  return age < DAY && (await page.text()).includes(`<html lang="${language}"`)
}

/** Only what never changes under its name: a development server's parts do. */
async function keepPart(shell, part) {
  if (await shell.match(part)) return
  const answer = await fetch(part)
  if (answer.ok && answer.headers.get('Cache-Control')?.includes('immutable')) await shell.put(part, answer)
}
