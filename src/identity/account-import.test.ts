import { expect, test } from 'vitest'
import { roleNames } from '#web/role-names.ts'
import { type Known, planImport } from './account-import.ts'

const known: Known = {
  accounts: [
    { account: 'a1', name: 'Eva Ström', email: 'eva@ekbacka.se', hasPassword: true, hasProvider: false },
    {
      account: 'a2',
      name: 'Gamla Eva',
      email: 'gamla@ekbacka.se',
      hasPassword: true,
      hasProvider: false,
      closedAt: '2026-01-01T00:00:00.000Z',
    },
  ],
  mandates: [
    {
      id: 1,
      account: 'a1',
      role: 'controller',
      node: '',
      from: '2026-01-01',
      through: 'hand',
      grantedBy: 'x',
    },
  ],
  places: [
    { node: 'bjork', name: 'Björkskolan', kind: 'unit', above: 'Skolan', depth: 1 },
    { node: 'norr', name: 'Hemtjänsten', kind: 'unit', above: 'Norr', depth: 1 },
    { node: 'soder', name: 'Hemtjänsten', kind: 'unit', above: 'Söder', depth: 1 },
  ],
  roleNames,
}

function plan(...lines: string[]) {
  const rows = lines.map((line, index) => ({ line: index + 1, cells: line.split('|') }))
  const planned = planImport(rows, known)
  return planned.ok
    ? planned.value.map(({ email, node, does }) => [email, node, does])
    : planned.problems.map(({ text }) => text.sv)
}

test('a head is left out; roles and places are found by name or id, whatever the case', () => {
  expect(
    plan(
      'Namn|E-post|Roll|Plats',
      'Karin Ek|karin@ekbacka.se|enhetschef|björkskolan',
      'Karin Ek|KARIN@ekbacka.se|Unit manager|norr',
      'Karin Ek|karin@ekbacka.se|unit-manager|bjork',
      'Eva Ström|eva@ekbacka.se|Controller|',
      'Eva Ström|eva@ekbacka.se|Administratör|hela kommunen',
      'Gamla Eva|gamla@ekbacka.se|Controller',
    ),
  ).toEqual([
    ['karin@ekbacka.se', 'bjork', 'account'],
    ['KARIN@ekbacka.se', 'norr', 'mandate'],
    ['karin@ekbacka.se', 'bjork', 'nothing'],
    ['eva@ekbacka.se', '', 'nothing'],
    ['eva@ekbacka.se', '', 'mandate'],
    ['gamla@ekbacka.se', '', 'account'],
  ])
})

test('everything that is wrong is said at once, with its line', () => {
  expect(
    plan(
      '|karin@ekbacka.se|Enhetschef|Björkskolan',
      'Karin Ek|karin|Städare|Månen',
      'Karin Ek|karin@ekbacka.se|Enhetschef|Hemtjänsten',
      'Bo Ek|bo@ekbacka.se|Controller|',
      'Bo Lind|bo@ekbacka.se|HR-specialist|',
      'Eva Ek|eva.ek@ekbacka.se|Nämndordförande|Björkskolan',
      'Eva Ek|eva.ek@ekbacka.se|Enhetschef|',
    ),
  ).toEqual([
    'Rad 1: Skriv namnet.',
    'Rad 2: "karin" är ingen e-postadress. Skriv den som namn@kommun.se.',
    'Rad 2: "Städare" är ingen roll. Skriv en av rollerna som de heter på sidan.',
    'Rad 2: "Månen" finns inte i organisationen i dag. Skriv platsens namn eller id, eller lämna cellen tom för hela kommunen.',
    'Rad 3: Det finns flera platser som heter "Hemtjänsten". Skriv ett id i stället: norr, soder.',
    'Rad 5: bo@ekbacka.se heter Bo Ek på rad 4. Skriv samma namn på båda raderna.',
    'Rad 6: Rollen hör inte till en sådan plats: ledamöter i fullmäktige hör till fullmäktige, ordförande och ledamöter i styrelse och nämnd till den, och chefer till förvaltningar, verksamhetsområden och enheter. Välj en annan plats eller roll.',
    'Rad 7: Rollen behöver en egen plats i organisationen. Välj nämnden, området eller enheten.',
  ])
})

test('nothing, and too much, is refused', () => {
  expect(plan('Namn|E-post|Roll|Plats')).toEqual([
    'Inga rader finns att läsa. Klistra in namn, e-postadress, roll och plats från ett kalkylblad.',
  ])
  expect(plan(...Array.from({ length: 2001 }, (_, i) => `Bo Ek|bo${i}@ekbacka.se|Controller|`))).toEqual([
    'Det är 2001 rader. Klistra in högst 2000 åt gången.',
  ])
})
