import { findOrInstallChromium, howToGetChromium } from '../support/chromium.ts'
import { project } from '../support/generated.ts'
import { findOrInstallOffice } from '../support/office.ts'
import { run } from '../support/run.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import { type StepResult, step } from './step.ts'
import { type VitestResult, vitest } from './vitest.ts'

/** The tests run on the embedded server and never on a database that happens to be named in the environment. */
function cleanEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env
  return { ...env, ...more }
}

/** A part without tests of its own: it counts only when it fails. */
export function command(name: string, script: string): Promise<StepResult> {
  return step(name, async () => {
    const code = await run('npm', ['run', '--silent', ...script.split(' ')])
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  })
}

/** Unit, store and golden tests, on the embedded PostgreSQL. */
export async function fastTests(): Promise<{ result: StepResult; perFile: VitestResult['perFile'] }> {
  let perFile: VitestResult['perFile'] = new Map()
  const result = await step('unit, store and golden tests', async () => {
    // For the workbook that goes through another spreadsheet program; without it that test is counted as skipped.
    await findOrInstallOffice()
    const { perFile: found, ...counts } = await vitest(['--project', 'fast'], cleanEnvironment())
    perFile = found
    return counts
  })
  return { result, perFile }
}

/**
 * The store suite once more, on the machine's own PostgreSQL.
 *
 * @param perFile what the first round held: without a server, that many are counted as skipped
 */
export function storeOnDebian(perFile: VitestResult['perFile']): Promise<StepResult> {
  return step('store on the machine’s PostgreSQL', async () => {
    const server = await startDebianPostgres()
    if (server === undefined) {
      const left = [...perFile].filter(([file]) => file.startsWith(`${project}/test/conformance/`))
      const skipped = left.reduce((sum, [, count]) => sum + count, 0)
      const note =
        'No PostgreSQL server was found. Install one (Debian: apt-get install postgresql) to run these too.'
      return { passed: 0, failed: 0, skipped, note }
    }
    try {
      const env = cleanEnvironment({ DATABASE_URL: server.url })
      const { passed, failed, skipped } = await vitest(['--project', 'fast', 'test/conformance'], env)
      return { passed, failed, skipped, note: server.version }
    } finally {
      server.stop()
    }
  })
}

/** Journeys in a real browser; without one they skip themselves and are counted as such. */
export function browserTests(): Promise<StepResult> {
  return step('browser tests', async () => {
    const chromium = await findOrInstallChromium()
    const env = cleanEnvironment(chromium === undefined ? {} : { CHROMIUM_PATH: chromium })
    const { passed, failed, skipped } = await vitest(['--project', 'browser'], env)
    return { passed, failed, skipped, note: chromium ?? howToGetChromium }
  })
}
