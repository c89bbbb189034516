import { expect, test } from 'vitest'
import { agreementSummary, overdueAgreements } from './agreements.ts'
import type { Agreement } from './model.ts'

function agreement(id: number, changes: Partial<Agreement> = {}): Agreement {
  return {
    id,
    place: 'forvaltning',
    promisedBy: 'officials',
    text: 'Underlag till budgeten',
    askedOn: '2026-01-10',
    due: '2026-03-01',
    ...changes,
  }
}

test('agreements kept, late, overdue and open, both ways, with the median times', () => {
  const all = [
    agreement(1, { answeredOn: '2026-01-12', doneOn: '2026-02-09' }),
    agreement(2, { answeredOn: '2026-01-20', doneOn: '2026-03-11' }),
    agreement(3),
    agreement(4, { due: '2026-12-31' }),
    agreement(5, { promisedBy: 'elected', doneOn: '2026-03-01' }),
    agreement(6, { askedOn: '2027-01-01', due: '2027-02-01' }),
  ]
  expect(agreementSummary(all, '2026-11-23')).toEqual([
    {
      promisedBy: 'elected',
      ...{ due: 1, keptInTime: 1, keptLate: 0, overdue: 0, open: 0 },
      ...{ keepingRate: 1, medianDaysToDone: 50 },
    },
    {
      promisedBy: 'officials',
      ...{ due: 3, keptInTime: 1, keptLate: 1, overdue: 1, open: 1 },
      ...{ keepingRate: 1 / 3, medianDaysToAnswer: 6, medianDaysToDone: 45 },
    },
  ])
  expect(overdueAgreements(all, '2026-11-23').map(({ id }) => id)).toEqual([3])
})

test('nothing fallen due gives no rate', () => {
  expect(agreementSummary([agreement(1)], '2026-02-01')).toEqual([
    { promisedBy: 'officials', due: 0, keptInTime: 0, keptLate: 0, overdue: 0, open: 1 },
  ])
})
