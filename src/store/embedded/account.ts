import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { noAccount } from '#store/problems.ts'

/** Who the database runs as. PostgreSQL refuses root, and a number without a name in the account list. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * The account that the database must run as: none where we aren't root, else the one that already owns the data
 * directory, else `postgres`, else `nobody`.
 */
export function accountFor(dataDirectory: string): Outcome<Account | undefined> {
  if (process.getuid?.() !== 0) return succeed(undefined)
  const accounts = listAccounts()
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })?.uid
  const account =
    accounts.find(({ uid }) => uid === owner && uid !== 0) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody')
  return account === undefined ? refuse(noAccount()) : succeed(account)
}

function listAccounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

/** Runs a program as the account and waits for it. */
export function runAs(account: Account | undefined, program: string, args: readonly string[]) {
  const identity = account === undefined ? {} : { uid: account.uid, gid: account.gid }
  const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  return spawnSync(program, args, { ...identity, cwd: '/', env: environment, encoding: 'utf8' })
}

/** Whether the account may write in a directory, all its parents considered: the system itself is asked. */
export function canWrite(account: Account | undefined, directory: string): boolean {
  return runAs(account, '/bin/sh', ['-c', 'test -w "$0" && test -x "$0"', directory]).status === 0
}

/** The first directory on the way to `path` that the account may not enter, to name it to people. */
export function closedParent(account: Account, path: string): string | undefined {
  const parents: string[] = []
  for (let here = dirname(path); here !== dirname(here); here = dirname(here)) parents.unshift(here)
  return parents.find((parent) => runAs(account, '/bin/sh', ['-c', 'test -x "$0"', parent]).status !== 0)
}
