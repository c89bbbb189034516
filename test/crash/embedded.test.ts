import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { accountFor } from '#store/embedded/account.ts'
import { installedBinaries, usableBinaries } from '#store/embedded/binaries.ts'
import { existingDataDirectory } from '#store/embedded/place.ts'
import { until } from '#store/embedded/processes.ts'
import { startEmbedded } from '#store/embedded.ts'
import { openStore } from '#store/open.ts'
import { ask, processesOf, startStore } from './program.ts'

const root = process.getuid?.() === 0
const onlyOnLinux = process.platform !== 'linux'
const home = mkdtempSync('/tmp/styrkedjan-crash-')
chmodSync(home, 0o755)
afterAll(() => rmSync(home, { recursive: true, force: true }))

let used = 0
function newFolder(): string {
  return join(home, String(++used))
}

const nobody = { uid: 65534, gid: 65534 }

test('a stopped server leaves no process, and the next start finds what was stored', async () => {
  const data = newFolder()
  const first = unwrap(await startEmbedded({ data }))
  await ask(first.address, 'create table kept (n integer); insert into kept values (1)')
  await first.stop()
  expect(await until(() => processesOf(data).length === 0, 5_000)).toBe(true)
  const second = unwrap(await startEmbedded({ data }))
  expect(await ask(second.address, 'select n from kept')).toEqual([{ n: 1 }])
  await second.stop()
})

test('a second start on the same data directory is refused, and the first goes on', async () => {
  const data = newFolder()
  const first = unwrap(await startEmbedded({ data }))
  const second = await startStore(data)
  expect(second.said.err).toBe(
    `${data}: Datakatalogen används redan av process ${process.pid}. Stäng den först, eller välj en annan katalog med --data.\n`,
  )
  expect(await second.ended).toBe(2)
  expect(await ask(first.address, 'select 1 as one')).toEqual([{ one: 1 }])
  await first.stop()
})

test('a command joins the server that another process runs', async () => {
  const data = newFolder()
  const running = await startStore(data)
  const joined = unwrap(await openStore({ data, join: true }))
  expect(joined.kind).toBe('joined')
  await joined.stop()
  expect(await ask(running.address, 'select count(*)::int as n from installation')).toEqual([{ n: 0 }])
  running.child.kill('SIGTERM')
  expect(await running.ended).toBe(0)
})

test.skipIf(onlyOnLinux)(
  'kill -9 of the program: its server stops by itself (reads /proc: Linux)',
  async () => {
    const data = newFolder()
    const { child, address } = await startStore(data)
    await ask(address, 'create table kept (n integer); insert into kept values (1)')
    child.kill('SIGKILL')
    expect(await until(() => processesOf(data).length === 0, 10_000)).toBe(true)
    const again = unwrap(await startEmbedded({ data }))
    expect(await ask(again.address, 'select n from kept')).toEqual([{ n: 1 }])
    await again.stop()
  },
)

test.skipIf(onlyOnLinux)(
  'kill -9 of everything at once: what was committed is there (reads /proc: Linux)',
  async () => {
    const data = newFolder()
    const { child, address, ended } = await startStore(data)
    await ask(address, 'create table kept (n integer)')
    for (let n = 1; n <= 50; n++) await ask(address, `insert into kept values (${n})`)
    for (const pid of [...processesOf(data), child.pid ?? 0]) killHard(pid)
    await ended
    const again = unwrap(await startEmbedded({ data }))
    expect(await ask(again.address, 'select count(*)::int as n from kept')).toEqual([{ n: 50 }])
    await again.stop()
  },
)

test.skipIf(onlyOnLinux)(
  'a server left without its program and watcher is ended by the next start (Linux)',
  async () => {
    const data = newFolder()
    const { child, address, ended } = await startStore(data)
    await ask(address, 'create table kept (n integer)')
    const watcher = processesOf(data).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('/bin/sh'),
    )
    for (const pid of [...watcher, child.pid ?? 0]) killHard(pid)
    await ended
    expect(await ask(address, 'select 1 as one')).toEqual([{ one: 1 }])
    const again = unwrap(await startEmbedded({ data }))
    expect(await ask(again.address, 'select n from kept')).toEqual([])
    await again.stop()
    expect(await until(() => processesOf(data).length === 0, 5_000)).toBe(true)
  },
)

test('a server that dies while the program lives is told of', async () => {
  const data = newFolder()
  const server = unwrap(await startEmbedded({ data }))
  const [row] = await ask(
    server.address,
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
  )
  killHard(Number(Object.values(row ?? {})[0]))
  expect((await server.lost).text.sv).toContain('Databasen stannade oväntat. Starta igen')
  await server.stop()
})

test('a path too long for a socket works, with the socket in a short private directory', async () => {
  const data = join(newFolder(), 'en-mycket-lång-katalog'.repeat(6))
  const server = unwrap(await startEmbedded({ data }))
  expect(server.address.host).toMatch(/^\/tmp\/styrkedjan-/)
  expect(await ask(server.address, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(existsSync(server.address.host)).toBe(false)
})

test('blocked install scripts: missing links to libraries are made', () => {
  const installed = join(newFolder(), 'native')
  cpSync(unwrap(installedBinaries()), installed, { recursive: true, verbatimSymlinks: true })
  execFileSync('find', [join(installed, 'lib'), '-type', 'l', '-delete'])
  const account = unwrap(accountFor(installed))
  expect(spawnSync(join(installed, 'bin', 'postgres'), ['--version'], { ...account }).status).not.toBe(0)
  const usable = unwrap(usableBinaries(installed, account, join(newFolder(), 'copy')))
  expect(usable).toEqual({ directory: installed, copied: false })
})

test.skipIf(!root)('programs that the account cannot reach are copied, once (needs root)', () => {
  const closed = newFolder()
  mkdirSync(closed, { mode: 0o700 })
  const installed = join(closed, 'native')
  cpSync(unwrap(installedBinaries()), installed, { recursive: true, verbatimSymlinks: true })
  execFileSync('find', [join(installed, 'lib'), '-type', 'l', '-delete'])
  const copyTo = join(newFolder(), 'copy')
  const account = unwrap(accountFor(join(home, 'none')))
  expect(unwrap(usableBinaries(installed, account, copyTo))).toEqual({ directory: copyTo, copied: true })
  expect(readdirSync(dirname(copyTo))).toEqual(['copy'])
})

test.skipIf(!root)(
  'as root the server runs as another account, even under a closed home (needs root)',
  async () => {
    const closed = newFolder()
    mkdirSync(closed, { mode: 0o700 })
    const data = join(closed, 'data')
    const notices: string[] = []
    const server = unwrap(await startEmbedded({ data, notify: ({ sv }) => notices.push(sv) }))
    const directory = existingDataDirectory(data) ?? ''
    try {
      expect(directory).toMatch(/^\/var\/lib\/styrkedjan\/.*\/postgres$/)
      expect(notices).toEqual([
        expect.stringContaining(`som inte kommer in i ${closed}. Dess filer ligger i ${directory}.`),
      ])
      await ask(server.address, 'create table kept (n integer)')
    } finally {
      await server.stop()
    }
    const again = unwrap(await startEmbedded({ data }))
    expect(await ask(again.address, 'select n from kept')).toEqual([])
    await again.stop()
    rmSync(dirname(directory), { recursive: true })
  },
)

test.skipIf(!root)('an ordinary user runs the server as himself (needs root to become one)', async () => {
  const data = newFolder()
  mkdirSync(data)
  chownSync(data, nobody.uid, nobody.gid)
  const { child, address, ended } = await startStore(data, nobody)
  expect(await ask(address, 'select 1 as one')).toEqual([{ one: 1 }])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test.skipIf(!root)(
  'a directory without permission gives a plain sentence (needs root to become another)',
  async () => {
    const data = newFolder()
    mkdirSync(data, { mode: 0o755 })
    const { said, ended } = await startStore(data, nobody)
    expect(await ended).toBe(2)
    expect(said.err).toBe(
      `${data}: Behörighet saknas. Starta som den användare som äger katalogen, eller välj en annan med --data.\n`,
    )
  },
)

test('a file where the data directory should be gives a plain sentence', async () => {
  const { said, ended } = await startStore(import.meta.filename)
  expect(await ended).toBe(2)
  expect(said.err).toContain('Det finns en fil där datakatalogen ska vara.')
})

const mounts =
  root && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', mkdirs('full')]).status === 0
const readOnly =
  mounts && spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', mkdirs('read-only')]).status === 0
afterAll(() => {
  for (const name of ['full', 'read-only']) spawnSync('umount', [join(home, name)])
})

function mkdirs(name: string): string {
  mkdirSync(join(home, name))
  return join(home, name)
}

test.skipIf(!mounts)('a full disk gives a plain sentence (needs the right to mount)', async () => {
  const { said, ended } = await startStore(join(home, 'full', 'data'))
  expect(await ended).toBe(2)
  expect(said.err).toContain(
    'Disken är full. Frigör utrymme och starta igen; inget sparat har gått förlorat.',
  )
})

test.skipIf(!readOnly)('a read-only disk gives a plain sentence (needs the right to mount)', async () => {
  const { said, ended } = await startStore(join(home, 'read-only', 'data'))
  expect(await ended).toBe(2)
  expect(said.err).toContain(
    'Det går inte att skriva här: disken är skrivskyddad. Välj en annan katalog med --data.',
  )
})

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
