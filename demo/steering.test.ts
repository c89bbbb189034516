import { beforeAll, expect, test } from 'vitest'
import { ekbacka, exampleDay, surveyExample } from '#chapters/handbook/example.cli.ts'
import { checks } from '#chapters/registry.generated.ts'
import { type AnyCheck, type VerdictName, verdictNames } from '#engine/check.ts'
import type { Report } from '#engine/result.ts'

/** The year-ends of the term, and the day that the example is set on. */
const days = ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31', exampleDay] as const

const all: readonly Pick<AnyCheck<never>, 'id' | 'recommends'>[] = checks
const steering = all.filter(({ recommends }) => /^(?:MAL|ROL|BUD)-/.test(recommends))
const reports: Report[] = []

beforeAll(async () => {
  for (const at of days) {
    const only = steering.map(({ id }) => id)
    reports.push(
      await surveyExample({
        ...{ at, only, municipality: ekbacka },
        reportFault: (error) => {
          throw error
        },
      }),
    )
  }
}, 60_000)

const [follows, deviates, unknown, notApplied] = verdictNames

test('what the checks of its steering say of Ekbacka at the end of each year, and on the day of the example', () => {
  const table = Object.fromEntries(
    steering.map(({ id, recommends }) => [
      recommends,
      reports.map(({ results }) => results.find((result) => result.id === id)?.verdict),
    ]),
  )
  expect(table).toEqual({
    // The handbook came in November 2023: before that there is no limit to judge by.
    'MAL-1': [unknown, deviates, deviates, follows, follows],
    'MAL-2': [unknown, deviates, deviates, follows, deviates],
    'MAL-3': [unknown, deviates, deviates, deviates, deviates],
    'MAL-4': [unknown, follows, deviates, deviates, deviates],
    'MAL-5': [unknown, deviates, deviates, deviates, deviates],
    'MAL-6': [unknown, deviates, deviates, follows, deviates],
    'MAL-7': [unknown, deviates, deviates, deviates, notApplied],
    'MAL-8': [unknown, deviates, deviates, deviates, deviates],
    'ROL-1': [unknown, deviates, deviates, deviates, follows],
    'ROL-2': [unknown, unknown, unknown, follows, deviates],
    'ROL-3': [unknown, deviates, deviates, deviates, deviates],
    'ROL-4': [unknown, deviates, follows, follows, deviates],
    'ROL-5': [unknown, deviates, deviates, deviates, deviates],
    'ROL-6': [unknown, deviates, deviates, deviates, deviates],
    'BUD-1': [unknown, deviates, deviates, deviates, deviates],
    'BUD-2': [unknown, follows, follows, deviates, deviates],
    'BUD-3': [unknown, unknown, deviates, deviates, deviates],
    'BUD-4': [unknown, deviates, follows, follows, follows],
    'BUD-5': [unknown, deviates, follows, follows, deviates],
    'BUD-6': [unknown, deviates, deviates, follows, follows],
    'BUD-7': [unknown, unknown, deviates, follows, follows],
    'BUD-8': [unknown, deviates, deviates, follows, deviates],
  } satisfies Record<string, readonly (VerdictName | undefined)[]>)
})

test('a deviation can be explained: it stays a deviation', () => {
  const explained = reports.flatMap(({ at, results }) =>
    results.flatMap(({ id, verdict, explained }) => (explained ? [[at, id, verdict, explained.id]] : [])),
  )
  expect(explained).toEqual([
    ['2024-12-31', 'goals/few-overall-goals', 'fail', 1],
    [exampleDay, 'goals/conflicts-decided', 'fail', 2],
  ])
})

test('whatever is said of Ekbacka’s people is said of places and groups: nobody is named as deviating', () => {
  const people = /Ekehult|Solbacka|Linnarås|Sundeby|Sandhem|Almered|Bergåsa|Lövhed/
  const said = reports.flatMap(({ results }) => results.map(({ summary }) => summary.sv))
  expect(said.filter((sentence) => people.test(sentence))).toEqual([])
})
