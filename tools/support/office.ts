import { spawnSync } from 'node:child_process'
import { canInstallPackages, installPackages } from './debian.ts'

function isThere(): boolean {
  return spawnSync('sh', ['-c', 'command -v soffice']).status === 0
}

/** Sees to it that LibreOffice's spreadsheet program is there, where it may be installed. @returns whether it is */
export async function findOrInstallOffice(): Promise<boolean> {
  if (isThere()) return true
  return canInstallPackages() && (await installPackages('libreoffice-calc-nogui')) && isThere()
}
