import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Each file as its path, its one line, and the first words of the rule that must meet it (none: it is allowed). */
const samples: readonly (readonly [path: string, line: string, refusedWith?: string])[] = [
  ['src/core/to-store.ts', "import '#store/db.ts'", 'core may import nothing of ours but core.'],
  [
    'src/core/re-export.ts',
    "export { a } from '#engine/check.ts'",
    'core may import nothing of ours but core.',
  ],
  [
    'src/core/later.ts',
    "export const a = () => import('#web/a.ts')",
    'This file must not import at run time.',
  ],
  ['src/core/of-type.ts', "export type A = import('#web/a.ts').A", 'This import hides inside a type.'],
  ['src/core/to-core.ts', "import '#core/money.ts'"],
  ['src/core/zod.ts', "import 'zod'"],
  ['src/core/climbs.ts', "import '../store/db.ts'", 'This import climbs out of its folder.'],
  ['src/core/clock.ts', 'export const a = Date.now()', 'This file must not read the clock.'],
  ['src/core/today.ts', 'export const a = new Date()', 'This file must not read the clock.'],
  ['src/core/a-day.ts', "export const a = new Date('2026-04-01')"],
  ['src/web/utc-now.ts', 'export const a = now().slice(0, 10)', 'This takes the day of an instant in UTC.'],
  ['src/web/utc-at.ts', 'export const a = b.at.slice(0, 10)', 'This takes the day of an instant in UTC.'],
  [
    'src/web/utc-chosen.ts',
    'export const a = b?.chosenAt.slice(0, 10)',
    'This takes the day of an instant in UTC.',
  ],
  [
    'src/cli/utc-today.ts',
    'export const a = new Date().toISOString().slice(0, 10)',
    'This takes the day of an instant in UTC.',
  ],
  ['src/core/day-after.ts', 'export const a = new Date(b + 86_400_000).toISOString().slice(0, 10)'],
  ['src/core/first-ten.ts', 'export const a = [flat.slice(0, 10), what.slice(0, 10), at.slice(0, 4)]'],
  ['src/core/env.ts', 'export const a = process.env', 'Do not use the global variable process.'],
  ['src/core/read.ts', "import 'node:fs'", 'This file must stay pure'],
  ['src/core/read.test.ts', "import 'node:fs'"],
  ['src/numerics/to-core.ts', "import '#core/money.ts'", 'numerics may import nothing of ours but numerics.'],
  [
    'src/numerics/dice.ts',
    'export const a = Math.random()',
    'This file must not draw unseeded random numbers.',
  ],
  [
    'src/numerics/dice-on.ts',
    'export const a = [Math.random]',
    'This file must not draw unseeded random numbers.',
  ],
  ['src/numerics/to-own.ts', "import '#numerics/quantile.ts'"],
  ['src/handbook/to-engine.ts', "import '#engine/check.ts'", 'handbook is data'],
  ['src/handbook/to-core.ts', "import '#core/language.ts'"],
  [
    'src/engine/to-chapter.ts',
    "import '#chapters/goals/index.ts'",
    'engine may import core and handbook only.',
  ],
  ['src/engine/to-handbook.ts', "import '#handbook/index.ts'"],
  ['src/sources/kolada/to-store.ts', "import '#store/db.ts'", 'sources may import core only.'],
  ['src/store/to-chapter.ts', "import '#chapters/goals/index.ts'", 'store may import core only.'],
  ['src/store/driver.ts', "import 'pg'"],
  ['src/identity/to-web.ts', "import '#web/paths.ts'", 'identity may import core and store only.'],
  ['src/chapters/goals/to-store.ts', "import '#store/db.ts'", "A chapter's domain file may import"],
  ['src/chapters/goals/to-own-store.ts', "import './store.ts'", "A chapter's domain file may import"],
  ['src/chapters/goals/to-own-page.ts', "import './plan.web.tsx'", "A chapter's domain file may import"],
  ['src/chapters/goals/to-restore.ts', "import './restore.ts'"],
  ['src/chapters/goals/fetches.ts', "export const a = fetch('x')", 'Do not use the global variable fetch.'],
  ['src/chapters/goals/store.ts', "import { statement } from '#store/db.ts'\nexport const a = statement"],
  ['src/chapters/goals/web.tsx', "import '#web/ui/table/table.tsx'"],
  [
    'src/chapters/goals/plan.web.tsx',
    "import '#web/server.ts'",
    "A chapter's store, web, api and cli files may use",
  ],
  ['src/chapters/goals/plan.cli.ts', "export const a = () => import('#chapters/goals/plan.ts')"],
  ['src/chapters/goals/cli.ts', "import '#cli/output.ts'"],
  [
    'src/chapters/goals/inside.ts',
    "import '#chapters/benchmarking/model.ts'",
    'Another chapter is reached through its index.ts',
  ],
  ['src/chapters/goals/leftwards.ts', "import '#chapters/benchmarking/index.ts'"],
  ['src/chapters/goals/checks/x/check.ts', "import '#chapters/goals/model.ts'"],
  [
    'src/chapters/goals/checks/x/other.ts',
    "import '#chapters/roles/index.ts'",
    'A chapter may read the chapters before it only',
  ],
  ['src/chapters/budget/outlook.ts', "import '#chapters/outlook/index.ts'"],
  [
    'src/chapters/outlook/budget.ts',
    "import '#chapters/budget/index.ts'",
    'A chapter may read the chapters before it only',
  ],
  ['src/chapters/procurement/budget.ts', "import '#chapters/budget/index.ts'"],
  [
    'src/web/inside.ts',
    "import '#chapters/goals/model.ts'",
    'web, cli, api and reports reach a chapter through',
  ],
  ['src/web/faces.ts', "import '#chapters/goals/index.ts'\nimport '#chapters/goals/plan.web.tsx'"],
  ['src/web/registry.ts', "import '#chapters/registry.generated.ts'"],
  ['src/web/driver.ts', "import 'pg'", 'Only src/store talks to the database driver.'],
  [
    'src/web/asks.ts',
    "import { statement } from '#store/db.ts'\nexport const a = statement",
    'SQL lives in src/store',
  ],
  ['src/web/opens.ts', "import { openDatabase } from '#store/db.ts'\nexport const a = openDatabase"],
  ['src/web/islands/zod.ts', "import 'zod'", 'An island runs in the browser'],
  ['src/web/islands/lit.ts', "import 'lit'"],
  ['src/core/circle-a.ts', "import './circle-b.ts'", 'This import is part of a cycle.'],
  ['src/core/circle-b.ts', "import './circle-a.ts'", 'This import is part of a cycle.'],
]

const project = resolve(import.meta.dirname, '../..')
const here = realpathSync(mkdtempSync(join(tmpdir(), 'import-rules-')))
const refusals = new Map<string, string[]>()

beforeAll(() => {
  for (const file of ['biome.json', 'package.json', '.gitignore', 'tools/lint']) {
    cpSync(join(project, file), join(here, file), { recursive: true })
  }
  for (const [path, line] of samples) {
    mkdirSync(dirname(join(here, path)), { recursive: true })
    writeFileSync(join(here, path), `${line}\n`)
  }
  const biome = join(project, 'node_modules/.bin/biome')
  const options = ['lint', '--reporter=github', '--max-diagnostics=none', 'src']
  const { stdout } = spawnSync(biome, options, { cwd: here, encoding: 'utf8' })
  for (const [, file, text] of stdout.matchAll(/^::\w+ .*?file=([^,]+),.*?::(.*)$/gm)) {
    if (file === undefined || text === undefined) continue
    const path = relative(here, file)
    refusals.set(path, [...(refusals.get(path) ?? []), text])
  }
})

afterAll(() => rmSync(here, { recursive: true }))

for (const [path, line, refusedWith] of samples) {
  test(`${path}: ${line}`, () => {
    const expected = refusedWith === undefined ? [] : [expect.stringContaining(refusedWith)]
    expect(refusals.get(path) ?? []).toEqual(expected)
  })
}

test('a refusal says what, why and what to do instead', () => {
  expect(refusals.get('src/core/to-store.ts')).toEqual([
    'core may import nothing of ours but core. Why: everything rests on core, so whatever it knew, every layer would know. ' +
      'Instead: let the caller pass the value in, or move the file to the layer that it speaks of.',
  ])
})
