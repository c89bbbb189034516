import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { project } from './generated.ts'

/**
 * Runs a program to its end, with its output shown as it comes.
 *
 * @returns its exit code; 127 where it can't be started, 128 where a signal ended it
 */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, [...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  })
  try {
    const [code] = await once(child, 'close')
    return typeof code === 'number' ? code : 128
  } catch {
    return 127
  }
}
