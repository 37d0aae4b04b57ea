import { GATHERINGS } from '@/lib/report/compose/english/constants'
import { fromHeadline, isSentence } from '@/lib/report/compose/english/rules/frame'
import { closed, figures, houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { type Circumstance, place, time, town } from '@/lib/report/compose/english/rules/locate'
import { coverage, saysName } from '@/lib/report/compose/english/rules/mentions'
import { indefinite, lowerFirst, upperFirst } from '@/lib/report/compose/english/rules/words'
import type { Telling } from '@/lib/report/compose/english/types'
import type { Clause } from '@/lib/report/compose/types'

const REPORTED = /^(.*?) (?:recorded|concluded|recognized|noted|found|showed|agreed) that\b/
const IMPERATIVE = /^(?:Gather|Use|Involve|Plan|Start|Avoid|Keep|Make|Build|Ensure|Invest|Consult|Share)\b/

const clauseOf = (words: string, circumstances: (Circumstance | null)[], own: Clause['fields'] = []): Clause => {
  const used = circumstances.filter((one) => one !== null)
  const footnotes = used.flatMap((one) => one.footnote ?? [])
  return {
    text: words,
    fields: [...own, ...used.flatMap((one) => one.fields)],
    ...(footnotes.length > 0 && { footnotes }),
  }
}

/** Place and date as one adverbial: "in Kyrgyzstan in 2012", "in Toronto, Canada, in 2015". */
function setting(where: Circumstance | null, at: Circumstance | null): string {
  if (!where || !at) return (where ?? at)?.words ?? ''
  if (/^by /.test(at.words)) return `${at.words}, ${where.words}`
  const isList = where.words.includes(',') && / and /.test(where.words)
  if (isList) return `${at.words}, ${where.words}`
  return where.words.includes(',') ? `${where.words}, ${at.words}` : `${where.words} ${at.words}`
}

/** A sentence after a lead-in: a number that opened it in words may stand in figures now. */
const inside = (sentence: string) => figures(`, ${lowerFirst(sentence)}`).slice(2)

const accountClause = ({ account }: Telling, text: string): Clause => ({
  text,
  fields: account.fields,
  ...(account.footnotes.length > 0 && { footnotes: account.footnotes }),
})

/** An account into which its place was put. */
const placed = (telling: Telling, text: string, { fields }: Circumstance): Clause => {
  const clause = accountClause(telling, text)
  return { ...clause, fields: [...clause.fields, ...fields] }
}

/** True when an account has a subject of its own, OHCHR or a host, or speaks of the event by its noun. */
const speaksOf = (account: string, noun: string) =>
  /^(?:The )?OHCHR|^[^,]{0,60} (?:held|hosted)\b/.test(account) ||
  new RegExp(`\\b(?<!(?:first|second) )${noun}\\b`, 'i').test(account)

/** The name of a gathering, from a title that gives one and an account that does not: "a regional conference on ..." */
export function gathering({ snapshot, account, facts }: Telling): string | null {
  const where = town(snapshot.title, facts)
  const title = where ? snapshot.title.replace(new RegExp(`(?:,| in) ${where}$`), '') : snapshot.title
  const [head = ''] = title.split(/ (?:on|of|for|before) /)
  const noun = GATHERINGS.find((event) => saysName(head.toLowerCase(), event))
  if (!noun || speaksOf(account.text, noun)) return null
  const name = houseStyle(lowerFirst(title))
  return /^(?:First|Second|Third|Fourth|Fifth|Sixth)\b/.test(title) ? `the ${name}` : indefinite(name)
}

const OPENING_DATE = /^(From|On) (\d[\w ]* \d{4}), (?=[a-z])/
const DATE_WITHIN = / (in (?:late |early |mid-)?(?:[A-Z][a-z]+ )?\d{4})(?= [a-z])/

/** The date that an account gives, taken out of it to stand with the place: "held in Bishkek in October 2012". */
function liftDate(text: string): { date: string | null; rest: string } {
  const opening = OPENING_DATE.exec(text)
  if (opening) return { date: `${opening[1]?.toLowerCase()} ${opening[2]}`, rest: text.slice(opening[0].length) }
  const within = DATE_WITHIN.exec(text)
  return within ? { date: within[1] ?? null, rest: text.replace(within[0], '') } : { date: null, rest: text }
}

/** "At a regional conference on ..., held in Manila in 2014, Asian recruitment agencies met ..." */
function openAtGathering(telling: Telling, name: string): Clause[] {
  const [where, at] = [place(telling), time(telling)]
  const { date, rest } = at ? { date: null, rest: telling.account.text } : liftDate(telling.account.text)
  const dated: Circumstance | null = date ? { words: date, fields: ['summary'] } : at
  const held = where || dated ? `, held ${setting(where, dated)}` : ''
  if (telling.snapshot.kind !== 'good_practice') {
    // "Held in Jalalabad in 2015 with the Commission, ...": with whom belongs to the event.
    const comma = held && /^With /.test(rest) ? '' : ','
    return [
      clauseOf(`At ${name}${held}${comma}`, [where, dated], ['title']),
      accountClause(telling, closed(lowerFirst(rest))),
    ]
  }
  const one = telling.reading.goodPractices === 0 ? 'One' : 'Another'
  return [
    clauseOf(`${one} example of good practice was ${name}${held}.`, [where, dated], ['kind', 'title']),
    accountClause(telling, closed(upperFirst(rest))),
  ]
}

/** The account after a lead-in, or by itself when nothing is left to say before it. */
function openWith(telling: Telling, start: string, own: Clause['fields'] = []): Clause[] {
  const [where, at] = [place(telling), time(telling)]
  const { text } = telling.account
  const headline = isSentence(text) || telling.snapshot.kind === 'lesson_learned' ? null : fromHeadline(text, 'a')
  const sentence = headline ? upperFirst(headline) : text
  const words = [start, setting(where, at)].filter(Boolean).join(where ? ', ' : ' ')
  if (!words) return [accountClause(telling, closed(sentence))]
  return [clauseOf(`${upperFirst(words)},`, [where, at], own), accountClause(telling, closed(inside(sentence)))]
}

function openLesson(telling: Telling): Clause[] {
  const { snapshot, account, reading } = telling
  const [head = ''] = houseStyle(snapshot.title).split(':')
  const reported = REPORTED.exec(account.text)
  if (coverage(head, account.text) < 0.5 || !reported) {
    const one = reading.lessons === 0 ? 'One lesson learned' : 'Another lesson learned'
    const content = IMPERATIVE.test(head) ? `to ${lowerFirst(head)}` : `that ${lowerFirst(head)}`
    return [{ text: `${one} is ${content}.`, fields: ['kind', 'title'] }, ...openWith(telling, '')]
  }
  const [where, at] = [place(telling), time(telling)]
  const scene = setting(where, at)
  const lead = `${reading.lessons === 0 ? 'A' : 'Another'} lesson was drawn${scene ? ` ${scene},` : ''} when`
  return [clauseOf(lead, [where, at], ['kind']), accountClause(telling, closed(lowerFirst(account.text)))]
}

function openGoodPractice(telling: Telling): Clause[] {
  const { account, reading } = telling
  const isFirst = reading.goodPractices === 0
  const thing = new RegExp(`^(?:${GATHERINGS.join('|')})\\b`, 'i')
  if (thing.test(account.text)) {
    const [where, at] = [place(telling), time(telling)]
    const scene = setting(where, at)
    const one = `${isFirst ? 'One' : 'Another'} example of good practice`
    const told = closed(lowerFirst(account.text))
    const held = where && !at ? told.replace(/^(\w+ held) (?=in [A-Z][a-z]+ \d{4})/, `$1 ${where.words} `) : told
    if (where && held !== told) return [clauseOf(`${one} was the`, [], ['kind']), placed(telling, held, where)]
    return [clauseOf(`${one}${scene && ` ${scene}`} was the`, [where, at], ['kind']), accountClause(telling, told)]
  }
  return openWith(telling, isFirst ? 'In one example of good practice' : 'In another example of good practice', [
    'kind',
  ])
}

/** The paragraph's opening and the officer's account: place or date first, in the manner of the kind of activity. */
export function open(telling: Telling): Clause[] {
  if (telling.snapshot.kind === 'lesson_learned') return openLesson(telling)
  const name = gathering(telling)
  if (name) return openAtGathering(telling, name)
  return telling.snapshot.kind === 'good_practice' ? openGoodPractice(telling) : openWith(telling, '')
}
