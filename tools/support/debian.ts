import { existsSync } from 'node:fs'
import { run } from './run.ts'

/** Whether a missing Debian package may be installed here: Debian or its kin, and we are root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @returns whether the packages are installed now */
export async function installPackages(...packages: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  process.stdout.write(`Installing ${packages.join(', ')} with apt-get …\n`)
  const stdio = ['ignore', 'ignore', 'inherit'] as const
  const quiet = { env, stdio: [...stdio] }
  if ((await run('apt-get', ['update', '-qq'], quiet)) !== 0) return false
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  return (await run('apt-get', install, quiet)) === 0
}
