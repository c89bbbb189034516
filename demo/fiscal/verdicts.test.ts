import { expect, test } from 'vitest'
import { preparedForWorse } from '#chapters/budget/checks/prepared-for-worse/check.ts'
import { unwrap } from '#core/outcome.ts'
import { ekbacka } from '#demo/index.ts'
import { thresholdAt } from '#handbook/index.ts'
import { exampleFiscalBook } from './book.ts'

/** What the check says of Ekbacka on a day. */
async function says(at: string) {
  const thresholds = [
    unwrap(thresholdAt('BUD-8.result-share', at)),
    unwrap(thresholdAt('BUD-8.reserve-months', at)),
    unwrap(thresholdAt('BUD-8.unexplained-uses', at)),
  ] as const
  const records = { finances: async () => exampleFiscalBook }
  const { verdict, summary } = await preparedForWorse.run(records, ekbacka, { at, thresholds })
  return [verdict.verdict, summary.sv.replaceAll('\u00a0', ' ')]
}

test('Ekbacka was unprepared, became prepared, and is not any more', async () => {
  expect(await says('2023-12-31')).toEqual([
    'fail',
    'Resultatet 2024 är 1,2 % av skatter och bidrag. Riktlinjen (KF 2021-11-22 § 148) är minst 2,0 %. Det är inte bestämt i förväg vad kommunen gör om ekonomin försämras.',
  ])
  expect(await says('2025-12-31')).toEqual([
    'pass',
    'Resultatet 2026 är 2,1 % av skatter och bidrag. Riktlinjen (KF 2021-11-22 § 148) är minst 2,0 %. Om skatt, löner, elever och ränta går fel samma år räcker reserverna 72 månader. Vad kommunen gör om det blir sämre är beslutat i förväg.',
  ])
  expect(await says('2026-10-15')).toEqual([
    'fail',
    'Resultatet 2027 är 1,6 % av skatter och bidrag. Riktlinjen (KF 2021-11-22 § 148) är minst 2,0 %. Reserven används 2026 utan att någon har sagt varför.',
  ])
})
