import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { until } from '#store/embedded/processes.ts'
import { type Program, startProgram } from './program.ts'

const home = mkdtempSync('/tmp/styrkedjan-first-')
// As root the server runs as another account, which must get in.
chmodSync(home, 0o755)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const program = join(import.meta.dirname, '../../bin/styrkedjan.ts')
const data = join(home, 'data')
const patience = 120_000

function start(): Program {
  return startProgram([program, 'start', '--lang', 'sv', '--port', '0', '--data', data, '--no-demo'])
}

async function addressOf(running: Program): Promise<string> {
  await until(() => running.said.out.includes('\n') || running.child.exitCode !== null, patience)
  return running.said.out.trim()
}

const link =
  /Ingen har något konto i Stockholm\. Öppna länken för att bli administratör; den fungerar en gång, i 24 timmar:\n(http:\S+)/

async function linkOf(running: Program): Promise<string> {
  await until(() => link.test(running.said.err), patience)
  return link.exec(running.said.err)?.[1] ?? ''
}

async function stop(running: Program): Promise<void> {
  running.child.kill('SIGTERM')
  await running.ended
}

function send(address: string, fields: Record<string, string>): Promise<Response> {
  const { origin } = new URL(address)
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams(fields),
  })
}

test('the terminal gives a link to the first account, a new one at every start until somebody has it', async () => {
  const first = start()
  const address = await addressOf(first)
  expect(first.said.err).not.toMatch(link)
  const chosen = await send(`${address}/installation`, { municipality: '0180', who: 'Ada Min' })
  expect(chosen.status).toBe(303)
  const early = await linkOf(first)
  expect((await fetch(early)).status).toBe(200)
  await stop(first)

  const second = start()
  const again = await linkOf(second)
  const { origin } = new URL(again)
  expect((await fetch(origin + new URL(early).pathname)).status).toBe(404)
  const password = 'häst batteri klammer'
  const made = await send(again, { name: 'Ada Min', email: 'ada@stockholm.se', password })
  expect([made.status, made.headers.get('set-cookie')]).toEqual([
    303,
    expect.stringMatching(/^styrkedjan-session=/),
  ])
  await stop(second)

  const third = start()
  const last = await addressOf(third)
  expect((await send(`${last}/logga-in`, { email: 'ada@stockholm.se', password })).status).toBe(303)
  expect(third.said.err).not.toMatch(link)
  await stop(third)
})
