import { createServer } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startProvider, type TestProvider } from '#test/support/oidc.ts'
import { launchBrowser } from './support/browser.ts'
import { type RunningProduct, startProduct } from './support/product.ts'
import { type Visit, visit } from './support/visit.ts'

/**
 * The way in by the municipality's own identity provider, in a browser: an empty installation becomes Ystad's, its
 * first administrator comes by the link in the terminal, and everybody else by a real provider on the loopback.
 */
const chromium = inject('chromium')
const morning = '2026-11-23T08:00:00Z'

const users = {
  karin: { name: 'Karin Ek', email: 'karin@ystad.se', groups: ['Ekonomi', 'Alla'] },
  bo: { name: 'Bo Lind', email: 'bo@ystad.se', groups: ['Alla'] },
}

describe.skipIf(chromium === undefined)('signing in with the municipality’s account', () => {
  let product: RunningProduct
  let provider: TestProvider
  let browser: Browser

  beforeAll(async () => {
    // The provider has to know the product's address, and the product the provider's.
    const port = await freePort()
    const address = `http://localhost:${port}`
    provider = await startProvider({ redirectUri: `${address}/logga-in/svar`, users })
    const { issuer, clientId, clientSecret } = provider.settings
    const env = {
      STYRKEDJAN_URL: address,
      STYRKEDJAN_OIDC_ISSUER: issuer,
      STYRKEDJAN_OIDC_CLIENT_ID: clientId,
      STYRKEDJAN_OIDC_CLIENT_SECRET: clientSecret,
    }
    product = await startProduct({ clock: morning, empty: true, port, env })
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await provider?.stop()
  })

  /** Somebody in a browser of their own, in the morning. */
  function walk(name: string, steps: (visit: Visit) => Promise<void>, width = 360): void {
    test(name, async () => {
      await product.setClock(morning)
      await visit({ browser, url: product.url, width, locale: 'sv-SE' }, name, steps)
    })
  }

  walk(
    'the first administrator comes by the link in the terminal, and lets a group be controllers',
    async (v) => {
      const { page } = v
      await v.open('/installation')
      await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Ystad' })
      await page.getByLabel('Namn eller befattning').fill('Ada Ask')
      await page.getByRole('button', { name: 'Välj kommunen' }).click()
      await v.says('Det här är Ystad')
      await v.open(linkIn(product.printed()))
      await v.accessible()
      await page.getByLabel('Namn').fill('Ada Ask')
      await page.getByLabel('E-postadress').fill('ada@ystad.se')
      await page.getByLabel('Lösenord').fill('kort')
      await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click()
      await page.getByRole('alert').waitFor()
      await v.accessible()
      await page.getByLabel('Lösenord').fill('grind moln sjutton harmonika')
      await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click()
      await v.isSignedIn('Ada Ask', 'administratör')
      await v.open('/konton/grupper')
      await page.getByLabel('Grupp').fill('Ekonomi')
      await page.getByLabel('Roll').selectOption({ label: 'Controller' })
      await page.getByRole('button', { name: 'Lägg till regeln' }).click()
      await v.says('En regel ger en roll åt medlemmarna i en grupp.')
      await v.accessible()
    },
  )

  walk('somebody in the group is let in with its role, and goes on to where they were going', async (v) => {
    const { page } = v
    await begin(v, '/organisation')
    await atProvider(v, 'karin')
    await v.isSignedIn('Karin Ek', 'controller')
    expect(new URL(page.url()).pathname).toBe('/organisation')
    const cookies = await page.context().cookies(product.url)
    expect(cookies.map(({ name, httpOnly, sameSite, path }) => ({ name, httpOnly, sameSite, path }))).toEqual(
      [{ name: 'styrkedjan-session', httpOnly: true, sameSite: 'Lax', path: '/' }],
    )
  })

  walk('whoever presses cancel at the provider is told so, and can try again', async (v) => {
    await begin(v)
    await v.page.getByRole('button', { name: 'Avbryt' }).click()
    await v.page.getByRole('heading', { level: 1, name: 'Du blev inte inloggad' }).waitFor()
    await v.says('Inloggningen avbröts hos kommunens identitetstjänst')
    await v.accessible()
    await v.page.getByRole('link', { name: 'Försök igen' }).click()
    await atProvider(v, 'karin')
    await v.isSignedIn('Karin Ek', 'controller')
  })

  walk('somebody whose groups give no role is told what to do', async (v) => {
    await begin(v)
    await atProvider(v, 'bo')
    await v.says('ingen av dina grupper ger en roll i Styrkedjan')
    await v.page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
  })

  walk('an answer that comes after more than ten minutes is too late', async (v) => {
    await begin(v)
    await product.setClock('2026-11-23T08:11:00Z')
    await atProvider(v, 'karin')
    await v.says('Inloggningen tog mer än tio minuter, eller så är den redan använd. Börja om.')
    await v.page.getByRole('link', { name: 'Försök igen' }).click()
    await v.isSignedIn('Karin Ek', 'controller')
  })

  walk('an answer is used once', async (v) => {
    const { page } = v
    const answers: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/logga-in/svar')) answers.push(request.url())
    })
    await begin(v)
    await atProvider(v, 'karin')
    await v.isSignedIn('Karin Ek', 'controller')
    await page.context().clearCookies()
    await page.goto(answers[0] ?? '')
    await v.says('Inloggningen tog mer än tio minuter, eller så är den redan använd. Börja om.')
    await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
  })

  walk('nobody can be led into somebody else’s sign-in', async (v) => {
    const { page } = v
    const asked = page.waitForRequest((request) => request.url().includes('code_challenge='))
    await begin(v)
    const answer = await provider.signIn((await asked).url(), 'karin')
    // Without the cookies it is another browser.
    await page.context().clearCookies()
    await page.goto(answer)
    await v.says('Inloggningen började inte i den här webbläsaren, så den togs inte emot. Börja om härifrån.')
    await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
  })

  walk('a session ends when one signs out, and by itself after an hour', async (v) => {
    const { page } = v
    await begin(v)
    await atProvider(v, 'karin')
    await v.isSignedIn('Karin Ek', 'controller')
    const kept = await page.context().cookies(product.url)
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
    expect(await page.context().cookies(product.url)).toEqual([])
    // A cookie that somebody has copied is worth nothing any more.
    await page.context().addCookies(kept)
    await v.open('/')
    await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
    await begin(v)
    await v.isSignedIn('Karin Ek', 'controller')
    await product.setClock('2026-11-23T09:01:00Z')
    await v.open('/')
    await page.getByRole('link', { name: 'Logga in', exact: true }).waitFor()
  })

  walk('while the provider is down, a password still lets in', async (v) => {
    const { page } = v
    await provider.stop()
    await v.open('/logga-in')
    await v.accessible()
    await page.getByLabel('E-postadress').fill('ada@ystad.se')
    await page.getByLabel('Lösenord').fill('grind moln sjutton harmonika')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await v.isSignedIn('Ada Ask', 'administratör')
  })
})

/** Sets out from the product's own page for signing in. */
async function begin({ open, page }: Visit, back = '/'): Promise<void> {
  await open(`/logga-in?till=${encodeURIComponent(back)}`)
  await page.getByRole('link', { name: 'Logga in med kommunens konto' }).click()
}

async function atProvider({ page }: Visit, who: keyof typeof users): Promise<void> {
  await page.getByLabel('Användarnamn').fill(who)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

function linkIn(printed: string): string {
  const link = /https?:\/\/\S+\/engangslank\/\S+/.exec(printed)?.[0]
  if (link === undefined) throw new Error(`no link was printed:\n${printed}`)
  return new URL(link).pathname
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
