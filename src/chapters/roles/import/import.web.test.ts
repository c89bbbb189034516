import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, ask } from '#chapters/roles/__fixtures__/ask.ts'
import { aDelegation, aType } from '#chapters/roles/__fixtures__/rows.ts'
import { municipality, smallMunicipality, today } from '#chapters/roles/__fixtures__/small-municipality.ts'
import {
  actKinds,
  type Delegation,
  decisionLevels,
  emptyRoleBook,
  type RoleBook,
} from '#chapters/roles/model.ts'
import { plain } from '#chapters/roles/register/columns.ts'
import { planRegister } from '#chapters/roles/register/plan-register.ts'
import { readRegister } from '#chapters/roles/register/read-register.ts'
import { knownTo, registerExport } from '#chapters/roles/register/register-export.web.ts'
import type { RoleRoom } from '#chapters/roles/role-room.web.ts'
import { roleBook } from '#chapters/roles/store.ts'
import { pages } from '#chapters/roles/web.tsx'
import { documents } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import { readRows } from '#sources/spreadsheet/read-rows.ts'
import { auditTrail } from '#store/audit.ts'
import { freshDatabase } from '#test/support/database.ts'

const database = await freshDatabase()
const form = '/roller/register/import'
let visitor: Asker
let controller: Asker
let head: Asker

beforeAll(async () => {
  await smallMunicipality(database)
  visitor = await ask(database, pages)
  controller = await ask(database, pages, { role: 'controller', node: 'kf' })
  head = await ask(database, pages, { role: 'head-of-department', node: 'buf' })
})

const defaults = {
  ...{ committee: 'sn', lowestLawful: 'official', decision: 'SN 2026-11-16 § 80', from: '2026-12-01' },
}

/** What the review carries to the decision. */
function carried(text: string) {
  const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
  return Object.fromEntries(
    hidden.map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    ]),
  )
}

describe('the import', () => {
  test('everybody may take the template, those who keep the whole register may import', async () => {
    const page = await visitor.get(form)
    expect([page.status, page.text.includes('<textarea')]).toEqual([200, false])
    expect(page.text).toContain('Det här gör den som är förvaltningschef, controller eller administratör.')
    expect((await visitor.get(`${form}?format=csv`)).text).toContain(
      'Beteckning;Beslutstyp;Område;Slag;Nämnd',
    )
    expect((await head.send(form, { rader: 'Beslutstyp\nX' })).status).toBe(403)
    expect((await controller.get(form)).text).toContain('<textarea')
  })

  test('every row’s fault is told with line, column and what to do; nothing is imported and the rows are kept', async () => {
    const before = await roleBook(database, municipality)
    const { status, text } = await controller.send(form, {
      ...defaults,
      rader: 'Ärende\tDelegat\tBelopp\nInköp av böcker\tBibliotekarien\t5\nGallring\tEnhetschef\t\n',
    })
    expect(status).toBe(400)
    expect(text).toContain('<h2>Ett fel i en rad hindrar inläsningen</h2>')
    expect(text).toContain('"Bibliotekarien" är ingen känd nivå.')
    expect(text).toContain('Kolumner som inte läses, eftersom registret inte har dem: Belopp.')
    expect(text).toContain('Inköp av böcker\tBibliotekarien\t5')
    expect(await roleBook(database, municipality)).toEqual(before)
  })

  test('no rows, no head and no workbook are refused in words', async () => {
    expect((await controller.send(form, { rader: ' ' })).text).toContain(
      '<a href="#rader">Klistra in rader eller välj en fil.</a>',
    )
    expect((await controller.send(form, { rader: 'a\tb\n1\t2' })).text).toContain(
      'en av dem ska heta Beslutstyp. Här står: a, b.',
    )
    const upload = new FormData()
    upload.append('fil', new File(['PK\u0003\u0004'], 'trasig.xlsx'))
    expect((await controller.sendForm(form, upload)).text).toContain('Arbetsboken går inte att läsa.')
    const large = new FormData()
    large.append('fil', new File([new Uint8Array(5_000_001)], 'stor.csv'))
    expect((await controller.sendForm(form, large)).text).toContain('Filen är större än 5 MB.')
  })

  test('a workbook is reviewed with control totals, and then taken in as a whole', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Delegationsordning',
          rows: [
            ['Ärende', 'Delegat', 'Lagrum', 'Beloppsgräns', 'Antal per år', 'Kronor per år'],
            ['Gallring av handlingar', 'Enhetschef', 'Arkivlagen', null, 12, null],
            ['Bidrag till föreningar', 'Förvaltningschef', null, 50_000, 30, 900_000],
            ['Bidrag till föreningar', 'Utskott', null, null, null, null],
            ['Bistånd i form av hemtjänst', 'Handläggare', null, null, 1200, null],
          ],
        },
      ],
    })
    const upload = new FormData()
    for (const [name, value] of Object.entries(defaults)) upload.append(name, value)
    upload.append('fil', new File([new Uint8Array(workbook)], 'sn.xlsx'))
    const review = await controller.sendForm(form, upload)
    expect(review.status).toBe(200)
    expect(review.text).toContain(
      '4 rader ger 3 beslutstyper. Jämför summorna med filen. Inget är inläst än.',
    )
    expect(review.text).toContain('<dt>varav nya</dt><dd>2</dd>')
    expect(review.text).toContain('<dt>Delegeringar som börjar</dt><dd>4</dd>')
    expect(review.text).toContain('<dt>Delegeringar som upphör i dag</dt><dd>2</dd>')
    expect(review.text).toContain('<dt>Kronor per år, summa</dt><dd>900 000 kr</dd>')
    const fields = carried(review.text)
    const unexplained = await controller.send(form, { ...fields, why: '' })
    expect([unexplained.status, unexplained.text.includes('Skriv vad inläsningen bygger på.')]).toEqual([
      400,
      true,
    ])
    const taken = await controller.send(form, { ...fields, why: 'Delegationsordning 2026' })
    expect([taken.status, taken.location]).toEqual([303, '/roller/register'])
    const { delegations } = await roleBook(database, municipality)
    const rows = (type: string) => delegations.filter((each) => each.type === type)
    expect(rows('bidrag-till-foreningar').map(({ level, limitOre }) => [level, limitOre])).toEqual([
      ['head-of-department', 5_000_000],
      ['subcommittee', undefined],
    ])
    expect(rows('bistand-hemtjanst').map(({ level, from, until }) => [level, from, until])).toEqual([
      ['official', '2024-06-01', today],
      ['manager', '2025-10-01', today],
      ['official', '2026-12-01', undefined],
    ])
    const [entry] = await auditTrail(database, municipality)
    expect([entry?.action, entry?.why, entry?.who]).toEqual([
      'decision-types-imported',
      'Delegationsordning 2026',
      'Test controller',
    ])
    const twice = await controller.send(form, { ...fields, why: 'igen' })
    expect(twice.text).toContain('Registret har ändrats sedan du granskade filen. Inget är inläst.')
  })

  test('a file that is the whole register removes what isn’t in it, and says so first', async () => {
    const rader = 'Beteckning\tBeslutstyp\ninkop\tInköp av varor och tjänster'
    const review = await controller.send(form, { ...defaults, committee: 'bun', rader, whole: 'yes' })
    expect(review.text).toContain('<dt>Beslutstyper som tas bort</dt><dd>8</dd>')
    expect(review.text).toContain('<input type="hidden" name="whole" value="yes"')
  })

  test('what the law doesn’t allow can be read, and is said', async () => {
    const rader = 'Beslutstyp\tBeslutas av\tBeslutar gemensamt\nUtredning\tHandläggare\tja'
    const review = await controller.send(form, { ...defaults, rader })
    expect(review.text).toContain(
      'En rad strider mot lagen. Den går att läsa in, och visas sedan under Oklarheter.',
    )
  })
})

describe('the present register goes out and comes back the same', () => {
  const tree = treeAt(
    {
      versions: [
        {
          node: 'bun',
          from: '2020-01-01',
          name: 'Barn; och "utbildning"',
          kind: 'committee',
          activityCodes: [],
        },
        { node: 'a', from: '2020-01-01', parent: 'bun', name: 'Norra', kind: 'unit', activityCodes: [] },
        { node: 'b', from: '2020-01-01', parent: 'bun', name: 'Norra', kind: 'unit', activityCodes: [] },
      ],
      successions: [],
    },
    today,
  )

  function roomOf(history: RoleBook, language: Language): RoleRoom {
    const provenance = { source: 'register', mark: 'raw', retrievedAt: today, preliminary: false } as const
    return { ...{ language, day: today, history, book: history, tree, provenance }, nameOf: (node) => node }
  }

  const text = fc
    .string({ maxLength: 30 })
    .map((written) => written.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((written) => !/^'[=+\-@]/.test(written))
  const level = fc.constantFrom(...decisionLevels)
  const optional = { freq: 2, nil: undefined }
  const type = fc
    .record({
      ...{ title: text.filter((title) => title !== ''), area: text, law: text, lawfulReason: text },
      ...{ act: fc.constantFrom(...actKinds), lowestLawful: level },
      perYear: fc.option(fc.nat(100_000), optional),
      daysToDecision: fc.option(
        fc.double({ min: 0, max: 400, noNaN: true }).map((n) => Math.round(n * 10) / 10),
        optional,
      ),
      yearlyOre: fc.option(fc.nat(2_000_000_000), optional),
      statutoryPost: fc.option(fc.constantFrom('rektor', 'mas'), optional),
    })
    .map((content) => Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)))
  const delegation = fc
    .record({
      ...{ document: fc.constantFrom(...documents), level, condition: text, reporting: text },
      ...{ decision: text.filter((each) => each !== ''), subDelegated: fc.boolean(), jointly: fc.boolean() },
      place: fc.option(fc.constantFrom('a', 'b'), optional),
      limitOre: fc.option(fc.nat(2_000_000_000), optional),
      until: fc.option(fc.constantFrom('2027-01-01', '2030-12-31'), optional),
    })
    .map(
      (content): Partial<Delegation> =>
        Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)),
    )

  test.each([
    ['csv', 'sv'],
    ['csv', 'en'],
    ['xlsx', 'sv'],
    ['xlsx', 'en'],
  ] as const)('as %s in %s', { timeout: 60_000 }, async (format, language) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(type, fc.uniqueArray(delegation, { maxLength: 3, comparator: same })), {
          maxLength: 4,
        }),
        async (drawn) => {
          const history: RoleBook = {
            ...emptyRoleBook,
            decisionTypes: drawn.map(([content], index) =>
              aType(`typ-${index}`, { ...content, committee: 'bun' }),
            ),
            delegations: drawn.flatMap(([, rows], index) =>
              rows.map((row, number) => aDelegation(10 * index + number, `typ-${index}`, row)),
            ),
          }
          const room = roomOf(history, language)
          const table = registerExport(room)
          const bytes =
            format === 'csv'
              ? new TextEncoder().encode(toCsv(table, language))
              : await toXlsx(table, language)
          const sheet = unwrap(await readRows(`register.${format}`, bytes))
          const nothing = { committee: '', decision: '', from: '' }
          const reading = unwrap(readRegister(sheet, knownTo(room), nothing, new Map([[plain('x'), 'x']])))
          expect(reading.problems).toEqual([])
          const plan = planRegister(history, reading.rows, { day: today, whole: true })
          expect([plan.types, plan.removed, plan.started, plan.ended]).toEqual([[], [], [], []])
          expect(plan.totals.types).toBe(drawn.length)
          expect(plan.totals.unchangedDelegations).toBe(history.delegations.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
