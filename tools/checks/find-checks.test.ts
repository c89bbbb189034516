import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkFiles, findChecks } from './find-checks.ts'

function source(id: string, name = 'aQuestion'): string {
  return `export const ${name} = {
    id: '${id}', recommends: 'UPP-12', severity: 'minor', threshold: 'UPP-12.months',
    evaluate: () => ({ verdict: 'pass' }), say: { title: { sv: 'En fråga', en: 'A question' } },
  }\n`
}

/** A chapters folder with the given checks: folder → text of its check.ts, and the files left out. */
function chaptersWith(checks: Record<string, { code: string; without?: readonly string[] }>): string {
  const root = mkdtempSync(join(tmpdir(), 'chapters-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [folder, { code, without = [] }] of Object.entries(checks)) {
    const [chapter = '', name = ''] = folder.split('/')
    const path = join(root, chapter, 'checks', name)
    mkdirSync(path, { recursive: true })
    for (const file of checkFiles.filter((file) => !without.includes(file))) {
      writeFileSync(join(path, file), file === 'check.ts' ? code : '')
    }
  }
  return root
}

test('finds every check, in alphabetical order, with what the registry needs', async () => {
  const root = chaptersWith({
    'goals/b': { code: source('goals/b', 'bQuestion') },
    'follow-up/a': { code: source('follow-up/a') },
  })
  const { checks, problems } = await findChecks(root)
  expect(problems).toEqual([])
  expect(checks.map((check) => check.id)).toEqual(['follow-up/a', 'goals/b'])
  expect(checks[0]).toEqual({
    id: 'follow-up/a',
    chapter: 'follow-up',
    folder: 'a',
    exportName: 'aQuestion',
    recommends: 'UPP-12',
    threshold: 'UPP-12.months',
    title: { sv: 'En fråga', en: 'A question' },
  })
})

test('a folder that lacks a part is named with what it lacks', async () => {
  const without = ['check.test.ts', 'doc.en.md']
  const root = chaptersWith({ 'goals/a': { code: source('goals/a'), without } })
  expect((await findChecks(root)).problems).toEqual([
    'src/chapters/goals/checks/a lacks check.test.ts, doc.en.md: a check is whole or not there.',
  ])
})

test('an id that is not the folder’s is refused', async () => {
  const root = chaptersWith({ 'goals/a': { code: source('goals/other') } })
  expect((await findChecks(root)).problems).toEqual([
    "src/chapters/goals/checks/a/check.ts has the id 'goals/other'; its folder makes it 'goals/a'.",
  ])
})

test('a check.ts must export exactly one check', async () => {
  const two = source('goals/two', 'one') + source('goals/two', 'two')
  const root = chaptersWith({ 'goals/none': { code: 'export const a = 1\n' }, 'goals/two': { code: two } })
  expect((await findChecks(root)).problems).toEqual([
    'src/chapters/goals/checks/none/check.ts exports 0 checks; export exactly one, as a named const made by defineCheck.',
    'src/chapters/goals/checks/two/check.ts exports 2 checks; export exactly one, as a named const made by defineCheck.',
  ])
})

test('no chapters yet: no checks and no problems', async () => {
  expect(await findChecks('/nowhere')).toEqual({ checks: [], problems: [] })
})
