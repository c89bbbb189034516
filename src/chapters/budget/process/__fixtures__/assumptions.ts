import type { BudgetBook } from '#chapters/budget/model.ts'

/** One rule set, for 2027, that counts pupils and raises a price by PKV. */
export const emptyRuleBook: Pick<BudgetBook, 'ruleSets'> = {
  ruleSets: [
    {
      ...{ id: 'grundskola', version: 1, year: 2027, holder: 'grundskola', why: '', who: 'Kim' },
      at: '2026-09-01T12:00:00.000Z',
      steps: [{ step: 'proposed', decision: '', on: '2026-09-01', why: '', who: 'Kim' }],
      document: {
        ...{ schema: 'styrkedjan/rule-set/1', id: 'grundskola', version: 1, title: 'Grundskola', year: 2027 },
        drivers: [
          { id: 'ak-7-9', title: 'Elever 7–9', unit: 'elev', measure: { kind: 'fixed-day', day: '10-15' } },
        ],
        indices: [{ id: 'pkv', title: 'PKV', edition: '2026-10', change: 0.031 }],
        prices: [
          { id: 'bas', title: 'Grundbelopp 7–9', per: 'elev och år', ore: 8_200_000, raisedBy: 'pkv' },
        ],
        components: [
          { id: 'bas', title: 'Grundbelopp', purpose: 'base', kind: 'volume', driver: 'ak-7-9', price: 'bas' },
        ],
      },
    },
  ],
}
