import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#core/outcome.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import type { AppContext, ChapterPages } from './context.ts'
import { to, toRead } from './doors.ts'
import { page } from './page.tsx'
import { readForm } from './read-form.ts'
import { createApp, doorsOf } from './server.ts'

const database = await freshDatabase()

function context(overrides: Partial<AppContext> = {}): AppContext {
  return { database, now: () => '2026-11-23T08:00:00.000Z', reportFault: () => {}, ...overrides }
}

const nowhere = () => undefined

const chapter: ChapterPages = {
  register(doors) {
    const open = toRead('start-page')
    doors.get('/fel', open, () => {
      throw new Error('the pump is broken')
    })
    doors.get('/okand', open, () => {
      throw new Refusal([
        {
          code: 'unknown-municipality',
          text: {
            sv: 'Det finns ingen kommun med koden 9999.',
            en: 'There is no municipality with the code 9999.',
          },
        },
      ])
    })
    doors.get('/vikt', open, () => {
      throw new Refusal([
        {
          code: 'weight-out-of-range',
          where: 'vikt',
          text: { sv: 'Vikten ska vara 0–1.', en: 'The weight is 0–1.' },
        },
      ])
    })
    doors.get('/internt', toRead('audit-trail', 'closed'), (c) => page(c, { title: 'Spår' }, <p>Hemligt</p>))
    doors.post('/beslut', to('decide', 'goal'), (c) => page(c, { title: 'Beslut' }, <p>Beslutat</p>))
    doors.get('/objekt/:id', toRead('goal', 'public', nowhere), (c) => page(c, { title: 'Mål' }, <p>Mål</p>))
    doors.post('/spara', open, async (c) => {
      const form = await readForm(c)
      return page(c, { title: 'Sparat' }, <p>Sparat: {form.get('a')}.</p>)
    })
  },
  search: async (words) =>
    words === 'mål'
      ? [
          {
            title: { sv: 'Få och tydliga mål', en: 'Few and clear goals' },
            kind: { sv: 'Råd', en: 'Advice' },
            href: '/handboken/MAL-1',
          },
        ]
      : [],
}

const app = createApp(context(), [chapter])
const now = '2026-11-23T08:00:00.000Z'

async function text(address: string, status = 200): Promise<string> {
  const response = await app.request(address)
  expect(response.status).toBe(status)
  return response.text()
}

describe('the frame', () => {
  test('says that no municipality is chosen, and then whose figures are shown and that they are made up', async () => {
    expect(await text('/')).toContain('<a href="/installation">Ingen kommun vald</a>')
    await setInstallation(database, { municipality: '9001', name: 'Ekbacka', kind: 'example' })
    expect(await text('/')).toContain(
      '<a href="/installation">Ekbacka</a><span class="example-mark" title="Kommunen och alla siffror är påhittade.">exempeldata</span>',
    )
  })

  test('is the whole page in English under /en, with a switch back to the same page and choices', async () => {
    const english = await text('/en/sok?q=m%C3%A5l')
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('<title>Search – Styrkedjan</title>')
    expect(english).toContain(
      'href="/sok?q=m%C3%A5l" hreflang="sv" lang="sv" aria-label="Den här sidan på svenska">Svenska</a>',
    )
    expect(english).toContain('One hit for “mål”.')
    expect(english).toContain('<a href="/en/handboken/MAL-1">Few and clear goals</a>')
  })

  test('leads from a room that is not built to the handbook, and says so', async () => {
    expect(await text('/')).toContain(
      '<a href="/handboken#UPP" title="Uppföljning är inte byggt än. Länken går till handbokens råd i ämnet.">Uppföljning<span class="coming">kommer</span></a>',
    )
  })

  test('begins with a link past itself', async () => {
    const html = await text('/')
    expect(html).toMatch(/^<!doctype html><html lang="sv"/)
    expect(html).toContain('<body><a class="ds-skip-link" href="#innehall">Till innehållet</a>')
    expect(html).toContain('<main id="innehall"')
  })
})

describe('what goes wrong becomes a page', () => {
  test('404 for an address that leads nowhere, in the language of the address', async () => {
    expect(await text('/finns-inte', 404)).toContain('<h1>Sidan finns inte</h1>')
    expect(await text('/en/finns-inte', 404)).toContain('<h1>There is no such page</h1>')
  })

  test('404 for something unknown, 400 for a choice that can not be, each with its problem and a way on', async () => {
    expect(await text('/okand', 404)).toContain('<p class="lead">Det finns ingen kommun med koden 9999.</p>')
    expect(await text('/en/vikt', 400)).toContain('<li>The weight is 0–1.</li>')
  })

  test.each(['/sok?q=%00a', '/vikt/%00', '/en/sok?q=a&%00=b'])(
    '400 for a null character in the address %s',
    async (address) => {
      const words = address.startsWith('/en') ? 'holds a null character' : 'innehåller ett nolltecken'
      expect(await text(address, 400)).toContain(words)
    },
  )

  test('a percent sign and two noughts as text are as good as any other text', async () => {
    expect(await text('/sok?q=%2500')).toContain('”%00”')
  })

  test.each([
    ['a=%00', 'application/x-www-form-urlencoded', 'innehåller ett nolltecken'],
    ['{"a":1}', 'application/json', 'Det som skickades är inget formulär.'],
    ['a', 'multipart/form-data; boundary=x', 'Det som skickades är inget formulär.'],
  ])('400 for the form %s of type %s', async (body, type, words) => {
    const headers = { Origin: 'http://localhost', 'Content-Type': type }
    const response = await app.request('http://localhost/spara', { method: 'POST', body, headers })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(words)
  })

  test('500 for a fault: the reader is told so much and no more, the fault is reported', async () => {
    const faults: unknown[] = []
    const broken = createApp(context({ reportFault: (error) => faults.push(error) }), [chapter])
    const response = await broken.request('/fel')
    expect(response.status).toBe(500)
    const html = await response.text()
    expect(html).toContain('<h1>Något gick fel hos oss</h1>')
    expect(html).not.toContain('pump')
    expect(faults).toEqual([new Error('the pump is broken')])
  })

  test('a database that has gone away still gives a page', async () => {
    const gone = { ...database, first: () => Promise.reject(new Error('connection lost')) }
    const response = await createApp(context({ database: gone }), []).request('/')
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Försök igen om en stund.')
  })
})

describe('who may', () => {
  const example = { municipality: '9001', name: 'Ekbacka', kind: 'example' } as const
  const own = { municipality: '1480', name: 'Göteborg', kind: 'own' } as const
  const send = (headers: Record<string, string>, address = '/beslut') =>
    app.request(`http://localhost${address}`, {
      method: 'POST',
      body: new URLSearchParams({ a: '1' }),
      headers: { origin: 'http://localhost', ...headers },
    })

  test('a visitor of a real municipality is led to the sign-in and back to the page with its choices', async () => {
    await setInstallation(database, own)
    const response = await app.request('/en/internt?dag=2026-01-01')
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/en/logga-in?till=%2Fen%2Finternt%3Fdag%3D2026-01-01',
    ])
  })

  test('a visitor of the example is told who may, and where the roles are that one can step into', async () => {
    await setInstallation(database, example)
    const html = await text('/internt', 403)
    expect(html).toContain('<h1>Den här sidan är inte öppen för alla</h1>')
    expect(html).toContain(
      'Sidan läses av den som är controller, förtroendevald revisor eller administratör, inom sin del av kommunen.',
    )
    expect(html).toContain('<a href="/#roller">Välj en roll att prova på startsidan</a>')
    expect(html).not.toContain('Hemligt')
  })

  test('whoever is signed in is told who may, who one is, that nothing is lost, and gets a way back', async () => {
    await setInstallation(database, own)
    const manager = await signInAs(database, { role: 'hr', name: 'Kim Ek', at: now })
    const response = await send({ ...manager, referer: 'http://localhost/mal?sida=2' })
    expect(response.status).toBe(403)
    const html = await response.text()
    expect(html).toContain('Du är inloggad som Kim Ek, HR-specialist.')
    expect(html).toContain('Inget har ändrats. Det du skrev finns kvar i formuläret')
    expect(html).toContain('<a href="/mal?sida=2">Tillbaka till sidan du kom från</a>')
    expect(html).not.toContain('Beslutat')
    expect(await (await send({ ...manager, referer: 'https://example.org/x' })).text()).toContain(
      '<a href="/">Till startsidan</a>',
    )
  })

  test('a form from a visitor is not taken, and leads to the sign-in', async () => {
    const response = await send({})
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('<a href="/logga-in">Logga in</a>')
  })

  test('the mandate opens the door, at its place and as long as it holds', async () => {
    const member = await signInAs(database, { role: 'assembly-member', name: 'Bo', at: now })
    expect((await send(member)).status).toBe(200)
    expect((await send(member, '/en/beslut')).status).toBe(200)
    await setInstallation(database, { municipality: '0180', name: 'Stockholm', kind: 'own' })
    expect((await send(member)).status).toBe(403)
    await setInstallation(database, own)
  })

  test('what is about nothing is not there, whoever asks', async () => {
    expect(await text('/objekt/1', 404)).toContain('Det finns inget sådant här.')
  })

  test('the top bar says who is signed in, as what, and lets them out', async () => {
    expect(await text('/en/sok?q=a')).toContain('<a href="/en/logga-in?till=%2Fen%2Fsok%3Fq%3Da">Sign in</a>')
    const headers = await signInAs(database, { role: 'controller', name: 'Åsa Öberg', at: now })
    const html = await (await app.request('/', { headers })).text()
    expect(html).toContain(
      '<a class="signed-in" href="/konto"><span class="signed-in-name">Åsa Öberg</span> <span class="signed-in-as">controller</span></a>',
    )
    expect(html).toContain('<form method="post" action="/logga-ut">')
    expect(html).not.toContain('Byt roll')
  })

  test('every door is listed with what it does to what', () => {
    const doors = doorsOf(context(), [chapter])
    expect(doors).toContainEqual({ method: 'post', pattern: '/beslut', access: to('decide', 'goal') })
    expect(doors.map(({ pattern }) => pattern)).toContain('/api/v1/services')
  })
})

describe('security', () => {
  test('every answer forbids inline script and style, other hosts and frames', async () => {
    const { headers } = await app.request('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(await text('/')).not.toMatch(/ style=|<style|<script(?! type="module" src=)| on[a-z]+="/)
  })

  test('a form is taken from our own pages only', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ a: '1' }) }
    const foreign = await app.request('http://localhost/spara', {
      ...form,
      headers: { Origin: 'https://example.org' },
    })
    expect(foreign.status).toBe(403)
    expect(await foreign.text()).toContain('Formuläret skickades från en annan webbplats och togs inte emot.')
    const own = await app.request('http://localhost/spara', {
      ...form,
      headers: { Origin: 'http://localhost' },
    })
    expect(own.status).toBe(200)
  })

  test('behind a proxy with TLS a form from the address that people write is our own', async () => {
    const publicAddress = 'https://styrkedjan.kommun.se'
    const behind = createApp(context({ publicAddress }), [chapter])
    const send = (origin?: string) =>
      behind.request('http://styrkedjan.kommun.se/spara', {
        ...{ method: 'POST', body: new URLSearchParams({ a: '1' }) },
        ...(origin && { headers: { Origin: origin } }),
      })
    expect((await send(publicAddress)).status).toBe(200)
    expect((await send('https://styrkedjan.kommun.se.example.org')).status).toBe(403)
    expect((await send()).status).toBe(403)
  })

  test('a form larger than anybody writes is not read', async () => {
    const send = async (body: string | FormData, headers: Record<string, string> = {}) => {
      const type = typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
      const all = { origin: 'http://localhost', ...type, ...headers }
      const answer = await app.request('http://localhost/spara', { method: 'POST', body, headers: all })
      return [answer.status, (await answer.text()).includes('för stort och togs inte emot')]
    }
    const person = await signInAs(database, { role: 'controller', at: now })
    expect(await send(`a=${'x'.repeat(90_000)}`)).toEqual([200, false])
    expect(await send(`a=${'x'.repeat(110_000)}`)).toEqual([413, true])
    expect(await send(`a=${'x'.repeat(110_000)}`, person)).toEqual([200, false])
    expect(await send('a=1&'.repeat(11_000), person)).toEqual([413, true])
    expect(await send(`a=${'x'.repeat(16_000_000)}`, person)).toEqual([413, true])
    const parts = new FormData()
    for (let part = 0; part < 10_001; part += 1) parts.append('a', '')
    expect(await send(parts, person)).toEqual([413, true])
  })

  test('the name of a file can’t hold what can’t be stored', async () => {
    const body = new FormData()
    body.set('fil', new File(['x'], 'a\0.csv'))
    const headers = { origin: 'http://localhost' }
    const answer = await app.request('http://localhost/spara', { method: 'POST', body, headers })
    expect([answer.status, (await answer.text()).includes('nolltecken')]).toEqual([400, true])
  })

  test('no cache keeps what is somebody’s own', async () => {
    const kept = async (address: string, headers: Record<string, string> = {}) =>
      (await app.request(address, { headers })).headers.get('cache-control')
    const auditor = await signInAs(database, { role: 'auditor', at: now })
    expect(await kept('/')).toBeNull()
    expect(await kept('/', auditor)).toBe('private, no-cache')
    expect(await kept('/internt', auditor)).toBe('no-store')
  })

  test('the way back from a refusal leads to our own pages only', async () => {
    const controller = await signInAs(database, { role: 'controller', at: now })
    const headers = {
      ...controller,
      referer: 'http://localhost//other.example/x',
      origin: 'http://localhost',
    }
    const body = new URLSearchParams()
    const refusal = await app.request('http://localhost/beslut', { method: 'POST', body, headers })
    expect([refusal.status, (await refusal.text()).includes('//other.example')]).toEqual([403, false])
  })

  test('what is searched for is shown as text', async () => {
    expect(await text('/sok?q=%3Cscript%3E')).toContain('Inget hittades på ”&lt;script&gt;”.')
  })
})

test('files of the client build are linked by their hash and may be kept for ever', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(directory, '.vite'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(
    join(directory, '.vite/manifest.json'),
    JSON.stringify({
      'src/web/client.ts': { file: 'assets/client-1.js', isEntry: true, css: ['assets/client-2.css'] },
    }),
  )
  writeFileSync(join(directory, 'assets/client-2.css'), 'body{}')
  const built = createApp(context({ clientDirectory: directory }), [])
  expect(await (await built.request('/')).text()).toContain(
    '<link rel="stylesheet" href="/static/assets/client-2.css"/>',
  )
  const sheet = await built.request('/static/assets/client-2.css')
  expect(await sheet.text()).toBe('body{}')
  expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await built.request('/static/assets/client-3.css')).status).toBe(404)
})

test('an empty store says what is missing, who can add it and how', async () => {
  expect(await text('/')).toContain(
    '<section class="empty-state"><h2>Det finns inga jämförelsetal än</h2><p>Den som ansvarar för uppföljning hämtar dem från Kolada på sidan Datakällor. Det tar några minuter och kräver inget konto hos Kolada.</p><a class="ds-button" href="/datakallor">Till Datakällor</a></section>',
  )
})
