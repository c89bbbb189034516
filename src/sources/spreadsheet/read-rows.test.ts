import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { readRows, readSheets, rowsOfText, textOfRows } from './read-rows.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('rows from a workbook', () => {
  test('the first sheet as text: numbers with a point, days as ISO days, gaps as nothing, empty rows left out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Register',
          rows: [
            ['Beslut', 'Gräns', 'Från', 'Gemensamt'],
            ['  Inköp av möbler ', 12_500.5, new Date('2026-01-15T00:00:00Z'), true],
            [null, null, null, null],
            ['Åtgärdsprogram', null, '2026-02-01', false],
          ],
        },
        { name: 'Källa', rows: [['inte med']] },
      ],
    })
    expect(unwrap(await readRows('register.xlsx', bytes))).toEqual([
      { line: 1, cells: ['Beslut', 'Gräns', 'Från', 'Gemensamt'] },
      { line: 2, cells: ['Inköp av möbler', '12500.5', '2026-01-15', 'true'] },
      { line: 4, cells: ['Åtgärdsprogram', '', '2026-02-01', 'false'] },
    ])
  })

  test('a file that only looks like a workbook, and one without rows, are refused in words', async () => {
    const broken = await readRows('trasig.xlsx', utf8('PK\u0003\u0004 och inget mer'))
    expect(broken.ok ? [] : broken.problems.map(({ where, text }) => `${where}: ${text.sv}`)).toEqual([
      'trasig.xlsx: Arbetsboken går inte att läsa. Den kan vara skadad, ha lösenord eller vara för stor. Spara den på nytt som XLSX utan lösenord, eller som CSV.',
    ])
    const empty = await readRows('tom.xlsx', await writeXlsx({ sheets: [{ name: 'Tom', rows: [] }] }))
    expect(empty.ok ? [] : empty.problems.map(({ code }) => code)).toEqual(['csv-empty'])
  })
})

describe('a workbook with more rows than are read', () => {
  const rows = Array.from({ length: 20_001 }, (_, row) => [row, 'x'])
  const book = (sheet: (string | number)[][]) =>
    writeXlsx({
      sheets: [
        { name: 'Stort', rows: sheet },
        { name: 'Litet', rows: [['a', 1]] },
      ],
    })

  test('is refused, and never read in part', async () => {
    const outcome = await readRows('stor.xlsx', await book(rows))
    expect(outcome.ok ? [] : outcome.problems.map(({ text }) => text.sv.replaceAll('\u00a0', ' '))).toEqual([
      'Bladet har fler än 20 000 rader, som är det mesta en arbetsbok får ha här. Inget är läst. Spara bladet som CSV och försök igen.',
    ])
    expect(unwrap(await readRows('stor.xlsx', await book(rows.slice(1))))).toHaveLength(20_000)
  })

  test('keeps its other sheets, and says which one is cut', async () => {
    const sheets = unwrap(await readSheets('stor.xlsx', await book(rows)))
    expect(sheets.map(({ name, cut }) => [name, cut?.code])).toEqual([
      ['Stort', 'workbook-too-many-rows'],
      ['Litet', undefined],
    ])
  })
})

describe('rows from text', () => {
  test('semicolons in the texts of a table with commas separate nothing', () => {
    const cells = (text: string) => unwrap(rowsOfText('x.csv', text)).map((row) => row.cells)
    expect(cells('Id,Title,Law\n1,a; b,;\n2,c;d,KL 5:1; 6:1')).toEqual([
      ['Id', 'Title', 'Law'],
      ['1', 'a; b', ';'],
      ['2', 'c;d', 'KL 5:1; 6:1'],
    ])
    expect(cells('Id;Belopp\n1;12,5\n2;13,5')).toEqual([
      ['Id', 'Belopp'],
      ['1', '12,5'],
      ['2', '13,5'],
    ])
  })

  test('cells copied from a spreadsheet have tabs between them, whatever else is in them', () => {
    expect(unwrap(rowsOfText('inklistrat', 'Beslut\tLag\r\nInköp; små\tKL 6:37, 7:5\r\n'))).toEqual([
      { line: 1, cells: ['Beslut', 'Lag'] },
      { line: 2, cells: ['Inköp; små', 'KL 6:37, 7:5'] },
    ])
  })

  test('a CSV is read by its own separator, and rows may have different numbers of cells', async () => {
    expect(unwrap(await readRows('a.csv', utf8('a;b\n1;2\n\nKälla: x')))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['Källa: x'] },
    ])
  })

  test('a title above the table and decimal commas in it do not decide what separates', () => {
    const cells = (text: string) => unwrap(rowsOfText('x', text)).map((record) => record.cells)
    expect(cells('Ramar 2027, av ekonomi\nNämnd\tTkr\nSocialnämnden\t673 300,5')).toEqual([
      ['Ramar 2027, av ekonomi'],
      ['Nämnd', 'Tkr'],
      ['Socialnämnden', '673 300,5'],
    ])
    expect(cells('Ramar 2027, av ekonomi\nNämnd;Tkr\nSocialnämnden;673,5')[2]).toEqual([
      'Socialnämnden',
      '673,5',
    ])
    expect(cells('Nämnd,Tkr\n"Bygg; miljö",1')[1]).toEqual(['Bygg; miljö', '1'])
  })

  test('rows that are carried along keep the lines that they had', () => {
    const rows = [
      { line: 1, cells: ['Ramar'] },
      { line: 3, cells: ['Nämnd', 'två\nrader'] },
      { line: 7, cells: ['Socialnämnden', '1'] },
    ]
    expect(unwrap(rowsOfText('x', textOfRows(rows)))).toEqual(rows)
  })

  test('an unclosed quote and an empty text are refused', () => {
    const codes = (text: string) => {
      const read = rowsOfText('x', text)
      return read.ok ? [] : read.problems.map(({ code }) => code)
    }
    expect(codes('a\tb\n"1\t2')).toEqual(['csv-unclosed-quote'])
    expect(codes(' \n')).toEqual(['csv-empty'])
  })

  test('what is carried from a preview to the decision reads back the same', () => {
    const cells = ['a "b"', 'c\td', '', 'e\nf', '=1+1']
    const [first] = unwrap(rowsOfText('x', textOfRows([{ cells }, { cells: ['x', 'y', 'z', '', ''] }])))
    expect(first?.cells).toEqual(cells)
  })
})
