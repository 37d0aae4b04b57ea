// Measures what makes and reads a report beside its floor: `npx tsx --conditions=react-server bench/documents.ts`.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Document, Footer, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { readUnDocument } from '@/lib/core/docx/read'
import { writeUnDocument } from '@/lib/core/docx/write'
import { layOut } from '@/lib/report/rules/lay-out'
import { unDocument } from '@/lib/report/rules/un-document'
import { wordChanges } from '@/lib/report/rules/word-changes'
import { asSections, writeDraft } from '@/lib/report/rules/write-draft'
import { contributions, factsIn } from '@/lib/testing/contributions'
import { reportFacts } from '@/lib/testing/reports'
import { race } from './measure'
import { say } from './say'

const ACCOMPLISHMENTS = ['EA1', 'EA2', 'EA3', 'EA4', 'EA5', 'EA6'] as const
const BUDGET = { clients: 1, rounds: 3, turnMs: 1_500 }

const facts = reportFacts({ id: '01900000-0000-7000-8000-000000000000' })
const known = factsIn('en')
const outline = {
  headings: {},
  sections: [
    {
      ...{ part: 'experiences' as const, heading: 'Experiences', paragraphs: [], share: null },
      draws: {
        accomplishments: [...ACCOMPLISHMENTS],
        kinds: ['field_initiative' as const, 'good_practice' as const, 'lesson_learned' as const],
        by: 'accomplishment' as const,
      },
    },
  ],
}

/** So many activities with the texts of the real contributions, over and over. */
const candidates = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const snapshot = contributions[at % contributions.length]
    if (!snapshot) throw new Error('No contributions')
    const reference = `TC-${at}`
    const accomplishment = ACCOMPLISHMENTS[at % ACCOMPLISHMENTS.length] ?? 'EA1'
    return { activityId: idOf(at), reference, revisionId: idOf(at), revision: 1, accomplishment, snapshot }
  })

const idOf = (at: number): string => `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`
const compose = (count: number) => writeDraft({ facts, outline }, candidates(count), known)
const sheetOf = (count: number) => layOut(facts, asSections(compose(count)))

/** The same words by the bare library: a paragraph each, nothing numbered, noted or named. */
const bareWord = (texts: readonly string[]) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          footers: { default: new Footer({ children: [] }) },
          children: texts.map((text) => new Paragraph({ children: [new TextRun(text)] })),
        },
      ],
    }),
  )

/** Each act twice: ours, and the least that could do it. */
async function casesOf() {
  const sheet = sheetOf(150)
  const document = unDocument(sheet, '2015-11-17', 'checksum')
  const texts = sheet.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ clauses }) => clauses.map((one) => one.text).join(' ')),
  )
  const bytes = await writeUnDocument(document)
  const wordIn = async () => {
    const read = readUnDocument(bytes)
    if (typeof read === 'string') throw new Error(read)
    return wordChanges(sheet, read)
  }
  const bareRead = async () =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).match(/<w:t[ >][^<]*/g)
  const floorOf = (count: number) => async () => JSON.stringify(structuredClone(candidates(count)))
  return {
    'compose 500': { ours: async () => compose(500), bare: floorOf(500) },
    'compose 1000': { ours: async () => compose(1_000), bare: floorOf(1_000) },
    'Word out, 150': { ours: () => writeUnDocument(document), bare: () => bareWord(texts) },
    'Word in, 150': { ours: wordIn, bare: bareRead },
  }
}

/** The most memory that a process of its own takes for ten turns of one side, in MB. */
const peakOf = (name: string, side: string): number =>
  Number(
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name, side], {
      encoding: 'utf8',
    }),
  )

const cases = await casesOf()
const [name, side] = process.argv.slice(2)
if (name && side) {
  const act = cases[name as keyof typeof cases][side as 'ours' | 'bare']
  for (let turn = 0; turn < 10; turn++) await act()
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)))
} else {
  for (const [own, sides] of Object.entries(cases)) {
    const { ours, bare } = await race(sides, BUDGET)
    const [most, least] = [peakOf(own, 'ours'), peakOf(own, 'bare')]
    const ratio = (ours.p50 / bare.p50).toFixed(1)
    say(`${own}: ${ours.p50.toFixed(1)} ms, floor ${bare.p50.toFixed(1)} ms, x${ratio}; ${most} MB, floor ${least} MB`)
  }
}
