import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { databaseUser } from './initdb.ts'
import type { Place } from './place.ts'
import { isAlive, until } from './processes.ts'
import { tail } from './trouble.ts'

/** How to reach a running embedded server. */
export interface Address {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export interface Server {
  readonly address: Address
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** The server ended before it was ready. */
export interface Failure {
  readonly said: string
}

/**
 * The server lives as long as the pipe to it does. `sh` leaves a watcher behind and becomes PostgreSQL: the watcher
 * waits for the pipe's end, which comes when we close it, and also when we are killed without a chance to, and
 * then asks for a fast shutdown. It is no child of PostgreSQL, so its end disturbs nothing.
 */
const watched = '( ( read -r _ <&3; kill -INT $$ ) >/dev/null 2>&1 & ); exec "$0" "$@" 3<&-'

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // One machine, one writer of its own log: no replicas to feed, no input/output helpers to keep in memory.
  wal_level: 'minimal',
  max_wal_senders: '0',
  io_method: 'sync',
  shared_buffers: '64MB',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
}

// A path to a Unix socket holds 103 bytes on macOS and 107 on Linux.
const longestSocketPath = 100
const socketName = '.s.PGSQL.5432'

/** Starts the server and waits until it takes questions, as long as crash recovery needs. */
export async function runServer(
  place: Place,
  log: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Server | Failure> {
  mkdirSync(join(log, '..'), { recursive: true })
  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const sockets = socketDirectory(place)
  const child = launch(place, log, { ...settings, ...extra, unix_socket_directories: sockets.path })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => {
    // The watcher ends with its pipe.
    child.stdio[3]?.destroy()
    sockets.remove()
  })
  const status = () => readStatus(place.dataDirectory)
  const ready = () => status()?.pid === child.pid && status()?.state === 'ready'
  const gone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  await until(() => ready() || gone(), 10 * 60_000)
  if (gone()) {
    await ended
    return { said: tail(log, from) }
  }
  const address = { host: sockets.path, port: 5432, user: databaseUser, database: 'postgres' }
  return { address, ended, stop: () => stop(child, ended) }
}

function launch(place: Place, log: string, options: Readonly<Record<string, string>>): ChildProcess {
  const { binaries, dataDirectory, account } = place
  const output = openSync(log, 'a', 0o600)
  try {
    const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const postgres = join(binaries, 'bin', 'postgres')
    return spawn('/bin/sh', ['-c', watched, postgres, '-D', dataDirectory, ...flags], {
      cwd: dataDirectory,
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', output, output, 'pipe'],
      // A group of its own: Ctrl-C in the terminal is for us, who stop the web server first.
      detached: true,
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    })
  } finally {
    closeSync(output)
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdio[3]?.destroy()
  if (await within(ended, 30_000)) return
  child.kill('SIGQUIT')
  if (await within(ended, 5_000)) return
  child.kill('SIGKILL')
  await ended
}

async function within(event: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const inTime = await Promise.race([event.then(() => true), late])
  clearTimeout(timer)
  return inTime
}

/** Sockets stand with the data, or, where that path is too long for a socket, in a private short directory. */
function socketDirectory({ dataDirectory, account }: Place) {
  if (Buffer.byteLength(join(dataDirectory, socketName)) <= longestSocketPath) {
    return { path: dataDirectory, remove: () => {} }
  }
  const path = mkdtempSync('/tmp/styrkedjan-')
  if (account !== undefined) chownSync(path, account.uid, account.gid)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What `postmaster.pid` tells of the server of a data directory. */
export function readStatus(dataDirectory: string) {
  try {
    const lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, sockets, , , state] = lines
    return { pid: Number(pid), port: Number(port), sockets: sockets ?? '', state: state?.trim() }
  } catch {
    return undefined
  }
}

/** Ends a server whose program is gone: first as a keeper would, then as after a power cut. */
export async function endOrphan(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await until(() => !isAlive(pid), 15_000)) return
  }
}
