import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { seededRandom } from '#numerics/random.ts'
import { examineSie, fileChunks } from '#sources/sie/index.ts'
import { type Bench, inTurns, type Measurement, median } from './support/bench.ts'

const mebibyte = 1024 * 1024
/** Large enough for the ratio to have settled; `STYRKEDJAN_BENCH_SIE=200` takes the size of a large municipality's year. */
const large = Number(process.env.STYRKEDJAN_BENCH_SIE ?? 100)

/**
 * A SIE 4 file examined whole (fields, amounts, days, accounts, objects, balance of every voucher) against Node's
 * readline counting its lines, and how our own time grows with the file.
 */
export const sieBench: Bench = {
  name: 'SIE 4',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'styrkedjan-sie-'))
    try {
      const [small, whole] = [madeUp(folder, large / 2), madeUp(folder, large)]
      const turns = await inTurns(5, [() => ours(whole), () => theirs(whole), () => ours(small)])
      const rows = (kind: keyof Spent, how: string): Measurement[] => {
        const [mine = 0, lines = 0, half = 0] = turns.map((times) =>
          median(times.slice(1).map((spent) => spent[kind])),
        )
        return [
          {
            what: `a SIE 4 file of ${large} MB examined, ${whole.lines.toLocaleString('en')} lines, ${how}`,
            median: `${mine.toFixed(0)} ms`,
            against: `readline counting its lines, ${lines.toFixed(0)} ms`,
            ratio: lines / mine,
            demand: { atLeast: 1.5 },
          },
          {
            what: `… growth exponent, ${large / 2} → ${large} MB`,
            median: `${mine.toFixed(0)} ms`,
            against: `${half.toFixed(0)} ms`,
            ratio: Math.log2(mine / half),
          },
        ]
      }
      return [...rows('processor', 'processor time'), ...rows('wall', 'by the clock')]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

interface MadeUp {
  readonly path: string
  readonly lines: number
  readonly vouchers: number
}

/** Milliseconds. Those of the processor say the same on a machine that others use, too. */
interface Spent {
  readonly processor: number
  readonly wall: number
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, Spent]> {
  const [before, start] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return [result, { processor: (user + system) / 1000, wall }]
}

async function ours({ path, vouchers, lines }: MadeUp): Promise<Spent> {
  const [report, spent] = await timed(() => examineSie(fileChunks(path)))
  const { counts, unbalanced, found } = report
  if (counts.vouchers !== vouchers || counts.lines !== lines || unbalanced.length !== 1 || found.oddities > 0)
    throw new Error(`the file was read wrongly: ${JSON.stringify({ counts, found })}`)
  return spent
}

async function theirs({ path, lines }: MadeUp): Promise<Spent> {
  const [counted, spent] = await timed(async () => {
    let counted = 0
    const reader = createInterface({ input: createReadStream(path, { highWaterMark: mebibyte }) })
    reader.on('line', () => counted++)
    await new Promise((resolve) => reader.once('close', resolve))
    return counted
  })
  if (counted !== lines) throw new Error(`readline counted ${counted} lines of ${lines}`)
  return spent
}

const accounts = Array.from({ length: 400 }, (_, i) => String(3000 + 12 * i))
const units = Array.from({ length: 1500 }, (_, i) => String(100_000 + i))

/** A year of a large municipality's vouchers, all in balance but the last. */
function madeUp(folder: string, mebibytes: number): MadeUp {
  const path = join(folder, `${mebibytes}.se`)
  const file = openSync(path, 'w')
  const random = seededRandom(4)
  let lines = 0
  let vouchers = 0
  const write = (rows: readonly string[]) => {
    lines += rows.length
    writeSync(file, Buffer.from(rows.map((row) => `${row}\r\n`).join(''), 'latin1'))
  }
  write(head())
  while (statSync(path).size < mebibytes * mebibyte) {
    const rows: string[] = []
    for (let i = 0; i < 4000; i++) rows.push(...voucher(++vouchers, random, 0))
    write(rows)
  }
  write(voucher(++vouchers, random, 1))
  closeSync(file)
  return { path, lines, vouchers }
}

/** The å of the text is that of codepage 437. */
const text = 'Inköp av l\u0084romedel till årskurs fyra'.replace('ö', '\u0094').replace('å', '\u0086')

function voucher(number: number, random: () => number, wrong: number): string[] {
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const row = (ore: number) =>
    `   #TRANS ${one(accounts)} {1 "${one(units)}"} ${(ore / 100).toFixed(2)} 20260315 "${text}"`
  const ore = Math.floor(random() * 1e7)
  const half = Math.floor(ore / 2)
  return [`#VER A ${number} 20260315 "Faktura"`, '{', row(ore + wrong), row(-half), row(half - ore), '}']
}

function head(): string[] {
  return [
    '#FLAGGA 0',
    '#PROGRAM "bench" 1',
    '#FORMAT PC8',
    '#GEN 20260101',
    '#SIETYP 4',
    '#FNAMN "Storstad"',
    '#RAR 0 20260101 20261231',
    ...accounts.map((account) => `#KONTO ${account} "Konto ${account}"`),
    ...units.map((unit) => `#OBJEKT 1 "${unit}" "Enhet ${unit}"`),
  ]
}
