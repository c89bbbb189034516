import { describe, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { readCsv } from './csv.ts'
import { csvNumbers } from './csv-numbers.ts'
import { readCsvFile } from './read-csv-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const read = (text: string) => readCsv('data.csv', utf8(text))

function said(outcome: ReturnType<typeof readCsv> | ReturnType<typeof csvNumbers>) {
  return outcome.ok ? [] : outcome.problems.map(({ where, text }) => `${where}: ${text.sv}`)
}

describe('reading CSV', () => {
  test('commas, quotes, doubled quotes and line breaks inside a cell; line numbers follow the file', () => {
    const table = unwrap(read('id,note\r\n"a, b","say ""hi""\r\nagain"\r\n\r\nc,d\r\n'))
    expect(table).toEqual({
      file: 'data.csv',
      separator: ',',
      columns: ['id', 'note'],
      rows: [
        { line: 2, cells: ['a, b', 'say "hi"\r\nagain'] },
        { line: 5, cells: ['c', 'd'] },
      ],
    })
  })

  test('the separator is the one that the first row has most of', () => {
    expect(unwrap(read('a;b;c,d\n1;2;3')).columns).toEqual(['a', 'b', 'c,d'])
    expect(unwrap(read('a\tb\n1\t2')).separator).toBe('\t')
    expect(unwrap(read('"a;b;c",d\n1,2')).columns).toEqual(['a;b;c', 'd'])
    expect(unwrap(read('only\n1')).columns).toEqual(['only'])
  })

  test('empty cells at the end of a row, and a last line without line end, count', () => {
    expect(unwrap(read('a,b\n1,\n,2')).rows.map((row) => row.cells)).toEqual([
      ['1', ''],
      ['', '2'],
    ])
  })

  test('Swedish letters in UTF-8 with mark, UTF-16 and ISO 8859-1', () => {
    const text = 'kommun;värde\nÅre;1'
    const expected = unwrap(read(text))
    expect(expected.rows[0]?.cells[0]).toBe('Åre')
    expect(unwrap(read(`\uFEFF${text}`))).toEqual(expected)
    expect(unwrap(readCsv('data.csv', latin1(text)))).toEqual(expected)
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    expect(unwrap(readCsv('data.csv', wide))).toEqual(expected)
  })

  test('a row of another width is refused with file, line and what to do', () => {
    expect(said(read('a,b\n1,2\n1,2,3'))).toEqual([
      'data.csv:3: Raden har 3 celler, men första raden har 2. Rätta raden, eller sätt citattecken runt celler med skiljetecken i.',
    ])
  })

  test('an unclosed quote, and text after a closing one, are found where they begin', () => {
    expect(said(read('a,b\n1,"2\n3,4'))).toEqual([
      'data.csv:2: Citattecknet avslutas aldrig. Lägg till det som saknas, eller skriv två i rad för ett citattecken i texten.',
    ])
    expect(said(read('a,b\n"1"x,2'))).toEqual([
      'data.csv:2: Det står text efter det avslutande citattecknet. Skriv två citattecken i rad för ett i texten.',
    ])
  })

  test('columns must have names, each its own', () => {
    expect(said(read('a,,a\n1,2,3'))).toEqual([
      'data.csv:1: Kolumn 2 saknar namn. Ge den ett namn på första raden, eller ta bort den.',
      'data.csv:1: Två kolumner heter a. Ge dem olika namn.',
    ])
  })

  test('an empty file, a workbook, and a file that isn’t there', async () => {
    expect(said(read('\n \n'))).toEqual([
      'data.csv: Filen är tom. Den behöver en första rad med kolumnernas namn.',
    ])
    expect(said(readCsv('bok.xlsx', utf8('PK\u0003\u0004')))).toEqual([
      'bok.xlsx: Filen är en arbetsbok, inte CSV. Spara den som CSV i kalkylprogrammet och försök igen.',
    ])
    expect(said(await readCsvFile('/no/such.csv'))).toEqual([
      '/no/such.csv: Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.',
    ])
  })
})

describe('numbers of a table', () => {
  test('Swedish figures where semicolons separate', () => {
    const table = unwrap(read('a;b\n1,5;−2\n12 345,67;1\u00A0000\n2.25;1e3'))
    expect(unwrap(csvNumbers(table, ['b', 'a']))).toEqual([
      [-2, 1.5],
      [1000, 12345.67],
      [1000, 2.25],
    ])
  })

  test('a missing column is named beside those that are there', () => {
    expect(said(csvNumbers(unwrap(read('a,b\n1,2')), ['c']))).toEqual([
      'data.csv: Kolumnen c finns inte. Filens kolumner är: a, b.',
    ])
  })

  test('missing values and words are named with line and column', () => {
    expect(said(csvNumbers(unwrap(read('a,b\n1,\nx,..')), ['a', 'b']))).toEqual([
      'data.csv:2: Värdet i kolumnen b saknas. Fyll i det, eller ta bort raden.',
      'data.csv:3: x i kolumnen a är inget tal. Skriv det med siffror, och decimalkomma bara i filer som skiljer cellerna med semikolon eller tabb.',
      'data.csv:3: Värdet i kolumnen b saknas. Fyll i det, eller ta bort raden.',
    ])
  })

  test('a decimal comma isn’t guessed where commas separate', () => {
    expect(csvNumbers(unwrap(read('a,b\n"1,5",2')), ['a']).ok).toBe(false)
  })

  test('names without rows are not enough', () => {
    expect(said(csvNumbers(unwrap(read('a,b\n')), ['a']))).toEqual([
      'data.csv: Filen har kolumnnamn men inga rader under dem. Lägg till uppgifterna.',
    ])
  })
})
