import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a directory and the parents it lacks. Node's own recursive way says "no such file" on a read-only disk,
 * and never ends where the system gives no reason, as under /proc.
 */
export function makeDirectories(path: string): void {
  if (existsSync(path)) return
  makeDirectories(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process made it just now.
    if (!existsSync(path)) throw error
  }
}
