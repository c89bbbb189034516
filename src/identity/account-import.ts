import type { Bilingual } from '#core/language.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Account } from './accounts.store.ts'
import type { GrantedMandate } from './mandates.store.ts'
import type { Role } from './model.ts'
import type { NamedPlace } from './places.store.ts'
import { misplaced } from './role-places.ts'
import { readEmail, readName } from './written-account.ts'

/** A row as it was pasted: name, e-mail address, role, place. */
export interface PastedRow {
  /** From 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What a row would do. */
export interface PlannedRow {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Empty: the whole municipality. */
  readonly node: string
  /** `account`: a new account with the mandate; `mandate`: one more mandate; `nothing`: it is there already. */
  readonly does: 'account' | 'mandate' | 'nothing'
}

/** What is there already, and how people write roles. */
export interface Known {
  readonly accounts: readonly Account[]
  readonly mandates: readonly GrantedMandate[]
  readonly places: readonly NamedPlace[]
  /** Names of roles, in every language. */
  readonly roleNames: Readonly<Record<Role, Bilingual>>
}

/** More are pasted in parts: a form has to be read by a person. */
const mostRows = 2000

/** What the rows would do, or everything that is wrong with them: all of them are taken, or none. */
export function planImport(rows: readonly PastedRow[], known: Known): Outcome<readonly PlannedRow[]> {
  const [head] = rows
  const data = head && isHead(head) ? rows.slice(1) : rows
  if (data.length === 0) return refuse(nothingPasted)
  if (data.length > mostRows) return refuse(tooMany(data.length))
  const problems: Problem[] = []
  const planned: PlannedRow[] = []
  for (const row of data) {
    const read = readRow(row, known, planned)
    if (read.ok) planned.push(read.value)
    else problems.push(...read.problems)
  }
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(planned)
}

function isHead({ cells }: PastedRow): boolean {
  return !cells.some((cell) => cell.includes('@'))
}

function readRow(
  { line, cells }: PastedRow,
  known: Known,
  before: readonly PlannedRow[],
): Outcome<PlannedRow> {
  const [name = '', email = '', roleText = '', placeText = ''] = cells.map((cell) => cell.trim())
  const read = [readName(name), readEmail(email)]
  const problems = read
    .flatMap((each) => (each.ok ? [] : each.problems))
    .map((problem) => atLine(line, problem))
  const role = findRole(roleText, known)
  if (!role) problems.push(noSuchRole(line, roleText))
  const places = findPlaces(placeText, known.places)
  const [node] = places
  if (places.length > 1) problems.push(severalPlaces(line, placeText, places))
  if (node === undefined) problems.push(noSuchPlace(line, placeText))
  const elsewhere =
    role && node !== undefined
      ? misplaced(
          role,
          known.places.find((each) => each.node === node),
        )
      : undefined
  if (elsewhere) problems.push(atLine(line, elsewhere))
  const other = before.find((row) => isSame(row.email, email) && row.name !== name)
  if (other) problems.push(otherName(line, email, other))
  if (isNonEmpty(problems)) return { ok: false, problems }
  if (!role || node === undefined) throw new Error('a row without a role or a place has a problem')
  const row = { line, name, email, role, node }
  return succeed({ ...row, does: whatItDoes(row, known, before) })
}

type Row = Omit<PlannedRow, 'does'>

function whatItDoes(row: Row, known: Known, before: readonly PlannedRow[]): PlannedRow['does'] {
  const isIt = (other: { readonly role: Role; readonly node: string }) =>
    other.role === row.role && other.node === row.node
  const earlier = before.filter(({ email }) => isSame(email, row.email))
  if (earlier.some(isIt)) return 'nothing'
  const account = known.accounts.find(({ email, closedAt }) => !closedAt && isSame(email, row.email))
  if (!account) return earlier.length > 0 ? 'mandate' : 'account'
  return known.mandates.some((mandate) => mandate.account === account.account && isIt(mandate))
    ? 'nothing'
    : 'mandate'
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function findRole(text: string, { roleNames }: Known): Role | undefined {
  const roles = Object.entries(roleNames) as [Role, Bilingual][]
  return roles.find(([role, { sv, en }]) => [role, sv, en].some((each) => isSame(each, text)))?.[0]
}

const wholeMunicipality = ['', 'hela kommunen', 'the whole municipality']

/** By id, else by name; an empty text is the whole municipality. */
function findPlaces(text: string, places: readonly NamedPlace[]): readonly string[] {
  if (wholeMunicipality.includes(text.toLowerCase())) return ['']
  const byId = places.filter(({ node }) => node === text)
  return (byId.length > 0 ? byId : places.filter(({ name }) => isSame(name, text))).map(({ node }) => node)
}

function atLine(line: number, { code, text }: Problem): Problem {
  return { code, where: 'rows', text: { sv: `Rad ${line}: ${text.sv}`, en: `Line ${line}: ${text.en}` } }
}

function noSuchRole(line: number, role: string): Problem {
  return atLine(line, {
    code: 'not-a-role',
    text: {
      sv: `"${role}" är ingen roll. Skriv en av rollerna som de heter på sidan.`,
      en: `"${role}" is not a role. Write one of the roles as the page names them.`,
    },
  })
}

function noSuchPlace(line: number, place: string): Problem {
  return atLine(line, {
    code: 'not-a-place',
    text: {
      sv: `"${place}" finns inte i organisationen i dag. Skriv platsens namn eller id, eller lämna cellen tom för hela kommunen.`,
      en: `"${place}" is not in the organisation today. Write the place's name or id, or leave the cell empty for the whole municipality.`,
    },
  })
}

function severalPlaces(line: number, place: string, nodes: readonly string[]): Problem {
  const ids = nodes.join(', ')
  return atLine(line, {
    code: 'several-places',
    text: {
      sv: `Det finns flera platser som heter "${place}". Skriv ett id i stället: ${ids}.`,
      en: `There are several places called "${place}". Write an id instead: ${ids}.`,
    },
  })
}

function otherName(line: number, email: string, other: PlannedRow): Problem {
  return atLine(line, {
    code: 'two-names',
    text: {
      sv: `${email} heter ${other.name} på rad ${other.line}. Skriv samma namn på båda raderna.`,
      en: `${email} is called ${other.name} on line ${other.line}. Write the same name on both lines.`,
    },
  })
}

const nothingPasted: Problem = {
  code: 'nothing-pasted',
  where: 'rows',
  text: {
    sv: 'Inga rader finns att läsa. Klistra in namn, e-postadress, roll och plats från ett kalkylblad.',
    en: 'There are no rows to read. Paste name, e-mail address, role and place from a spreadsheet.',
  },
}

function tooMany(count: number): Problem {
  return {
    code: 'too-many-rows',
    where: 'rows',
    text: {
      sv: `Det är ${count} rader. Klistra in högst ${mostRows} åt gången.`,
      en: `There are ${count} rows. Paste at most ${mostRows} at a time.`,
    },
  }
}
