import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeDirectories } from '#store/directories.ts'
import { beginningOf } from './processes.ts'

/**
 * One process at a time runs the server of a data directory. The lock names the process and when it began, so
 * that one left behind by a crash is told from a living one. PostgreSQL's own `postmaster.pid` stands behind it.
 */
export interface Lock {
  release(): void
}

const content = z.object({ pid: z.number(), beginning: z.string() })

function file(data: string) {
  return join(data, 'styrkedjan.pid')
}

/** The living process that holds the data directory, if any. */
export function lockHolder(data: string): number | undefined {
  try {
    const held = content.parse(JSON.parse(readFileSync(file(data), 'utf8')))
    return held.beginning === beginningOf(held.pid) ? held.pid : undefined
  } catch {
    // Missing, or cut short by a full disk or a crash: nobody that lives wrote it.
    return undefined
  }
}

/** @returns the lock, or the number of the living process that holds it. Throws errors of the file system. */
export function takeLock(data: string): Lock | number {
  makeDirectories(data)
  const mine = JSON.stringify({ pid: process.pid, beginning: beginningOf(process.pid) })
  for (;;) {
    try {
      writeFileSync(file(data), mine, { flag: 'wx' })
      return { release: () => rmSync(file(data), { force: true }) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = lockHolder(data)
      if (holder !== undefined) return holder
      rmSync(file(data), { force: true })
    }
  }
}
