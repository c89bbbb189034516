import { adjustmentLabel } from '#chapters/budget/fiscal/balance-requirement.ts'
import { adjustmentKinds, type FiscalBase } from '#chapters/budget/fiscal/model.ts'
import type { Bilingual } from '#core/language.ts'

/** How a field is written: thousands of kronor, per cent, or a number of people. */
export type FieldUnit = 'tkr' | 'percent' | 'people'

export interface YearField {
  /** Name in the form. */
  readonly name: string
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly unit: FieldUnit
  /** Whether an amount below zero makes sense. */
  readonly signed: boolean
}

export interface FieldGroup {
  readonly id: 'result' | 'adjustments' | 'reserve' | 'shares' | 'base'
  readonly legend: Bilingual
  readonly fields: readonly YearField[]
}

function tkr(name: string, sv: string, en: string, signed = false, hint?: Bilingual): YearField {
  return { name, label: { sv, en }, unit: 'tkr', signed, ...(hint ? { hint } : {}) }
}

function asAdjustment(kind: (typeof adjustmentKinds)[number]): YearField {
  return { name: `adj-${kind}`, label: adjustmentLabel(kind), unit: 'tkr', signed: true }
}

/** The figures of the base by the name of their field; money in thousands of kronor. */
export const baseFields: readonly (YearField & { readonly key: keyof FiscalBase })[] = [
  { ...tkr('taxes', 'Skatteintäkter', 'Tax revenue'), key: 'taxesOre' },
  {
    ...tkr('staffCost', 'Lönekostnad med arbetsgivaravgifter', "Wages with employer's contributions"),
    key: 'staffCostOre',
  },
  {
    ...tkr('pupilCost', 'Nettokostnad för förskola och skola', 'Net cost of preschool and school'),
    key: 'pupilCostOre',
  },
  {
    ...{ name: 'pupilFixed', key: 'pupilFixedShare', unit: 'percent', signed: false },
    label: {
      sv: 'Så stor del av den ligger fast första året när eleverna blir färre',
      en: 'How much of it stays the first year when pupils become fewer',
    },
  },
  { ...tkr('debt', 'Låneskuld', 'Debt'), key: 'debtOre' },
  {
    ...{ name: 'debtRepriced', key: 'debtRepricedShare', unit: 'percent', signed: false },
    label: {
      sv: 'Så stor del av skulden får ny ränta inom året',
      en: 'How much of the debt gets a new rate within the year',
    },
  },
  { ...tkr('liquidity', 'Likvida medel', 'Liquidity'), key: 'liquidityOre' },
  { ...tkr('unusedCredit', 'Outnyttjad kredit', 'Unused credit'), key: 'unusedCreditOre' },
  {
    ...tkr(
      'payments',
      'Utbetalningar under året, utan investeringar',
      'Payments of the year, without investments',
    ),
    key: 'paymentsOre',
  },
  { ...tkr('assets', 'Tillgångar', 'Assets'), key: 'assetsOre' },
  { ...tkr('investments', 'Investeringar', 'Investments'), key: 'investmentsOre' },
  { ...tkr('depreciation', 'Avskrivningar', 'Depreciation'), key: 'depreciationOre' },
  {
    ...{ name: 'inhabitants', key: 'inhabitants', unit: 'people', signed: false },
    label: { sv: 'Invånare 31 december', en: 'Inhabitants on 31 December' },
  },
]

const asItChanges: Bilingual = {
  sv: 'Med minustecken om det sänker resultatet.',
  en: 'With a minus sign where it lowers the result.',
}

export const fieldGroups: readonly FieldGroup[] = [
  {
    id: 'result',
    legend: { sv: 'Resultatet', en: 'The result' },
    fields: [tkr('result', 'Årets resultat', "The year's result", true, asItChanges)],
  },
  {
    id: 'adjustments',
    legend: {
      sv: 'Balanskravsjusteringar, med minustecken om de sänker resultatet',
      en: 'Balance-requirement adjustments, with a minus sign where they lower the result',
    },
    fields: adjustmentKinds.map(asAdjustment),
  },
  {
    id: 'reserve',
    legend: { sv: 'Reserv och återställande', en: 'Reserve and restoration' },
    fields: [
      tkr('toReserve', 'Reservering till reserven', 'Set aside to the reserve'),
      tkr('fromReserve', 'Användning av reserven', 'Use of the reserve', false, {
        sv: 'Resultatreserven (RER). Före 2024 resultatutjämningsreserven (RUR).',
        en: 'The result reserve (RER). Before 2024 the result equalisation reserve (RUR).',
      }),
      tkr(
        'fromOldReserve',
        'Användning av äldre resultatutjämningsreserv (RUR)',
        'Use of an older result equalisation reserve (RUR)',
        false,
        {
          sv: 'Från 2024. Resultatet visas då också efter den (SFS 2023:643).',
          en: 'From 2024. The result is then also shown after it (SFS 2023:643).',
        },
      ),
      tkr('rer', 'Resultatreserv (RER) när året börjar', 'Result reserve (RER) when the year begins'),
      tkr(
        'rur',
        'Äldre resultatutjämningsreserv (RUR) när året börjar',
        'Older result equalisation reserve (RUR) when the year begins',
      ),
      tkr(
        'exceptionalReasons',
        'Synnerliga skäl: behöver inte återställas (KL 11:13)',
        'Exceptional reasons: need not be restored (KL 11:13)',
      ),
      tkr(
        'openingDeficit',
        'Ingående underskott, om åren före inte är inskrivna',
        'Opening deficit, where the years before have not been entered',
      ),
    ],
  },
  {
    id: 'shares',
    legend: { sv: 'Det som gränserna räknas på', en: 'What the thresholds are shares of' },
    fields: [
      tkr(
        'taxesAndGrants',
        'Skatter, generella statsbidrag och utjämning',
        'Taxes, general state grants and equalisation',
      ),
      tkr('equity', 'Eget kapital med alla pensioner', 'Equity with all pensions', true),
    ],
  },
  {
    id: 'base',
    legend: {
      sv: 'För stresstester och riktlinjer. Det som lämnas tomt räknas inte',
      en: 'For stress tests and guidelines. What is left empty is not counted',
    },
    fields: baseFields,
  },
]

export const yearFields: readonly YearField[] = fieldGroups.flatMap(({ fields }) => fields)
