import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium at hand, quiet: it looks for nothing outside the machine. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags
  return chromium.launch({ executablePath, args })
}
