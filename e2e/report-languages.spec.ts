import { strFromU8, unzipSync } from 'fflate'
import { complete, judged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

/** Years that no other test reports on, one for each language. */
const READERS = [
  { language: 'fr', name: 'French', year: 1999, title: 'Dialogue sur les droits des travailleurs migrants' },
  { language: 'es', name: 'Spanish', year: 2000, title: 'Diálogo sobre los derechos de los trabajadores migrantes' },
] as const

const TEXTS = {
  fr: 'Le bureau a réuni employeurs, syndicats et travailleurs migrants autour d’une procédure de plainte.',
  es: 'La oficina reunió a empleadores, sindicatos y trabajadores migrantes en torno a un procedimiento de queja.',
} as const

for (const { language, name, year, title } of READERS) {
  test(`a note in English is translated, accepted and printed in a report in ${name}`, async ({ presence, signIn }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id })
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
    const drafter = await signIn({ role: 'drafter' })
    const note = { presence, year, publicReport: 'agreed' } as const
    const translated = await judged(officer.actor, reviewer.actor, complete(note))
    const missing = await judged(officer.actor, reviewer.actor, complete({ ...note, title: 'Not translated yet' }))

    const page = await officer.visit(`/activities/${translated}/translations`)
    await page.getByRole('link', { name: `Write: ${name}` }).click()
    await field(page, 'Title').fill(title)
    await field(page, 'What was done').fill(TEXTS[language])
    await button(page, 'Keep the translation').click()
    await expect(page.getByText('Not checked yet')).toBeVisible()
    await expect(button(page, /^Accept/)).toHaveCount(0)

    await reviewer.visit(`/activities/${translated}/translations`)
    await button(reviewer.page, /^Accept/).click()
    await expect(reviewer.page.getByText('Accepted', { exact: true })).toBeVisible()

    const desk = await drafter.visit(`/reports/new?language=${language}`)
    await field(desk, 'Period from').fill(String(year))
    await field(desk, 'Period to').fill(String(year))
    await field(desk, 'Theme').selectOption({ label: 'No theme' })
    await button(desk, 'Show the selection').click()
    await expect(desk.getByRole('link', { name: translated })).toBeVisible()
    await button(desk, /^Compose/).click()
    await expect(desk.getByRole('link', { name: 'Word out' })).toBeVisible()

    const report = new URL(desk.url()).pathname
    const parts = unzipSync(await (await desk.request.get(`${report}/document.docx`)).body())
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(TEXTS[language].slice(10, 60))
    await desk.goto(`${report}/checks`)
    const left = desk.getByRole('region', { name: 'For the translator' })
    await expect(left.getByText(missing).first()).toBeVisible()
    await expect(left.getByText(translated)).toHaveCount(0)
  })
}
