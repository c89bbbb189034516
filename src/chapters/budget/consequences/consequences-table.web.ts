import type { Bilingual } from '#core/language.ts'
import type { Cell, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import type { BudgetChange } from './changes.ts'
import type { ConsequenceRoom } from './consequence-room.web.ts'
import { consequenceTexts } from './consequences-texts.ts'
import type { NeededConsequence } from './needed.ts'
import { expectedWords } from './quality-words.ts'
import { statusWords } from './words.ts'

const notNeeded: Bilingual = { sv: 'under gränsen, krävs inte', en: 'below the limit, not called for' }

/** Money and quality side by side: the changes above the limit, or all of them. */
export function consequencesTable(
  room: ConsequenceRoom,
  {
    year,
    needed,
    rest,
  }: {
    readonly year: number
    readonly needed: readonly NeededConsequence[]
    /** Changes below the limit, where they are wanted too. */
    readonly rest?: readonly BudgetChange[]
  },
): Table {
  const title: Bilingual = rest
    ? { sv: `Alla ändringar i budgeten för ${year}`, en: `All changes in the budget of ${year}` }
    : {
        sv: `Ändringar över gränsen i budgeten för ${year}`,
        en: `Changes above the limit in the budget of ${year}`,
      }
  const kronor = (key: string, label: Bilingual, signed = true) =>
    ({ key, kind: 'kronor', label, ...(signed ? { signed } : {}) }) as const
  return {
    id: rest ? 'alla-andringar' : 'andringar',
    title,
    columns: [
      { key: 'place', kind: 'text', label: { sv: 'Enhet eller verksamhet', en: 'Unit or service' } },
      { key: 'share', kind: 'share', label: { sv: 'Ändring', en: 'Change' }, signed: true },
      kronor('rest', { sv: 'I kronor', en: 'In kronor' }),
      { key: 'status', kind: 'text', label: { sv: 'Konsekvens', en: 'Consequence' } },
      { key: 'quality', kind: 'text', label: { sv: 'Väntad kvalitet', en: 'Expected quality' } },
      kronor('actions', { sv: 'Åtgärder', en: 'Actions' }, false),
      kronor('before', { sv: `Budget ${year - 1}`, en: `Budget ${year - 1}` }, false),
      kronor('volume', { sv: 'Volym', en: 'Volume' }),
      kronor('index', { sv: 'Index', en: 'Index' }),
      kronor('takenOver', { sv: 'Övertaget', en: 'Taken over' }),
      kronor('now', { sv: `Budget ${year}`, en: `Budget ${year}` }, false),
    ],
    rows: [
      ...needed.map((each) => rowOf(room, year, each.change, qualityCells(room, each))),
      ...(rest ?? []).map((change) => rowOf(room, year, change, belowLimit)),
    ],
    provenance: room.provenance,
  }
}

function rowOf(
  { language }: ConsequenceRoom,
  year: number,
  change: BudgetChange,
  quality: Readonly<Record<string, Cell>>,
) {
  return {
    key: `${change.kind}-${change.node}`,
    href: path(language).consequence(change.node, { ar: year }),
    cells: {
      place: change.name,
      share: change.share ?? null,
      rest: change.restOre / 100,
      before: change.beforeOre / 100,
      volume: change.volumeOre / 100,
      index: change.indexOre / 100,
      takenOver: change.takenOverOre / 100,
      now: change.nowOre / 100,
      ...quality,
    },
  }
}

const ofMoney = ['before', 'volume', 'index', 'takenOver', 'now']

/** The pair alone, as it is read on the page: the steps of the money are on each place's own page, and in the files. */
export function pairOf(table: Table): Table {
  const [first, ...others] = table.columns
  return { ...table, columns: [first, ...others.filter(({ key }) => !ofMoney.includes(key))] }
}

/** The money of one place, step by step. */
export function stepsTable(
  { provenance }: Pick<ConsequenceRoom, 'provenance'>,
  change: BudgetChange,
  year: number,
): Table {
  const row = (key: string, label: Bilingual, ore: number) => ({
    key,
    cells: { step: label, amount: ore / 100 },
  })
  const steps = consequenceTexts
  const words = (key: 'takenOver' | 'volume' | 'index' | 'rest') => ({
    sv: steps.sv.one.steps[key],
    en: steps.en.one.steps[key],
  })
  return {
    id: 'steg',
    title: { sv: `${change.name}, ${year - 1} till ${year}`, en: `${change.name}, ${year - 1} to ${year}` },
    columns: [
      { key: 'step', kind: 'text', label: { sv: 'Steg', en: 'Step' } },
      { key: 'amount', kind: 'kronor', label: { sv: 'Belopp', en: 'Amount' } },
    ],
    rows: [
      row('before', { sv: `Budget ${year - 1}`, en: `Budget ${year - 1}` }, change.beforeOre),
      row('takenOver', words('takenOver'), change.takenOverOre),
      row('volume', words('volume'), change.volumeOre),
      row('index', words('index'), change.indexOre),
      row('rest', words('rest'), change.restOre),
    ],
    total: row('now', { sv: `Budget ${year}`, en: `Budget ${year}` }, change.nowOre),
    provenance,
  }
}

const missing: Bilingual = { sv: 'ingen har beskrivit den', en: 'nobody has described it' }

function qualityCells(
  { language }: ConsequenceRoom,
  { status, consequence }: NeededConsequence,
): Readonly<Record<string, Cell>> {
  const indicators = consequence?.indicators ?? []
  const cost = (consequence?.actions ?? []).reduce((sum, { costOre }) => sum + costOre, 0)
  return {
    status: statusWords[status],
    quality:
      indicators.length > 0
        ? indicators.map((each) => expectedWords(each, language)).join('; ')
        : { missing },
    actions: consequence ? cost / 100 : { missing },
  }
}

const belowLimit: Readonly<Record<string, Cell>> = {
  status: { missing: notNeeded },
  quality: { missing: notNeeded },
  actions: { missing: notNeeded },
}
