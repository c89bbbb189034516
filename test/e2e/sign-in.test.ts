import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { until } from '#store/embedded/processes.ts'
import { type Program, startProgram } from '#test/crash/program.ts'
import { startProvider, type TestProvider } from '#test/support/oidc.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'

const chromium = inject('chromium')
const home = mkdtempSync(join(tmpdir(), 'styrkedjan-sign-in-'))
const program = join(import.meta.dirname, '../../bin/styrkedjan.ts')
/** Seconds that a code lasts at the provider: long enough for a busy machine, short enough to wait for. */
const codeSeconds = 6
let browser: Browser
let provider: TestProvider
let product: Program
let url: string

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** An own municipality that signs in by its provider. */
async function startOwn(): Promise<void> {
  const port = await freePort()
  url = `http://localhost:${port}`
  provider = await startProvider({
    redirectUri: `${url}/logga-in/svar`,
    codeSeconds,
    users: {
      karin: { name: 'Karin Ek', email: 'karin@stockholm.se', groups: ['Controllers'] },
      bo: { name: 'Bo Lind', email: 'bo@stockholm.se', groups: [] },
    },
  })
  const { issuer, clientId, clientSecret } = provider.settings
  const words = ['start', '--no-demo', '--lang', 'sv', '--port', String(port), '--data', join(home, 'data')]
  product = startProgram([program, ...words], {
    env: {
      STYRKEDJAN_URL: url,
      STYRKEDJAN_OIDC_ISSUER: issuer,
      STYRKEDJAN_OIDC_CLIENT_ID: clientId,
      STYRKEDJAN_OIDC_CLIENT_SECRET: clientSecret,
    },
  })
  await until(() => product.said.out.includes('\n') || product.child.exitCode !== null, 120_000)
}

beforeAll(async () => {
  if (chromium === undefined) return
  browser = await launchBrowser(chromium)
  await startOwn()
})

afterAll(async () => {
  await browser?.close()
  product?.child.kill('SIGTERM')
  await product?.ended
  await provider?.stop()
  rmSync(home, { recursive: true, force: true })
})

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

/** As far as the provider's form. */
async function toProvider(page: Page): Promise<void> {
  await page.goto(`${url}/logga-in?till=/konto`)
  await page.getByRole('link', { name: 'Logga in med kommunens konto' }).click()
  await page.getByRole('heading', { name: 'Kommunens inloggning' }).waitFor()
}

async function asWho(page: Page, who: string): Promise<void> {
  await page.getByLabel('Användarnamn').fill(who)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

async function failed(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Du blev inte inloggad' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  return page.locator('main').innerText()
}

describe.skipIf(chromium === undefined)('signing in to an own municipality in a browser', () => {
  test('the first administrator comes by the link in the terminal, and lets a group in', async () => {
    const page = await newPage()
    await page.goto(`${url}/installation`)
    await page.getByLabel('Kommun', { exact: true }).selectOption('0180')
    await page.getByLabel('Namn eller befattning').fill('Ada Min')
    await page.getByRole('button', { name: 'Välj kommunen' }).click()
    const link = /http:\S+\/engangslank\/\S+/
    await until(() => link.test(product.said.err), 30_000)
    await page.goto(link.exec(product.said.err)?.[0] ?? '')
    await page.getByLabel('Namn').fill('Ada Min')
    await page.getByLabel('E-postadress').fill('ada@stockholm.se')
    await page.getByLabel('Lösenord').fill('häst batteri klammer')
    await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click()
    await page.goto(`${url}/konton/grupper`)
    await page.getByLabel('Grupp').fill('Controllers')
    await page.getByLabel('Roll').selectOption('controller')
    await page.getByRole('button', { name: 'Lägg till regeln' }).click()
    await page.getByText('Controllers: Controller, hela kommunen').first().waitFor()
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByRole('link', { name: 'Logga in' }).waitFor()
  })

  test('somebody whose group gives a role comes in, to where they were going', async () => {
    const page = await newPage()
    await toProvider(page)
    await asWho(page, 'karin')
    await page.waitForURL(`${url}/konto`)
    expect(await page.locator('main').innerText()).toContain('Du är inloggad som Karin Ek.')
    await page.goBack()
    await page.goForward()
    expect(await page.locator('main').innerText()).toContain('Controller, hela kommunen')
  })

  test('somebody without such a group, and somebody who cancels, are told why and try again', async () => {
    const page = await newPage()
    await toProvider(page)
    await asWho(page, 'bo')
    expect(await failed(page)).toContain('ingen av dina grupper ger en roll i Styrkedjan')
    const other = await newPage()
    await toProvider(other)
    await other.getByRole('button', { name: 'Avbryt' }).click()
    expect(await failed(other)).toContain('Inloggningen avbröts hos kommunens identitetstjänst')
    await other.getByRole('link', { name: 'Försök igen' }).click()
    await asWho(other, 'karin')
    await other.waitForURL(`${url}/**`)
    expect(await other.getByText('Karin Ek').first().isVisible()).toBe(true)
  })

  test('an answer that comes too late, or a second time, lets nobody in', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await toProvider(page)
    // Redirects can't be held up in the browser, so the form is filled in apart, and the answer opened late.
    const sent = asked.find((address) => address.startsWith(`${provider.settings.issuer}/auth?`)) ?? ''
    const answer = url + (await provider.signIn(sent, 'karin'))
    await new Promise((resolve) => setTimeout(resolve, (codeSeconds + 2) * 1000))
    await page.goto(answer)
    expect(await failed(page)).toContain(
      'Inloggningen tog mer än tio minuter, eller så är den redan använd. Börja om.',
    )
    await page.goto(answer)
    expect(await failed(page)).toContain('redan använd')
    await page.goto(`${url}/konto`)
    expect(new URL(page.url()).pathname).toBe('/logga-in')
  })

  test('while the provider is down, a password still lets in', async () => {
    await provider.stop()
    const page = await newPage()
    await page.goto(`${url}/logga-in?till=/konto`)
    const answers: number[] = []
    page.on('response', (response) => answers.push(response.status()))
    await page.getByLabel('E-postadress').fill('ada@stockholm.se')
    await page.getByLabel('Lösenord').fill('häst batteri klammer')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.waitForURL(`${url}/konto`)
    expect(await page.locator('main').innerText()).toContain('Du är inloggad som Ada Min.')
    expect(answers.filter((status) => status >= 400)).toEqual([])
  })
})
