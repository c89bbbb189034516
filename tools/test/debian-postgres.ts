import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { canInstallPackages, installPackages } from '../support/debian.ts'

/** A PostgreSQL server of the machine's own, on loopback, that lives as long as the test run. */
export interface TestServer {
  readonly url: string
  readonly version: string
  stop(): void
}

const asRoot = process.getuid?.() === 0

/** The folder with `initdb` of the newest version that the machine has. */
export function findPostgres(): string | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin').filter((folder) => existsSync(join(folder, 'initdb')))
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
}

async function findOrInstall(): Promise<string | undefined> {
  const found = findPostgres()
  // Outside CI a server is used where there is one, but none is put on a person's machine for the tests' sake.
  if (found !== undefined || process.env.CI === undefined || !canInstallPackages()) return found
  if (!(await installPackages('postgresql'))) return undefined
  // The package starts a cluster of its own; nobody asked for it.
  for (const row of text('pg_lsclusters', ['-h']).split('\n')) {
    const [version, cluster] = row.trim().split(/\s+/)
    if (version && cluster) text('pg_dropcluster', ['--stop', version, cluster])
  }
  return findPostgres()
}

function text(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: '/tmp' })
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? (stderr || stdout)}`)
  return stdout
}

/** PostgreSQL refuses to run as root: then the package's own account `postgres` does it. */
function asServer(command: string, args: readonly string[]): string {
  return asRoot ? text('runuser', ['-u', 'postgres', '--', command, ...args]) : text(command, args)
}

function idOf(kind: '-u' | '-g'): number {
  return Number(text('id', [kind, 'postgres']))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port was to be had')
  return address.port
}

/**
 * Starts a cluster of its own in a new folder under /tmp, with the machine's PostgreSQL (installed first in CI on Debian).
 *
 * @returns undefined where the machine has none
 */
export async function startDebianPostgres(): Promise<TestServer | undefined> {
  const bin = await findOrInstall()
  if (bin === undefined) return undefined
  const folder = mkdtempSync('/tmp/pg-')
  if (asRoot) chownSync(folder, idOf('-u'), idOf('-g'))
  const data = join(folder, 'data')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const port = await freePort()
    asServer(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ])
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`
    // The log must be a file: pg_ctl would otherwise hand the server our pipe, and we would wait for it for ever.
    asServer(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start'])
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      version: text(join(bin, 'postgres'), ['--version']).trim(),
      stop() {
        try {
          asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'])
        } finally {
          remove()
        }
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
