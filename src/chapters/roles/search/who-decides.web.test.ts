import { beforeAll, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { now, smallMunicipality } from '#chapters/roles/__fixtures__/small-municipality.ts'
import { pages } from '#chapters/roles/web.tsx'
import { freshDatabase } from '#test/support/database.ts'
import { path } from '#web/paths.ts'

const database = await freshDatabase()
let visitor: Asker
const context = {
  database,
  now: () => now,
  reportFault: (error: unknown) => {
    throw error
  },
}

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
})

test('the first thing is a box to ask in, and then how things stand', async () => {
  const { status, text } = await visitor.get('/roller')
  expect(status).toBe(200)
  expect(text.indexOf('type="search" name="q"')).toBeGreaterThan(0)
  expect(text).toContain(
    '7 beslutstyper är registrerade. Av dem som lagen låter kommunen välja nivå för tas 40 % på den lägsta lagliga nivån. 2 är oklara i dokumenten.',
  )
  expect(text).toContain('href="/roller?q=st%C3%A4nga+av+en+elev"')
  expect(text).toContain('<li><a href="/roller/inkop#stege">Inköp av varor och tjänster</a>')
})

test('who decides is answered in sentences with document, limit, law and ladder', async () => {
  const { text } = await visitor.get('/roller?q=köpa varor')
  expect(text).toContain('En beslutstyp handlar om ”köpa varor”.')
  expect(text).toContain(
    'Enhetschef beslutar upp till 100 tkr (delegationsordning, BUN 2025-02-11 § 14). Förvaltningschef beslutar (delegationsordning, BUN 2025-02-11 § 14).',
  )
  expect(text).toContain('aria-label="Beslutas av enhetschef. Lägsta lagliga nivå: tjänsteperson."')
  const locked = await visitor.get('/en/roller?q=stänga av')
  expect(locked.text).toContain('The principal decides, straight from skollagen 2:9–10.')
  const nothing = await visitor.get('/roller?q=<b>rymdfart')
  expect(nothing.text).toContain('Inget i registret handlar om ”&lt;b&gt;rymdfart”.')
})

test('a decision type shows its ladder, the law with its status, and leaves the form to those who may', async () => {
  const { text } = await visitor.get('/roller/mal-och-inriktning')
  expect(text).toContain('<figure class="figure" id="stege"')
  expect(text).toContain('Lagen låter inte nämnden lämna beslutet ifrån sig.')
  expect(text).toContain('Får inte besluta enligt lagen')
  expect(text).toContain('Värt att läsa innan beslutet flyttas.')
  expect(text).toMatch(/Paragraf och innehåll är kontrollerade mot |Inte kontrollerat mot lagtexten/)
  expect(text).not.toContain('/roller/mal-och-inriktning/andra')
  const file = await visitor.get('/roller/inkop?format=csv')
  expect(file.text).toContain('Delegationsordning;Enhetschef;100000')
})

test('what the chapter says elsewhere: search, what is unclear, what waits for the committee', async () => {
  expect(await pages.search?.('hemtjänst', context)).toEqual([
    {
      title: { sv: 'Bistånd i form av hemtjänst', en: 'Bistånd i form av hemtjänst' },
      kind: { sv: 'Beslutstyp', en: 'Decision type' },
      href: path('sv').decisionType('bistand-hemtjanst'),
    },
  ])
  expect((await pages.findings?.({ ...context }))?.map(({ text }) => text.sv)).toEqual([
    '56\u00a0% av besluten tas så nära verksamheten som lagen tillåter.',
  ])
  const principal = await ask(database, pages, { role: 'unit-manager', node: 'bjorkskolan' })
  await principal.send('/roller/inkop/flytta', { toLevel: 'official', riskNote: 'Köp utanför avtal.' })
  const chair = (node: string) =>
    ({
      kind: 'person',
      ...{ municipality: '9140', account: 'a', name: 'Anna', example: false },
      mandates: [{ role: 'committee-chair', path: ['kf', node] }],
    }) as const
  const isTrial = ({ href }: { readonly href: string }) => href === '/roller/prov#prov-1'
  expect((await pages.asked?.(chair('bun'), { ...context }))?.filter(isTrial)).toMatchObject([
    {
      text: {
        sv: 'Ta ställning till förslaget att flytta beslutet ”Inköp av varor och tjänster” närmare verksamheten.',
      },
      minutes: 5,
    },
  ])
  expect((await pages.asked?.(chair('sn'), { ...context }))?.filter(isTrial)).toEqual([])
})

test('programs are answered the same as people', async () => {
  const list = JSON.parse((await visitor.get('/api/v1/decision-types')).text)
  expect(list.decisionTypes).toHaveLength(7)
  const one = JSON.parse((await visitor.get('/api/v1/decision-types/inkop')).text)
  expect(one).toMatchObject({
    ...{ id: 'inkop', committee: 'bun', lowestLawful: 'official', yearlyOre: 1_850_000_000 },
    deciders: [{ level: 'unit-manager', limitOre: 10_000_000 }, { level: 'head-of-department' }],
  })
  expect(one).not.toHaveProperty('who')
  expect((await visitor.get('/api/v1/decision-types/inget')).status).toBe(404)
})
