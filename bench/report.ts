import type { Timing } from './measure'
import { say } from './say'

export type Result = { name: string; clients: number; ours: Timing; bare: Timing; counted?: Timing }

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toString())
const rate = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toString())

/** A table in Markdown: the ratio first, since it is what holds on another machine. */
export function printTable(title: string, results: Result[]): void {
  say(`\n${title}\n`)
  say(
    '| what | clients | ours / bare, p50 | p50 above bare, ms | ours p50 / p95, ms | bare p50 / p95, ms | ours, bare per s | counted p50, ms |',
  )
  say('| --- | --: | --: | --: | --: | --: | --: | --: |')
  for (const { name, clients, ours, bare, counted } of results) {
    const cells = [
      ...[name, clients, (ours.p50 / bare.p50).toFixed(2), ms(ours.p50 - bare.p50)],
      ...[`${ms(ours.p50)} / ${ms(ours.p95)}`, `${ms(bare.p50)} / ${ms(bare.p95)}`],
      ...[`${rate(ours.rate)}, ${rate(bare.rate)}`, counted ? ms(counted.p50) : ''],
    ]
    say(`| ${cells.join(' | ')} |`)
  }
}
