import { sayOre } from '#chapters/budget/volume/say-figures.ts'
import { formatDay } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Column, Row, Table } from '#reports/table.ts'
import { sayFact } from './fact-words.ts'
import { rowTitle } from './row-title.ts'
import type { StaffShare } from './staff-share.ts'
import type { StepRow, stepKinds } from './steps.ts'
import type { Term } from './term-by-term.ts'
import type { Part, WhyFacts } from './why-facts.web.ts'
import { whyTexts } from './why-texts.ts'

const both = (of: (language: 'sv' | 'en') => string): Bilingual => ({ sv: of('sv'), en: of('en') })
const kr: Bilingual = { sv: 'kr', en: 'SEK' }

/** To the öre: what is explained is compared with what has been decided. */
function ore(key: string, label: Bilingual, signed = false): Column {
  return { key, label, kind: 'number', unit: kr, decimals: 2, signed }
}

const words = {
  step: { sv: 'Steg', en: 'Step' },
  part: { sv: 'Del', en: 'Part' },
  amount: { sv: 'Belopp', en: 'Amount' },
  why: { sv: 'Vilar på', en: 'Rests on' },
  total: { sv: 'Summa', en: 'Total' },
  rule: { sv: 'Regel', en: 'Rule' },
  own: { sv: 'Enheten', en: 'The unit' },
  other: { sv: 'Den andra', en: 'The other' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  because: { sv: 'Skillnaden beror på', en: 'The difference comes from' },
  ownEach: { sv: 'Enheten, per styck', en: 'The unit, each' },
  otherEach: { sv: 'Den andra, per styck', en: 'The other, each' },
  counted: { sv: 'Räknas i', en: 'Counted in' },
  month: { sv: 'Månad', en: 'Month' },
  kind: { sv: 'Slag av kostnad', en: 'Kind of cost' },
  share: { sv: 'Andel av kostnaderna', en: 'Share of the costs' },
  note: { sv: 'Vad går att göra', en: 'What can be done' },
} as const satisfies Record<string, Bilingual>

/** The steps alone. */
export function stepsTable({ told }: WhyFacts, provenance: Provenance): Table {
  return {
    id: 'steg',
    title: both((language) => whyTexts[language].chart(told.before.year, told.now.year)),
    columns: [{ key: 'step', label: words.step, kind: 'text' }, ore('amount', words.amount, true)],
    rows: told.steps.map(({ kind, amountOre }) => ({
      key: kind,
      cells: { step: both((language) => whyTexts[language].stepNames[kind]), amount: amountOre / 100 },
    })),
    total: { key: 'total', cells: { step: words.total, amount: told.changeOre / 100 } },
    provenance,
  }
}

/** Every row of every step, with what it rests on. */
export function rowsTable({ told, nameOf }: WhyFacts, provenance: Provenance): Table {
  const rowOf = (kind: (typeof stepKinds)[number], row: StepRow, at: number): Row => ({
    key: `${kind}-${at}`,
    cells: {
      part: both((language) => rowTitle(row, nameOf, language)),
      step: both((language) => whyTexts[language].stepNames[kind]),
      amount: row.amountOre / 100,
      why: both((language) => row.facts.map((fact) => sayFact(fact, nameOf, language)).join(' ')),
    },
  })
  return {
    id: 'rader',
    title: both((language) => whyTexts[language].steps),
    columns: [
      { key: 'part', label: words.part, kind: 'text' },
      { key: 'step', label: words.step, kind: 'text' },
      ore('amount', words.amount, true),
      { key: 'why', label: words.why, kind: 'text' },
    ],
    rows: told.steps.flatMap(({ kind, rows }) => rows.map((row, at) => rowOf(kind, row, at))),
    total: { key: 'total', cells: { part: words.total, amount: told.changeOre / 100 } },
    provenance,
  }
}

export function partsTable(parts: readonly Part[], sumOre: number, provenance: Provenance): Table {
  return {
    id: 'delar-tabell',
    title: both((language) => whyTexts[language].partsTable),
    columns: [
      { key: 'part', label: words.part, kind: 'text' },
      ore('amount', words.amount),
      { key: 'rule', label: words.rule, kind: 'text' },
    ],
    rows: parts.map(({ ruleSet, component, title, amountOre, plain }, at) => ({
      key: `${ruleSet}-${component}-${at}`,
      cells: {
        part: title,
        amount: amountOre / 100,
        rule: plain ?? both((language) => whyTexts[language][ruleSet === '' ? 'besideWords' : 'noPlain']),
      },
    })),
    total: { key: 'total', cells: { part: words.total, amount: sumOre / 100 } },
    provenance,
  }
}

export function termsTable(terms: readonly Term[], provenance: Provenance): Table {
  const sum = (of: (term: Term) => number) => terms.reduce((total, term) => total + of(term), 0) / 100
  return {
    id: 'jamforelse',
    title: both((language) => whyTexts[language].compare),
    columns: [
      { key: 'part', label: words.part, kind: 'text' },
      ore('own', words.own),
      ore('other', words.other),
      ore('difference', words.difference, true),
      { key: 'because', label: words.because, kind: 'text' },
      ore('ownEach', words.ownEach),
      ore('otherEach', words.otherEach),
    ],
    rows: terms.map((term) => ({ key: term.component, cells: termCells(term) })),
    total: {
      key: 'total',
      cells: {
        part: words.total,
        own: sum(({ ownOre }) => ownOre),
        other: sum(({ otherOre }) => otherOre),
        difference: sum(({ differenceOre }) => differenceOre),
      },
    },
    provenance,
  }
}

const uncounted = { missing: { sv: 'delen räknas inte per styck', en: 'the part is not counted one by one' } }

function termCells({ title, ownOre, otherOre, differenceOre, parts, ownEach, otherEach }: Term) {
  return {
    part: title,
    own: ownOre / 100,
    other: otherOre / 100,
    difference: differenceOre / 100,
    because: both((language) =>
      parts
        .map(({ reason, amountOre }) =>
          parts.length === 1
            ? whyTexts[language].terms[reason]
            : `${whyTexts[language].terms[reason]} ${sayOre(amountOre, language)}`,
        )
        .join(', '),
    ),
    ownEach: ownEach === undefined ? uncounted : ownEach / 100,
    otherEach: otherEach === undefined ? uncounted : otherEach / 100,
  }
}

export function monthsTable(months: readonly number[], year: number, provenance: Provenance): Table {
  return {
    id: 'manader',
    title: both((language) => whyTexts[language].months),
    columns: [{ key: 'month', label: words.month, kind: 'text' }, ore('amount', words.amount)],
    rows: months.map((amount, at) => ({
      key: String(at + 1),
      cells: {
        month: both((language) => monthOf(year, at + 1, language)),
        amount: amount / 100,
      },
    })),
    total: {
      key: 'total',
      cells: { month: words.total, amount: months.reduce((sum, each) => sum + each, 0) / 100 },
    },
    provenance,
  }
}

/** 'januari 2027' */
function monthOf(year: number, month: number, language: Language): string {
  return formatDay(`${year}-${String(month).padStart(2, '0')}-01`, language).replace(/^1\s/, '')
}

export function staffTable(staff: StaffShare, provenance: Provenance): Table {
  const row = (
    key: 'staff' | 'premises' | 'other',
    amountOre: number,
    note: 'staffNote' | 'premisesNote' | 'otherNote',
  ): Row => ({
    key,
    cells: {
      kind: both((language) => whyTexts[language].staffRows[key]),
      amount: amountOre / 100,
      share: amountOre / staff.costsOre,
      note: both((language) => whyTexts[language].staffRows[note]),
    },
  })
  return {
    id: 'personal-tabell',
    title: both((language) => whyTexts[language].staff),
    columns: [
      { key: 'kind', label: words.kind, kind: 'text' },
      ore('amount', words.amount),
      { key: 'share', label: words.share, kind: 'share' },
      { key: 'note', label: words.note, kind: 'text' },
    ],
    rows: [
      row('staff', staff.staffOre, 'staffNote'),
      row('premises', staff.premisesOre, 'premisesNote'),
      row('other', staff.otherOre, 'otherNote'),
    ],
    total: { key: 'total', cells: { kind: words.total, amount: staff.costsOre / 100, share: 1 } },
    provenance,
  }
}
