import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { rowsOfText } from '#sources/spreadsheet/read-rows.ts'
import { type PasteUnit, readPastedYear } from './pasted-year.ts'
import { yearFields } from './year-fields.ts'

function pasted(text: string, unit: PasteUnit = 'tkr') {
  const { written, taken, refused } = readPastedYear(unwrap(rowsOfText('rows', text)), unit)
  const plain = Object.entries(written).map(([name, value = '']) => [name, value.replaceAll('\u00a0', ' ')])
  return {
    written: Object.fromEntries(plain),
    taken,
    refused: refused.map(({ line, why }) => [line, why.sv]),
  }
}

test('two columns of a spreadsheet fill in the fields, by the names that stand beside them in either language', () => {
  const text = [
    'Rad\tBelopp (tkr)',
    'Årets resultat\t31 200,5',
    '− Samtliga realisationsvinster\t-12 000',
    'Taxes, general state grants and equalisation\t1 950 000',
    'likvida medel:\t101000',
    'Så stor del av skulden får ny ränta inom året (procent)\t35 %',
    'Invånare 31 december\t24 061',
  ].join('\n')
  expect(pasted(text)).toEqual({
    written: {
      ...{ result: '31 200,5', 'adj-realisation-gain': '−12 000', taxesAndGrants: '1 950 000' },
      ...{ liquidity: '101 000', debtRepriced: '35', inhabitants: '24 061' },
    },
    taken: 6,
    refused: [],
  })
})

test('the lines of the printed calculation are known, whatever sign they have there; its sums are not entered', () => {
  const text = [
    'Årets resultat;8,5',
    'Årets resultat efter balanskravsjusteringar;-3,5',
    'Reservering till resultatreserv;-8',
    'Användning av resultatreserv;2,5',
    'Användning av äldre resultatutjämningsreserv;1',
    'Årets balanskravsresultat;0',
    'Balanskravsunderskott att återställa;0',
  ].join('\n')
  const workedOut = 'Raden räknas fram av de andra och skrivs inte in.'
  expect(pasted(text, 'mnkr')).toEqual({
    written: { result: '8 500', toReserve: '8 000', fromReserve: '2 500', fromOldReserve: '1 000' },
    taken: 4,
    refused: [
      [2, workedOut],
      [6, workedOut],
      [7, workedOut],
    ],
  })
})

test('a row that can’t be read is told with its line and why, and the others are taken', () => {
  const text = [
    'Låneskuld\t872000',
    'Fri kassa\t5',
    'Tillgångar\tmånga',
    'Avskrivningar\t',
    'Investeringar\t-184',
    'Låneskuld\t1',
    'Likvida medel\t101\t108',
    '\t12',
  ].join('\n')
  expect(pasted(text)).toEqual({
    written: { debt: '872 000' },
    taken: 1,
    refused: [
      [2, 'Ingen rad heter ”Fri kassa”.'],
      [3, '”många” är inget tal.'],
      [4, 'Beloppet saknas.'],
      [5, 'Beloppet skrivs utan minustecken. Radens namn säger åt vilket håll det räknas.'],
      [6, 'Samma rad står redan på rad 1. Den första gäller.'],
      [7, 'Raden har mer än två kolumner. Kopiera bara radens namn och beloppet för ett år.'],
      [8, 'Radens namn saknas.'],
    ],
  })
})

test('kronor and millions are written in thousands, without a rounding that nobody asked for', () => {
  expect(pasted('Årets resultat\t31200123', 'kr').written).toEqual({ result: '31 200,123' })
  expect(pasted('Årets resultat\t1,1\nInvånare 31 december\t24061', 'mnkr').written).toEqual({
    ...{ result: '1 100', inhabitants: '24 061' },
  })
})

test('every field of the form is found by its own name', () => {
  for (const { label, name } of yearFields) {
    for (const text of [label.sv, label.en]) {
      expect(Object.keys(pasted(`${text}\t1`).written), text).toEqual([name])
    }
  }
})
