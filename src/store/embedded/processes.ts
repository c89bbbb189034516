import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * When a process began, as an opaque text. Numbers of processes are reused, also after the machine restarts;
 * a number together with its beginning is not.
 */
export function beginningOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') return ask('lstart', pid)
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The command's name, in parentheses, may itself hold spaces: count fields after the last one.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    // Ended, but not yet collected by its parent.
    if (fields?.[0] === 'Z') return undefined
    return `${boot} ${fields?.[19]}`
  } catch {
    return undefined
  }
}

/** Whether the process is a PostgreSQL server that works in this data directory. */
export function isServerOf(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false
  try {
    if (process.platform !== 'linux') return ask('command', pid).includes(dataDirectory)
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDirectory)
  } catch {
    return false
  }
}

function ask(field: string, pid: number): string {
  return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
}

/** Waits until `done` holds. @returns whether it came to hold before the time was out */
export async function until(done: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!done()) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return true
}
