import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { type BudgetBook, type BudgetLine, emptyBudgetBook } from '#chapters/budget/model.ts'
import { budgetWorkbook } from '#chapters/budget/transfer/budget-workbook.web.ts'
import type { Component, Driver, Price, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { largestRemainder } from '#core/organisation/restate.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { seededRandom } from '#numerics/random.ts'
import { toWorkbook } from '#reports/to-workbook.ts'

/** Where LibreOffice is, or nothing. */
const soffice = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout.trim()
const why = soffice === '' ? ' (skipped: needs LibreOffice, Debian: apt-get install libreoffice-calc)' : ''

const folder = mkdtempSync(join(tmpdir(), 'styrkedjan-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const units = 1_500
const components = 40
const year = 2026

/** A budget of 1,500 units and 40 components, with names that are hard on spreadsheets. */
function largeBudget() {
  const random = seededRandom(7)
  const ids = Array.from({ length: components }, (_, index) => `del-${index + 1}`)
  const drivers: Driver[] = ids.map((id) => ({
    id,
    title: `Antal ${id}`,
    unit: 'elev',
    measure: { kind: 'given' },
  }))
  const prices: Price[] = ids.map((id) => ({
    id,
    title: `Pris ${id}`,
    per: 'elev och år',
    ore: Math.round(random() * 9_000_000),
  }))
  const parts: Component[] = ids.map((id) => ({
    id,
    title: `Del ”${id}” & mer; =1+1`,
    purpose: 'base',
    kind: 'volume',
    driver: id,
    price: id,
  }))
  const document: RuleSet = {
    schema: 'styrkedjan/rule-set/1',
    id: 'stort',
    version: 1,
    title: 'Stort',
    year,
    drivers,
    prices,
    components: parts,
  }
  const names = Array.from({ length: units }, (_, index) => `enhet-${String(index + 1).padStart(4, '0')}`)
  const amounts = names.flatMap((unit) =>
    ids.map((component) => ({
      unit,
      ruleSet: 'stort',
      component,
      amountOre: toOre(Math.round((random() - 0.1) * 1e9)),
    })),
  )
  const decision = {
    id: 1,
    year,
    kind: 'adopted',
    node: 'bun',
    reference: 'BUN 2025-12-16 § 1',
    on: '2025-12-16',
    reason: '',
  } as const
  const book: BudgetBook = {
    ...emptyBudgetBook,
    ruleSets: [
      {
        id: 'stort',
        version: 1,
        year,
        holder: 'bun',
        document,
        why: '',
        steps: [{ step: 'decided', decision: 'BUN § 1', on: '2025-12-16', why: '', who: '' }],
        who: '',
        at: '',
      },
    ],
    decisions: [{ ...decision, amounts }],
  }
  const lines: BudgetLine[] = names.map((unit) => ({
    ...{ year, unit, account: '5011', activity: '440', source: 'Prov åäö €' },
    months: largestRemainder(
      Math.round(random() * 1e10),
      Array.from({ length: 12 }, () => 1),
    ),
  }))
  return { book, lines }
}

const { book, lines } = largeBudget()
const content = budgetWorkbook({
  ...{
    book,
    lines,
    year,
    tree: treeAt(noOrganisation, '2026-01-01'),
    accountNames: new Map([['5011', 'Löner – månad']]),
    fiscal: { forecasts: [], prices: [] },
  },
  municipalityName: 'Prov',
  provenance: {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: '2026-10-15T08:00:00.000Z',
    preliminary: false,
  },
  nameOf: (unit) => (unit === 'enhet-0001' ? '=SUMMA(A1)' : `Enhet ”${unit}” Å–Ö`),
})

/** Opens the workbook in LibreOffice and saves it again, in a profile of its own. */
function through(bytes: Uint8Array): Uint8Array {
  const file = join(folder, 'budget.xlsx')
  const out = join(folder, 'ut')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`
  const { status, stderr } = spawnSync(
    soffice,
    [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file],
    { encoding: 'utf8', timeout: 240_000 },
  )
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`)
  return new Uint8Array(readFileSync(join(out, 'budget.xlsx')))
}

test.skipIf(soffice === '')(
  `a budget of 1,500 units and 40 components goes through LibreOffice, and nothing is lost${why}`,
  async () => {
    const written = await toWorkbook(content, 'sv')
    const before = (await readXlsx(written)).sheets
    const after = (await readXlsx(through(written))).sheets
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    let cells = 0
    for (const [index, sheet] of before.entries()) {
      const back = after[index]?.rows ?? []
      for (const [r, row] of sheet.rows.entries()) {
        for (const [c, value] of row.entries()) {
          const found = back[r]?.[c] ?? null
          if (found !== (value ?? null))
            expect([sheet.name, r + 1, c + 1, found]).toEqual([sheet.name, r + 1, c + 1, value])
          cells++
        }
      }
    }
    // 60,000 amounts with the six cells that each has, and the other sheets.
    expect(cells).toBeGreaterThan(units * components * 6)
    const decided = decidedBudget(book, year)
    const total = [...decided.amounts.values()].flat().reduce((sum, { amountOre }) => sum + amountOre, 0)
    const amounts = after.find(({ name }) => name === 'Belopp')?.rows ?? []
    const last = amounts.at(-1)?.[5]
    expect(Math.round(Number(last) * 100)).toBe(total)
  },
  300_000,
)
