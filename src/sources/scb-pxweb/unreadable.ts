import type { Bilingual } from '#core/language.ts'

/** What is wrong in a table that can't be read: the end of a sentence. */
export type Detail = Bilingual

/** Named after what is found. */
export const details = {
  notJson: (): Detail => ({ sv: 'filen är ingen giltig JSON', en: 'the file is no valid JSON' }),
  notTable: (path: string): Detail => ({
    sv: `${path} saknas eller har fel form`,
    en: `${path} is missing or has the wrong form`,
  }),
  onlyLinks: (): Detail => ({
    sv: 'samlingen har bara länkar och inga tabeller',
    en: 'the collection holds only links and no tables',
  }),
  idAndSize: (ids: number, sizes: number): Detail => ({
    sv: `id har ${ids} dimensioner och size ${sizes}`,
    en: `id has ${ids} dimensions and size ${sizes}`,
  }),
  noDimension: (id: string): Detail => ({
    sv: `dimension.${id} saknas`,
    en: `dimension.${id} is missing`,
  }),
  otherSize: (id: string, codes: number, size: number): Detail => ({
    sv: `dimension.${id} har ${codes} koder, men size säger ${size}`,
    en: `dimension.${id} has ${codes} codes, but size says ${size}`,
  }),
  codeTwice: (id: string): Detail => ({
    sv: `dimension.${id} har en kod eller en plats två gånger`,
    en: `dimension.${id} has a code or a place twice`,
  }),
  otherCount: (values: number, cells: number): Detail => ({
    sv: `antalet värden är ${values} och antalet celler ${cells}`,
    en: `there are ${values} values and ${cells} cells`,
  }),
  noSuchCell: (key: string, cells: number): Detail => ({
    sv: `värdet på plats ${key} ligger utanför de ${cells} cellerna`,
    en: `the value at place ${key} is outside the ${cells} cells`,
  }),
  noData: (): Detail => ({ sv: 'den har inga data (DATA)', en: 'it has no data (DATA)' }),
  noVariables: (): Detail => ({
    sv: 'variablerna saknas (STUB och HEADING)',
    en: 'the variables are missing (STUB and HEADING)',
  }),
  valuesAndCodes: (variable: string): Detail => ({
    sv: `VALUES och CODES för ${variable} är olika många`,
    en: `VALUES and CODES of ${variable} differ in number`,
  }),
  unknownKey: (key: string, variable: string): Detail => ({
    sv: `en rad i DATA har ”${key}”, som inte finns i ${variable}`,
    en: `a row of DATA has “${key}”, which is not in ${variable}`,
  }),
  rowTwice: (keys: string): Detail => ({
    sv: `raden ${keys} står två gånger i DATA`,
    en: `the row ${keys} stands twice in DATA`,
  }),
  shortRow: (keys: string, cells: number, width: number): Detail => ({
    sv: `raden ${keys} har ${cells} av ${width} värden`,
    en: `the row ${keys} has ${cells} of ${width} values`,
  }),
}
