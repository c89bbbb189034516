import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkFiles } from '../checks/find-checks.ts'
import { project } from '../support/generated.ts'
import { readRequest } from './request.ts'
import { filesOf } from './templates.ts'

function complaintsOf(program: string, args: readonly string[]): string {
  const bin = join(project, 'node_modules/.bin', program)
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: project, encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}

test('a new check has its four files, and they compile as they are', { timeout: 60_000 }, () => {
  const words = ['benchmarking', 'a-question-with-a-rather-long-name', 'AF-3', 'AF-3.peers-outside-county']
  const request = readRequest(words, () => false)
  if (!('chapter' in request)) throw new Error(request.join('\n'))
  mkdirSync(join(project, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(project, '.cache/new-check-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))

  const files = filesOf(request)
  expect(Object.keys(files)).toEqual([...checkFiles])
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['.'] }),
  )
  // Faults in what the check leans on are told where they are.
  const ours = complaintsOf('tsc', ['--project', folder])
    .split('\n')
    .filter((line) => line.includes('new-check-'))
  expect(ours).toEqual([])
})
