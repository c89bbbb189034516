import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import { findService } from './services/find-service.ts'
import { indicatorsOf } from './services/index.ts'

const program = fileURLToPath(new URL('../../cli/styrkedjan.ts', import.meta.url))

/** Every indicator of the service for every municipality in two years, all different. */
const csv = [
  'kpi,municipality,year,gender,value',
  ...indicatorsOf(unwrap(findService('compulsory-school'))).flatMap((kpi, k) =>
    officialMunicipalities.flatMap(({ code }, place) =>
      [2022, 2023].map(
        (year) => `${kpi},${code},${year},T,${50 + ((place * (k + 7) * 37 + year * 11) % 997)}`,
      ),
    ),
  ),
].join('\n')

/** Runs the command as people do, with the figures on standard input. */
function run(...options: string[]): string {
  const words = ['rank', '--service', 'compulsory-school', '--csv', '-', '--replications', '200', ...options]
  return spawnSync(process.execPath, [program, ...words], { input: csv, encoding: 'utf8' }).stdout
}

test('a ranking for people ends with where the figures come from', () => {
  expect(run('--lang', 'sv').trimEnd().split('\n').at(-1)).toMatch(
    /^Egen bearbetning av inläst fil, hämtat \d+ \p{L}+ \d{4}\.$/u,
  )
})

test('a ranking for programs says it as data', () => {
  const document = JSON.parse(run('--format', 'json'))
  expect(document.ranking).toHaveLength(290)
  expect(document.provenance).toEqual({ source: 'file', mark: 'derived' })
})
