import { runCommand } from 'citty'
import { beforeAll, expect, test } from 'vitest'
import { Refusal } from '#core/outcome.ts'
import type { Report } from '#engine/result.ts'
import { recommendations } from '#handbook/index.ts'
import { checkCommand } from './check.cli.ts'
import { checkDocument, checkText } from './check-output.ts'
import { ekbacka, exampleDay, surveyExample } from './example.cli.ts'

const municipality = { code: ekbacka, name: 'Ekbacka' }
let report: Report

function reportFault(error: unknown): never {
  throw error
}

beforeAll(async () => {
  report = await surveyExample({ municipality: ekbacka, at: exampleDay, reportFault })
}, 300_000)

test('the document has every recommendation, and the keys that scripts rely on', () => {
  const document = checkDocument(report, municipality, 'en')
  expect(document.checks).toHaveLength(54)
  expect(Object.keys(document.counts)).toEqual(['pass', 'fail', 'needs-review', 'not-applicable'])
  for (const check of document.checks) {
    expect(check).toMatchObject({
      id: expect.any(String),
      recommendation: expect.stringMatching(/^[A-Z]+-\d+$/),
      verdict: expect.any(String),
      summary: expect.any(String),
      evidence: expect.any(Array),
      missing: expect.any(Array),
    })
    if (check.threshold)
      expect(Object.keys(check.threshold)).toEqual(
        expect.arrayContaining(['value', 'authority', 'reference']),
      )
    else expect(check.planned).toBeDefined()
  }
  expect(JSON.stringify(document)).not.toContain('undefined')
})

test('the example deviates on purpose, with evidence that is marked as example data', () => {
  const document = checkDocument(report, municipality, 'sv')
  const deviating = document.checks.filter(({ verdict }) => verdict === 'fail')
  expect(deviating.map(({ recommendation }) => recommendation)).toEqual([
    ...['AF-3', 'AF-5', 'MAL-2', 'MAL-3', 'MAL-4', 'MAL-5', 'MAL-6', 'MAL-8'],
    ...['ROL-2', 'ROL-3', 'ROL-4', 'ROL-5', 'ROL-6', 'BUD-1', 'BUD-2', 'BUD-3', 'BUD-5', 'BUD-8', 'UPP-12'],
  ])
  expect(deviating.at(-1)?.summary).toBe(
    'Kostnaden följs utan kvalitet i funktionsnedsättning, LSS. Effektiviteten går då inte att bedöma: en låg kostnad kan lika gärna vara låg kvalitet. Båda följs i grundskola, äldreomsorg, förskola, gymnasieskola och individ- och familjeomsorg.',
  )
  expect(deviating[0]?.evidence[0]?.source).toContain('Egen bearbetning av exempeldata')
})

test('another municipality of the example has chosen nobody, and cannot be judged by AF-3', async () => {
  const { results } = await surveyExample({
    municipality: '9001',
    at: exampleDay,
    only: ['AF-3'],
    reportFault,
  })
  expect(results.map(({ verdict, summary }) => [verdict, summary.sv])).toEqual([
    [
      'needs-review',
      'Ingen kommun att jämföra med är vald. Välj minst en för någon verksamhet under Jämförelser.',
    ],
  ])
}, 300_000)

test('a municipality that has registered nothing gets no green, and every one of the fourteen says what is missing', async () => {
  const steering = recommendations.filter(({ chapter }) => chapter === 'MAL' || chapter === 'ROL')
  const only = steering.map(({ id }) => id)
  const { results } = await surveyExample({ municipality: '9001', at: exampleDay, only, reportFault })
  expect(results.map(({ verdict }) => verdict)).toEqual(Array(14).fill('needs-review'))
  for (const { missing } of results) expect(missing.length).toBeGreaterThan(0)
}, 300_000)

test('the text begins with whom and when, and ends with the counts', () => {
  const lines = checkText(report, municipality, 'sv').split('\n')
  expect(lines[0]).toBe('Ekbacka, per 15 oktober 2026')
  expect(lines).toContain('AF-3  AVVIKER  Jämför vi oss med de bästa i landet?')
  expect(lines).toContain(
    '  Gräns 1 (handbokens råd): Minsta antal jämförelsekommuner från andra län än det egna, för en verksamhet.',
  )
  expect(lines).toContain('29 råd kan inte bedömas ännu: kontrollerna kommer med sina kapitel.')
  expect(lines.at(-1)).toBe('följer 5 · avviker 19 · kan inte bedömas 29 · inte tillämplig 1')
})

async function refusalOf(...rawArgs: string[]) {
  try {
    await runCommand(checkCommand, { rawArgs })
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ where, text }) => [where, text.sv])
    throw error
  }
  return []
}

test('an unknown id, day or municipality is refused with a sentence each, before anything is computed', async () => {
  expect(await refusalOf('--demo', '--only', 'AF-3,AF-99,nonsense')).toEqual(
    ['AF-99', 'nonsense'].map((id) => [
      id,
      'Varken en kontroll eller ett råd heter så. Råden heter AF-1 till STA-6; styrkedjan check visar alla.',
    ]),
  )
  expect(await refusalOf('--demo', '--at', '2026-02-30')).toEqual([
    ['2026-02-30', 'Det är ingen dag i kalendern. Skriv år, månad och dag, till exempel 2026-10-15.'],
  ])
  expect(await refusalOf('--demo', '--municipality', '0180')).toEqual([
    ['0180', 'Det finns ingen kommun med den koden. En kommunkod är fyra siffror, till exempel 0180.'],
  ])
})
