import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { actorOf, startSession } from '#identity/sessions.store.ts'
import { statement } from '#store/db.ts'
import { exampleDatabase, type TestDatabase } from '#test/support/database.ts'
import { pageText } from '#test/support/page-text.ts'
import { createApp } from '#web/server.ts'
import { alternativesAsked, alternativesFound } from './asked.web.ts'

const now = '2026-10-15T08:00:00.000Z'
const municipality = '9140'
let database: TestDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  database = await exampleDatabase()
  app = createApp({
    database,
    now: () => now,
    reportFault: (error) => {
      throw error
    },
  })
})

/** Somebody of the example, by the account. */
async function as(account: string) {
  const token = await startSession(database, { municipality, account, through: 'example', at: now })
  const headers = { cookie: `styrkedjan-session=${token}`, origin: 'http://localhost' }
  return {
    get: (address: string) => ask(address, { headers }),
    post: (address: string, fields: Record<string, string>) =>
      ask(address, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  }
}

async function ask(address: string, wish: RequestInit = {}) {
  const response = await app.request(address, wish)
  const html = await response.text()
  return {
    status: response.status,
    location: response.headers.get('location'),
    cache: response.headers.get('cache-control'),
    html,
    text: pageText(html).replaceAll('\u00a0', ' '),
  }
}

const draft = '/budget/alternativ/2027-3f9a41c2e7d0'
/** Words that stand in the three groups' drafts and nowhere else. */
const ofDrafts = /Skolan först|Lägre skatt, samma service|Trygg omsorg|Klasserna är för stora/

test('a member sees the group’s own drafts, and nobody else’s', async () => {
  const { get } = await as('gunilla.tornvall')
  const { status, text, cache } = await get('/budget/alternativ')
  expect(status).toBe(200)
  expect(text).toContain('Ingen partigrupp har lagt fram en egen budget för 2027.')
  expect(text).toContain('Utkast i Eklistan')
  expect(text).toContain('Skolan först 2027, senast sparad 9 oktober 2026')
  expect(text).not.toMatch(/Lägre skatt|Trygg omsorg|Björklistan/)
  expect(cache).toBe('no-store')
})

test('nobody outside the group sees a draft: other groups, officials, administrators, auditors, visitors', async () => {
  const outside = [
    ...['marita.hedefors', 'torbjorn.ljungeby', 'jonas.ekehult', 'erik.lundamo', 'goran.stahlvik'],
    ...['lena.vidarsson', 'helena.forshaga', 'anna-karin.solbacka', 'petra.linnaras', 'birgitta.ekelov'],
  ]
  const asked = ['', '/lagg-fram', '/radera', '?format=csv', '?format=xlsx'].map((rest) => draft + rest)
  const leaks: string[] = []
  for (const who of [...outside, '']) {
    const { get } = who === '' ? { get: (address: string) => ask(address) } : await as(who)
    for (const address of asked) {
      const { status, text } = await get(address)
      if (status !== 403 || /Skolan först|Klasserna/.test(text)) leaks.push(`${who} ${address} ${status}`)
    }
    for (const address of [
      '/budget/alternativ',
      `/budget/alternativ/jamfor?ar=2027&val=${draft.split('/').at(-1)}`,
    ]) {
      const { text } = await get(address)
      if (/Skolan först|Klasserna/.test(text)) leaks.push(`${who} ${address}`)
    }
  }
  const found = await alternativesFound('Skolan först', { database, now: () => now, reportFault: () => {} })
  expect({ leaks, found }).toEqual({ leaks: [], found: [] })
}, 120_000)

test('whoever is refused is told that it is the group’s own, not who is in it', async () => {
  const { get } = await as('erik.lundamo')
  const { text } = await get(draft)
  expect(text).toContain('Det här är öppet bara för den egna partigruppens medlemmar.')
  expect(text).not.toMatch(/Gunilla|Olof Stavreby/)
})

test('the builder shows the draft with law and consequence beside', async () => {
  const { get } = await as('gunilla.tornvall')
  const { text, html } = await get(draft)
  expect(text).toContain(
    'Det här är ett utkast. Bara medlemmarna i Eklistan kan läsa det tills ni lägger fram det.',
  )
  expect(text).toContain('Budgeten går ihop 2027, med ett överskott på 24,2 mnkr.')
  expect(text).toContain('Verksamheten får 7,0 mnkr mer än i grundförslaget, och intäkterna är desamma.')
  expect(text).toContain('1 av 2 ändringar över gränsen saknar konsekvens: Grundskola')
  expect(html).toContain('<budget-alternative')
  expect(html).toContain('data-model')
})

test('without script a press reckons anew and saves nothing', async () => {
  const { get, post } = await as('gunilla.tornvall')
  const { status, text } = await post(draft, {
    do: 'recompute',
    title: 'Skolan först',
    'frame.grundskola': '50000',
    'frame.bildningsnamnden': '1,5',
  })
  expect(status).toBe(200)
  expect(text).toContain('Budgeten är omräknad med det du har skrivit. Inget är sparat än.')
  expect(text).toContain('Underskott 18,8 mnkr 2027.')
  expect((await get(draft)).text).toContain('Budgeten går ihop 2027, med ett överskott på 24,2 mnkr.')
})

test('a form that can’t be read comes back with what was written, and saves nothing', async () => {
  const { post, get } = await as('gunilla.tornvall')
  const sent = await post(draft, {
    do: 'save',
    title: '',
    'frame.grundskola': 'massor',
    'frame.forskola': '700',
  })
  expect(sent.status).toBe(400)
  expect(sent.text).toContain('Skriv vad budgeten heter.')
  expect(sent.text).toContain('”massor” för Grundskola är inget tal.')
  expect(sent.html).toContain('value="massor"')
  expect(sent.html).toContain('value="700"')
  expect((await get(draft)).text).toContain('2 sparade versioner')
})

test('a save is a new version, and an earlier one can be taken up again', async () => {
  const { post, get } = await as('olof.stavreby')
  const saved = await post(draft, {
    do: 'save',
    title: 'Skolan först',
    'frame.grundskola': '4000',
    'frame.grundskola.motive': 'Mindre klasser',
  })
  expect([saved.status, saved.location]).toEqual([303, `${draft}?sparad=ja`])
  expect((await get(draft)).text).toContain('Verksamheten får 4,0 mnkr mer än i grundförslaget')
  expect((await post(`${draft}/version`, { version: '2' })).status).toBe(303)
  const { text } = await get(draft)
  expect(text).toContain('4 sparade versioner')
  expect(text).toContain('Verksamheten får 7,0 mnkr mer än i grundförslaget')
  expect((await post(`${draft}/version`, { version: '99' })).status).toBe(404)
})

test('a budget that doesn’t balance is tabled with the deficit and the exception for all to see', async () => {
  const { post, get } = await as('torbjorn.ljungeby')
  const own = '/budget/alternativ/2027-7d20f4b8136e'
  const check = await get(`${own}/lagg-fram`)
  expect(check.text).toContain('Underskott 4,3 mnkr 2027.')
  expect(check.text).toContain('Var och en får yrka vad den vill')
  const refused = await post(`${own}/lagg-fram`, { version: '1', reference: '', exceptionText: 'Därför.' })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Välj vilket undantag budgeten stöder sig på.')
  expect(refused.text).toContain('Skriv diarienumret.')
  expect(refused.html).toContain('Därför.')
  // A search before must not be what a later one is answered by.
  expect((await ask('/sok?q=trygg+omsorg')).html).not.toContain(own)
  const fields = { version: '1', reference: 'KS 2026/0398-2', exception: 'exception-reasons' }
  const tabled = await post(`${own}/lagg-fram`, {
    ...fields,
    exceptionText: 'Kommunen har en stark ställning.',
  })
  expect([tabled.status, tabled.location]).toEqual([303, own])
  expect((await ask('/sok?q=trygg+omsorg')).html).toContain(`href="${own}"`)
  const { text } = await ask(own)
  expect(text).toContain('Framlagd av Lindlistan 15 oktober 2026, KS 2026/0398-2.')
  expect(text).toContain('Budgeten går inte ihop Underskott: 4,3 mnkr 2027')
  expect(text).toContain('undantaget för synnerliga skäl (KL 11:5). Kommunen har en stark ställning.')
  expect(text).toContain('2 ändringar över gränsen saknar konsekvens för kvaliteten.')
  expect(text).not.toMatch(/Torbjörn|Mattias/)
})

test('what is tabled can’t be changed, only withdrawn with why, and stays', async () => {
  const { post } = await as('torbjorn.ljungeby')
  const own = '/budget/alternativ/2027-7d20f4b8136e'
  expect((await post(own, { do: 'save', title: 'Annat', 'frame.grundskola': '1' })).text).toContain(
    'Budgeten är redan framlagd och kan inte ändras.',
  )
  expect((await post(`${own}/radera`, {})).status).toBe(400)
  expect((await post(`${own}/dra-tillbaka`, { why: '' })).status).toBe(400)
  expect((await post(`${own}/dra-tillbaka`, { why: 'Vi ställer oss bakom Eklistans.' })).status).toBe(303)
  const { status, text } = await ask(own)
  expect(status).toBe(200)
  expect(text).toContain('Tillbakadragen 15 oktober 2026 Vi ställer oss bakom Eklistans.')
  expect((await ask('/budget/alternativ?ar=2027')).text).toContain('Tillbakadragen 15 oktober 2026')
})

test('a tabled budget says the same whatever happens to frames and rules since', async () => {
  const before = await ask('/budget/alternativ/lindlistan-2026?format=csv')
  await database.all(
    statement(
      'test/another frame',
      z.unknown(),
      `insert into budget_frame (municipality_id, year, node_id, version, stage, amount_ore, decision, given_on, who, at)
       values ($1, 2026, 'grundskola', 9, 'proposed', 1, 'KS', '2025-10-30', 'test', $2)`,
    ),
    [municipality, now],
  )
  expect((await ask('/budget/alternativ/lindlistan-2026?format=csv')).html).toBe(before.html)
  expect(before.html).toContain('– Grundskola')
})

test('a group copies its own, tabled or not, to a new draft, and deletes a draft for good', async () => {
  const { post, get } = await as('gunilla.tornvall')
  const copied = await post('/budget/alternativ/eklistan-2026/kopia', { 'copy-title': 'Tredje vägen' })
  const made = copied.location ?? ''
  expect((await get(made)).text).toContain('Tredje vägen')
  expect((await get(`${made}/radera`)).text).toContain(
    'Utkastet raderas på riktigt och går inte att få tillbaka.',
  )
  expect((await post(`${made}/radera`, {})).location).toBe('/budget/alternativ?ar=2026')
  expect((await get(made)).status).toBe(404)
  const rows = await database.all(
    statement(
      'test/versions left',
      z.object({ left: z.number() }),
      'select count(*)::int as left from budget_alternative_version where alternative_id = $1',
    ),
    [made.split('/').at(-1)],
  )
  expect(rows).toEqual([{ left: 0 }])
  const outsider = await as('marita.hedefors')
  expect((await outsider.post('/budget/alternativ/eklistan-2026/kopia', { 'copy-title': 'X' })).status).toBe(
    403,
  )
})

test('a draft begins in the own group only', async () => {
  const { post } = await as('marita.hedefors')
  expect((await post('/budget/alternativ', { group: 'eklistan', title: 'Smyg', year: '2027' })).status).toBe(
    403,
  )
  const refused = await post('/budget/alternativ', { group: 'bjorklistan', title: '', year: '1999' })
  expect(refused.text).toContain('Skriv vad budgeten heter.')
  expect(refused.text).toContain('Välj ett år som har ramar.')
  const made = await post('/budget/alternativ', { group: 'bjorklistan', title: 'Andra', year: '2027' })
  expect(made.location).toMatch(/^\/budget\/alternativ\/2027-[0-9a-f]{12}$/)
})

test('an administrator keeps the list but opens nothing by it: the group lets its members in', async () => {
  const administrator = await as('erik.lundamo')
  const { text } = await administrator.get('/budget/partigrupper/lindlistan')
  expect(text).toContain('Lindlistan har 3 medlemmar. En väntar på att gruppen släpper in den.')
  const waiting = await as('birgitta.ekelov')
  expect((await waiting.get('/budget/partigrupper/lindlistan')).status).toBe(403)
  expect(
    (await administrator.post('/budget/partigrupper/lindlistan/slapp-in', { membership: '8' })).status,
  ).toBe(403)
  const member = await as('torbjorn.ljungeby')
  const shown = await member.get('/budget/partigrupper/lindlistan')
  const membership = /name="membership" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
  await member.post('/budget/partigrupper/lindlistan/slapp-in', { membership })
  expect((await waiting.get('/budget/partigrupper/lindlistan')).status).toBe(200)
  expect((await (await as('jonas.ekehult')).get('/budget/partigrupper/lindlistan')).status).toBe(403)
})

test('a new group’s first member is in at once, the next is let in; only the elected can be members', async () => {
  const { post, get } = await as('erik.lundamo')
  expect((await post('/budget/partigrupper', { name: 'eklistan' })).text).toContain(
    'Det finns redan en grupp som heter så.',
  )
  const made = (await post('/budget/partigrupper', { name: 'Rönnlistan' })).location ?? ''
  expect((await post(`${made}/medlemmar`, { account: 'jonas.ekehult' })).text).toContain(
    'Välj någon som är förtroendevald i dag.',
  )
  expect((await post(`${made}/medlemmar`, { account: 'marita.hedefors' })).text).toContain(
    'Personen står redan i en grupp.',
  )
  await post(`${made}/medlemmar`, { account: 'agneta.brovall' })
  await post(`${made}/medlemmar`, { account: 'ingvar.malmas' })
  expect((await get(made)).text).toContain(
    'Rönnlistan har en medlem. En väntar på att gruppen släpper in den.',
  )
  await post(`${made}/avveckla`, {})
  expect((await get(made)).status).toBe(404)
})

test('the trail tells neither a draft’s content nor who is in a group', async () => {
  const rows = await database.all(
    statement(
      'test/trail',
      z.object({ entry: z.string() }),
      'select audit_entry::text as entry from audit_entry where municipality_id = $1',
    ),
    [municipality],
  )
  const about = rows
    .map(({ entry }) => entry)
    .filter((entry) => /budget-alternative|budget-draft|party-/.test(entry))
  expect(about.some((entry) => entry.includes('budget-alternative-tabled'))).toBe(true)
  expect(about.some((entry) => entry.includes('budget-draft-deleted'))).toBe(true)
  expect(about.some((entry) => entry.includes('party-member-let-in'))).toBe(true)
  const names = /Gunilla|Olof|Torbjörn|Marita|Birgitta|Agneta|Ingvar|gunilla|birgitta|agneta/
  expect(
    about.filter((entry) => ofDrafts.test(entry) || names.test(entry) || /Tredje vägen/.test(entry)),
  ).toEqual([])
})

test('the budgets of a year stand side by side, with their files', async () => {
  const { text } = await ask('/budget/alternativ/jamfor?ar=2026')
  expect(text).toContain('A: Tidigt stöd, i balans och B: Satsa nu skiljer sig mest i fråga om Förskola.')
  expect(text).toContain('Underskott 12,3 mnkr 2026.')
  expect(text).toContain('Undervisningen ska präglas av digital kompetens och nyfikenhet.')
  const sorted = await ask('/budget/alternativ/jamfor?ar=2026&sort=name&order=descending')
  const unitsOf = (html: string) => html.slice(html.indexOf('id="jamfor-enheter"'))
  expect(unitsOf(sorted.html).indexOf('Åsaskolan')).toBeLessThan(unitsOf(sorted.html).indexOf('Almskolan'))
  expect(unitsOf(sorted.html)).toContain('aria-sort="descending"')
  const csv = await ask('/budget/alternativ/jamfor?ar=2026&format=csv&tabell=jamfor-resultat')
  expect(csv.html).toContain('Resultat 2026, mnkr')
  const xlsx = await ask('/budget/alternativ?ar=2026&format=xlsx')
  expect(xlsx.status).toBe(200)
  const english = await ask('/en/budget/alternativ?ar=2026')
  expect(english.text).toContain(
    '2 party groups have tabled budgets of their own for 2026. One doesn’t balance, and says so.',
  )
})

test('only the group’s own members are reminded of a draft, and of whoever waits', async () => {
  const context = { database, now: () => now, reportFault: () => {} }
  const installation = { municipality, name: 'Ekbacka', kind: 'example' } as const
  const reminded = async (account: string) => {
    const token = await startSession(database, { municipality, account, through: 'example', at: now })
    const actor = await actorOf(database, { installation, token, at: now })
    return (await alternativesAsked(actor, context)).map(({ text, due }) => [text.sv, due])
  }
  expect(await reminded('gunilla.tornvall')).toEqual([
    ['Gör klart och lägg fram utkastet Skolan först till budgeten 2027', '2026-11-30'],
  ])
  // The group's only budget for the year is tabled, and nobody waits any more.
  expect(await reminded('torbjorn.ljungeby')).toEqual([])
  for (const account of ['jonas.ekehult', 'erik.lundamo', 'goran.stahlvik']) {
    expect(await reminded(account)).toEqual([])
  }
})

test('the controller writes the tax rate that a moved rate is reckoned from', async () => {
  const { post, get } = await as('jonas.ekehult')
  expect((await get('/budget/alternativ?ar=2027')).text).toContain('2027: 21,60 kronor')
  const refused = await post('/budget/alternativ/skattesats', {
    'rate-year': '2027',
    rate: '2160',
    source: '',
  })
  expect(refused.text).toContain('Skriv skattesatsen i kronor per hundralapp, mellan 10 och 40')
  const wish = { 'rate-year': '2027', rate: '21,70', source: 'KF 2026-11-23 § 140' }
  expect((await post('/budget/alternativ/skattesats', wish)).status).toBe(303)
  expect((await get('/budget/alternativ?ar=2027')).text).toContain(
    '2027: 21,70 kronor (KF 2026-11-23 § 140).',
  )
  const politician = await as('gunilla.tornvall')
  expect((await politician.post('/budget/alternativ/skattesats', wish)).status).toBe(403)
})

test('a municipality without frames is told what is missing', async () => {
  await database.all(statement('test/no frames', z.unknown(), 'delete from budget_frame'))
  const { status, text } = await ask('/budget/alternativ')
  expect(status).toBe(200)
  expect(text).toContain('Kommunen har inte gett några ramar än. Alternativ byggs från dem.')
  expect((await ask('/budget/alternativ/jamfor')).text).toContain('Det finns inget att jämföra')
})
