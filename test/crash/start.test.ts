import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { until } from '#store/embedded/processes.ts'
import { type Program, processesOf, startProgram } from './program.ts'

const home = mkdtempSync('/tmp/styrkedjan-start-')
// As root the server runs as another account, which must get in.
chmodSync(home, 0o755)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const program = join(import.meta.dirname, '../../bin/styrkedjan.ts')
let used = 0

function newFolder(): string {
  return join(home, String(++used))
}

function start(data: string, ...more: string[]): Program {
  return startProgram([program, 'start', '--lang', 'sv', '--port', '0', '--data', data, '--no-demo', ...more])
}

async function address(running: Program): Promise<string> {
  await until(() => running.said.out.includes('\n') || running.child.exitCode !== null, 120_000)
  return running.said.out.trim()
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops web, work and database, and leaves no process',
  async (signal) => {
    const data = newFolder()
    const running = start(data)
    const url = await address(running)
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    expect((await fetch(url)).status).toBeLessThan(500)
    running.child.kill(signal)
    expect(await running.ended).toBe(0)
    expect(await until(() => processesOf(data).length === 0, 5_000)).toBe(true)
  },
)

test('a second start on the same data directory ends with 2 and says who holds it', async () => {
  const data = newFolder()
  const first = start(data)
  await address(first)
  const second = start(data)
  expect(await second.ended).toBe(2)
  expect(second.said.err).toContain(
    `${data}: Datakatalogen används redan av process ${first.child.pid}. Stäng den först, eller välj en annan katalog med --data.`,
  )
  first.child.kill('SIGTERM')
  await first.ended
})

test('a port in use ends with 2, says what to do, and leaves no process', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const port = (taken.address() as { port: number }).port
  const data = newFolder()
  const running = start(data, '--port', String(port))
  expect(await running.ended).toBe(2)
  expect(running.said.err).toContain(
    `port ${port}: Porten används redan av ett annat program. Stäng det, eller välj en annan port: --port 3001.`,
  )
  expect(await until(() => processesOf(data).length === 0, 5_000)).toBe(true)
  taken.close()
})

test('standard output holds the address only', async () => {
  const running = start(newFolder())
  await address(running)
  running.child.kill('SIGTERM')
  await running.ended
  expect(running.said.out).toMatch(/^http:\/\/localhost:\d+\n$/)
})

test.each([
  [
    'an unknown option',
    ['backup', 'x.gz', '--fromat', 'json'],
    '--fromat: Valet finns inte. Menade du --format?',
  ],
  ['an unknown command', ['bakup'], 'bakup: Kommandot finns inte. Menade du backup?'],
  ['a missing argument', ['backup'], 'FILE: Uppgiften saknas.'],
  [
    'an unknown value',
    ['verify', '--format', 'xml'],
    '--format: Värdet xml går inte. Välj bland text, json.',
  ],
  ['a bad port', ['start', '--port', 'http'], '--port: http är ingen port. Ange ett tal mellan 1 och 65535.'],
])('%s is wrong use: 2, with what to do', async (_what, words, sentence) => {
  const { ended, said } = startProgram([program, ...words, '--lang=sv', '--data', newFolder()])
  expect(await ended).toBe(2)
  expect(said.err).toContain(sentence)
  expect(said.out).toBe('')
})
