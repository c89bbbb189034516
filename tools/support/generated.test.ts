import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bringUpToDate } from './generated.ts'

const file = { path: 'docs/a.md', text: 'new\n' }

function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'generated-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

test('writes the file with its folders, and then finds it fresh', () => {
  const root = emptyRoot()
  expect(bringUpToDate(file, { check: false, root })).toBe('written')
  expect(readFileSync(join(root, file.path), 'utf8')).toBe('new\n')
  expect(bringUpToDate(file, { check: true, root })).toBe('fresh')
})

test('with check, a file that differs is reported and left alone', () => {
  const root = emptyRoot()
  bringUpToDate(file, { check: false, root })
  writeFileSync(join(root, file.path), 'edited\n')
  expect(bringUpToDate(file, { check: true, root })).toBe('stale')
  expect(readFileSync(join(root, file.path), 'utf8')).toBe('edited\n')
})
