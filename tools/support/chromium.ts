import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstallPackages, installPackages } from './debian.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium that the browser tests drive: `CHROMIUM_PATH`, else the first found on the `PATH`. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...elsewhere].find(isExecutable)
}

/** Finds a Chromium, or installs Debian's where that is allowed. */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const found = findChromium()
  if (found !== undefined || process.env.CHROMIUM_PATH || !canInstallPackages()) return found
  return (await installPackages('chromium', 'fonts-liberation')) ? findChromium() : undefined
}

/** What a person can do where there is none. */
export const howToGetChromium =
  'No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.'
