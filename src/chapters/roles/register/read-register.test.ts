import { describe, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { plain } from './columns.ts'
import { readRegister } from './read-register.ts'
import type { Defaults, Known } from './row.ts'

const known: Known = {
  committees: [{ node: 'bun', name: 'Barn- och utbildningsnämnden' }],
  places: [
    { node: 'bun', name: 'Barn- och utbildningsnämnden' },
    { node: 'bjorkskolan', name: 'Björkskolan' },
    { node: 'norr', name: 'Norra' },
    { node: 'soder', name: 'Norra' },
  ],
  posts: [{ id: 'rektor', name: { sv: 'Rektor', en: 'Principal' } }],
}
const nothing: Defaults = { committee: '', decision: '', from: '' }
const given: Defaults = {
  committee: 'bun',
  lowestLawful: 'official',
  decision: 'BUN 2026-02-11 § 14',
  from: '2026-03-01',
}

function sheet(...rows: readonly string[]) {
  return rows.map((row, index) => ({ line: index + 1, cells: row.split(';') }))
}

function faults(rows: readonly string[], defaults = given) {
  return unwrap(readRegister(sheet(...rows), known, defaults)).problems.map(
    ({ line, column, text }) => `${line} ${column?.sv ?? '–'}: ${text.sv}`,
  )
}

describe('heads', () => {
  test('names in Swedish, in English and as such lists have them are understood; others are told of', () => {
    const swedish = sheet('Ärende;Delegat;Lagrum;Beloppsgräns (kr);Akt', 'Inköp;Rektor;LOU;100 000;7')
    const english = sheet('Title;Decided by;Law;Limit', 'Inköp;Unit manager;LOU;100000')
    const [a, b] = [swedish, english].map((rows) => unwrap(readRegister(rows, known, given)))
    expect(a?.rows).toEqual(b?.rows)
    expect(a?.rows[0]).toMatchObject({
      line: 2,
      type: { id: 'inkop', title: 'Inköp', committee: 'bun', lowestLawful: 'official', law: 'LOU' },
      delegation: { level: 'unit-manager', limitOre: 10_000_000, decision: 'BUN 2026-02-11 § 14' },
    })
    expect(a?.unread).toEqual(['Akt'])
  })

  test('without a column for the decision type nothing can be read, and two columns may not mean the same', () => {
    const refused = readRegister(sheet('Namn;Delegat', 'x;y'), known, given)
    expect(refused.ok ? '' : refused.problems[0].text.sv).toBe(
      'Första raden ska ha kolumnernas namn, och en av dem ska heta Beslutstyp. Här står: Namn, Delegat.',
    )
    const doubled = readRegister(sheet('Ärende;Beslutstyp', 'x;y'), known, given)
    expect(doubled.ok ? '' : doubled.problems[0].text.en).toBe(
      'Two columns mean Decision type. Remove one of them or give it another name.',
    )
  })
})

describe('lines', () => {
  test('every fault of every line is told at once, with line, column and what to do', () => {
    expect(
      faults([
        'Beslutstyp;Nämnd;Slag;Beslutas av;Gäller hos;Beloppsgräns;Gemensamt;Från;Upphör;Beslut per år',
        'Inköp;Kulturnämnden;Nej;Chefen;Norra;10 pbb;kanske;igår;2026-01-01;många',
      ]),
    ).toEqual([
      '2 Nämnd: Det finns ingen plats i organisationen som heter "Kulturnämnden". Skriv namnet eller beteckningen som den står under Organisation.',
      '2 Slag: "Nej" går inte att tolka. Skriv något av: Beslut, Verkställighet, Attest.',
      '2 Beslut per år: "många" är inget tal. Skriv ett tal med siffror, utan enhet.',
      '2 Beslutas av: "Chefen" är ingen känd nivå. Skriv till exempel Nämnden, Utskott, Ordföranden, Förvaltningschef, Enhetschef eller Tjänsteperson.',
      '2 Gäller hos: Flera platser heter "Norra". Skriv platsens beteckning i stället.',
      '2 Beloppsgräns: "10 pbb" är inget belopp i kronor. Skriv det med siffror; räkna om prisbasbelopp till kronor.',
      '2 Upphör: Delegeringen upphör innan den börjar. Rätta en av dagarna.',
      '2 Beslutar gemensamt: "kanske" är varken ja eller nej. Skriv ja eller nej.',
    ])
  })

  test('what neither the line nor the defaults say is asked for', () => {
    expect(faults(['Beslutstyp;Beslutas av', 'Inköp;Rektor'], nothing)).toEqual([
      '2 Nämnd: Nämnden saknas. Fyll i den, eller välj en nämnd för alla rader utan.',
      '2 Lägsta lagliga nivå: Lägsta lagliga nivå saknas. Fyll i den, eller välj en för alla rader utan.',
      '2 Från och med: Första dagen saknas. Skriv den som 2026-11-23, eller ange en för alla rader utan.',
      '2 Beslutad: Beslutet som delegeringen vilar på saknas. Skriv organ, datum och paragraf, eller ange ett för alla rader utan.',
    ])
  })

  test('a unit is no committee, and an id that would be an address of its own is refused', () => {
    expect(faults(['Beteckning;Beslutstyp;Nämnd', 'puls;Inköp;Björkskolan'])).toEqual([
      '2 Beteckning: "puls" kan inte vara en beteckning, som också blir en adress. Använd små bokstäver a–z, siffror och bindestreck, eller lämna cellen tom.',
      '2 Nämnd: "Björkskolan" är ingen nämnd. Ange nämnden, kommunstyrelsen eller fullmäktige, som har rätten att besluta.',
    ])
  })

  test('lines on the same type share what the first says; contradictions and twins are told of', () => {
    const rows = [
      'Beslutstyp;Nämnd;Lagrum;Beslutas av;Beloppsgräns',
      'Inköp;bun;LOU;Rektor;100 000',
      'Inköp;;;Förvaltningschef;',
    ]
    const read = unwrap(readRegister(sheet(...rows), known, { ...given, committee: '' }))
    expect(read.problems).toEqual([])
    expect(read.rows.map(({ type, delegation }) => [type.law, delegation?.level])).toEqual([
      ['LOU', 'unit-manager'],
      ['LOU', 'head-of-department'],
    ])
    expect(faults([...rows, 'Inköp;;LUF;Rektor;', 'Inköp;;;Förvaltningschef;'])).toEqual([
      '4 Lagrum: Raden säger annat om samma beslutstyp än rad 2. Skriv lika på båda, eller lämna cellen tom här.',
      '5 –: Raden är likadan som rad 3. Ta bort den ena.',
    ])
  })

  test('headings and notes are passed over, and said to be', () => {
    const read = unwrap(
      readRegister(
        sheet('Beteckning;Beslutstyp', '1. Ekonomi;', ';Inköp', 'Källa: egna register'),
        known,
        given,
      ),
    )
    expect([read.passedOver, read.lines, read.problems]).toEqual([[2, 3, 4], 0, []])
    const full = unwrap(
      readRegister(sheet('Beteckning;Beslutstyp;Lagrum', '1. Ekonomi;;', ';Inköp;LOU'), known, given),
    )
    expect([full.passedOver, full.rows.map(({ type }) => type.title)]).toEqual([[2], ['Inköp']])
  })

  test('a line without id means the registered type with its title, else gets an id of its own', () => {
    const ids = (registered: ReadonlyMap<string, string>) =>
      unwrap(
        readRegister(
          sheet('Beslutstyp;Lagrum', 'Inköp;LOU', 'inköp.;LOU', 'Register;KL'),
          known,
          given,
          registered,
        ),
      ).rows.map(({ type }) => type.id)
    expect(ids(new Map([[plain('Inköp'), 'upphandling-1']]))).toEqual([
      'upphandling-1',
      'upphandling-1',
      'register-2',
    ])
    expect(ids(new Map())).toEqual(['inkop', 'inkop', 'register-2'])
  })
})
