import { aPlanYear, million } from '#chapters/budget/fiscal/__fixtures__/a-year.ts'
import { emptyFiscalBook, type FiscalBook, type FiscalYearVersion } from '#chapters/budget/fiscal/book.ts'
import type { FiscalYear } from '#chapters/budget/fiscal/model.ts'
import { toOre } from '#core/money.ts'
import { testCheck } from '#engine/test-check.ts'
import { preparedForWorse } from './check.ts'
import { loadPreparedness } from './facts.ts'

const at = '2026-11-23'
const written = '2026-10-01T12:00:00.000Z'

const figures: Partial<FiscalYear> = {
  taxesAndGrantsOre: million(1_000),
  equityInclPensionsOre: million(200),
  reserveOre: { rer: million(10), rur: million(20) },
  base: {
    taxesOre: million(700),
    staffCostOre: million(600),
    pupilCostOre: million(400),
    pupilFixedShare: 0.5,
    debtOre: million(500),
    debtRepricedShare: 0.5,
  },
}

function year(number: number, result: number, more: Partial<FiscalYear> = figures): FiscalYearVersion {
  return {
    ...aPlanYear(number, number < 2027 ? 'outcome' : 'budget', result, more),
    ...{ version: 1, reason: 'Budget', source: 'Förslag', who: 'Test', at: written },
  }
}

const prepared: FiscalBook = {
  ...emptyFiscalBook,
  years: [year(2026, 10), year(2027, 22)],
  policies: [
    {
      ...{ version: 1, setAsideWhen: 'Över 1 procent', usedWhen: 'Under tioårssnittet' },
      ...{ decision: 'KF § 1', at: written },
    },
  ],
  ladders: [{ version: 1, decision: 'KF § 2', at: written, steps: [] }],
}

function factsOf(book: FiscalBook) {
  return loadPreparedness({ finances: async () => book }, { municipality: '9140', at })
}

testCheck(preparedForWorse, {
  pass: [
    {
      when: 'the result keeps the rule of thumb, and rules and ladder are decided',
      facts: await factsOf(prepared),
      at,
      says: {
        sv: 'Resultatet 2027 är 2,2\u00a0% av skatter och bidrag. Tumregeln är minst 2,0\u00a0%. Om skatt, löner, elever och ränta går fel samma år räcker reserverna 60 månader. Vad kommunen gör om det blir sämre är beslutat i förväg.',
        en: 'The result of 2027 is 2.2% of taxes and grants. The rule of thumb is at least 2.0%. If taxes, wages, pupils and interest go wrong in the same year, the reserves last 60 months. What the municipality does if things get worse has been decided in advance.',
      },
      evidence: ['/budget/ekonomi', '/budget/ekonomi/reserv', '/budget/ekonomi/trappa'],
    },
    {
      when: 'even everything at once leaves a result',
      facts: await factsOf({ ...prepared, years: [year(2027, 40)] }),
      at,
      says: {
        sv: 'Resultatet 2027 är 4,0\u00a0% av skatter och bidrag. Tumregeln är minst 2,0\u00a0%. Det är över noll också om skatt, löner, elever och ränta går fel samma år. Vad kommunen gör om det blir sämre är beslutat i förväg.',
        en: 'The result of 2027 is 4.0% of taxes and grants. The rule of thumb is at least 2.0%. It stays above zero even if taxes, wages, pupils and interest go wrong in the same year. What the municipality does if things get worse has been decided in advance.',
      },
      evidence: ['/budget/ekonomi', '/budget/ekonomi/reserv', '/budget/ekonomi/trappa'],
    },
  ],
  fail: [
    {
      when: 'the own guideline is missed, nothing is decided, and a use has no reason',
      facts: await factsOf({
        ...emptyFiscalBook,
        years: [year(2026, 10), year(2027, 12)],
        guidelines: [
          {
            ...{ id: 'resultat', version: 1, measure: 'result-share', limit: 0.015, overYears: 1 },
            ...{ from: 2024, decision: 'KF § 3', at: written },
          },
        ],
        uses: [
          {
            ...{ id: 1, year: 2026, reserve: 'rer', amountOre: toOre(100), wentTo: '', reason: '' },
            ...{ decision: '', at: written },
          },
        ],
      }),
      at,
      says: {
        sv: 'Resultatet 2027 är 1,2\u00a0% av skatter och bidrag. Riktlinjen (KF § 3) är minst 1,5\u00a0%. Det finns inga riktlinjer för när reserven fylls på och används. Det är inte bestämt i förväg vad kommunen gör om ekonomin försämras. Reserven används 2026 utan att någon har sagt varför.',
        en: 'The result of 2027 is 1.2% of taxes and grants. The guideline (KF § 3) is at least 1.5%. There are no guidelines for when the reserve is filled and used. It has not been decided in advance what the municipality does if finances worsen. The reserve is used in 2026 and nobody has said why.',
      },
      evidence: [
        '/budget/ekonomi',
        '/budget/ekonomi/reserv',
        '/budget/ekonomi/trappa',
        '/budget/ekonomi/reserv',
      ],
    },
    {
      when: 'the reserves are too small, and a deficit is not restored in time',
      facts: await factsOf({
        ...prepared,
        years: [
          year(2024, -30),
          ...[2025, 2026].map((each) => year(each, 1)),
          year(2027, 20, { ...figures, reserveOre: { rer: million(3) } }),
        ],
      }),
      at,
      says: {
        sv: 'Underskottet 2024 återställs inte i tid: 8,0\u00a0mnkr är kvar efter 2027 (KL 11:12). Om skatt, löner, elever och ränta går fel samma år räcker reserverna 4 månader. De bör räcka 12 månader.',
        en: 'The deficit of 2024 is not restored in time: SEK\u00a08.0\u00a0million is left after 2027 (KL 11:12). If taxes, wages, pupils and interest go wrong in the same year, the reserves last 4 months. They should last 12 months.',
      },
      evidence: ['/budget/ekonomi#klocka', '/budget/ekonomi#stresstest-rubrik'],
    },
  ],
  'needs-review': [
    {
      when: 'no year has been entered',
      facts: await factsOf(emptyFiscalBook),
      at,
      says: {
        sv: 'Inga år är inskrivna i ekonomin. Skriv in budgetåret med resultat, skatter och bidrag.',
        en: 'No years have been entered in the finances. Enter the budget year with result, taxes and grants.',
      },
    },
    {
      when: 'what the result is a share of is missing',
      facts: await factsOf({ ...prepared, years: [year(2027, 22, {})] }),
      at,
      says: {
        sv: 'Skatter och bidrag för 2027 är inte inskrivna. Skriv in dem, så går resultatets andel att räkna.',
        en: 'Taxes and grants for 2027 have not been entered. Enter them, and the share of the result can be worked out.',
      },
    },
    {
      when: 'a worse year can’t be worked out',
      facts: await factsOf({
        ...prepared,
        years: [year(2027, 22, { taxesAndGrantsOre: million(1_000) })],
      }),
      at,
      says: {
        sv: 'Ett sämre 2027 går inte att räkna på: skatteintäkter, löner, skolkostnad, skuld eller reserver saknas. Skriv in dem för året.',
        en: 'A worse 2027 can’t be worked out: tax revenue, wages, school cost, debt or reserves are missing. Enter them for the year.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf(emptyFiscalBook),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
