import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { frameOf, ruleSetsOf, stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { compareNames } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { ruleSetsTexts } from './rule-sets-texts.ts'
import { stateWords } from './rule-words.ts'

/** The rule sets that a year's money is worked out by, with what each shares out. */
export function ruleSetsTable(room: BudgetRoom, year: number): Table {
  const versions = ruleSetsOf(room.book, year).toSorted((a, b) =>
    compareNames(a.document.title, b.document.title),
  )
  return {
    id: 'regler',
    title: both('table'),
    columns: [
      { key: 'title', label: both('ruleSet'), kind: 'text' },
      { key: 'state', label: both('state'), kind: 'text' },
      { key: 'frame', label: both('frame'), kind: 'kronor' },
      { key: 'units', label: both('units'), kind: 'number' },
      { key: 'holder', label: both('holder'), kind: 'text' },
      { key: 'decision', label: both('decision'), kind: 'text' },
      { key: 'version', label: both('version'), kind: 'number' },
    ],
    rows: versions.map((version) => rowOf(room, version)),
    provenance: room.provenance,
  }
}

function rowOf({ book, nameOf, language }: BudgetRoom, version: RuleSetVersion): Table['rows'][number] {
  const { id, year, holder, document } = version
  const frame = frameOf(book, year, holder)
  const counted = book.inputs.filter((row) => row.ruleSet === id && row.year === year)
  const decision = version.steps.findLast(({ step }) => step === 'decided')?.decision
  return {
    key: id,
    href: path(language).ruleSet(id, { version: version.version }),
    cells: {
      title: document.title,
      state: stateWords[stateOf(version)],
      frame: frame ? frame.amountOre / 100 : { missing: both('noFrame') },
      units: new Set(counted.map(({ unit }) => unit)).size,
      holder: nameOf(holder),
      decision: decision ?? { missing: both('noDecision') },
      version: version.version,
    },
  }
}

type Word =
  | 'table'
  | 'ruleSet'
  | 'holder'
  | 'state'
  | 'version'
  | 'units'
  | 'frame'
  | 'decision'
  | 'noDecision'
  | 'noFrame'

function both(word: Word): Bilingual {
  return { sv: ruleSetsTexts.sv[word], en: ruleSetsTexts.en[word] }
}
