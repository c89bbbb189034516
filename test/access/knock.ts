import type { Hono } from 'hono'
import type { WebEnv } from '#web/context.ts'
import type { Door } from '#web/doors.ts'
import type { PlaceId } from './world.ts'

/** One very object behind a door. */
export interface Target {
  readonly address: string
  /** Fields of the form; empty for pages. */
  readonly fields: Readonly<Record<string, string>>
  /** Where the object belongs; empty: the whole municipality. */
  readonly place: PlaceId | ''
}

interface KnownId {
  readonly id: string
  readonly place: PlaceId | ''
  /** Not an id of the municipality's own: a service, a recommendation, an indicator. */
  readonly isCommon?: true
}

/** What the changing parts of an address can be; the last one with a place says where the object belongs. */
// A decision type, and what hangs on it, belongs to the department that keeps the committee's part of the register.
const ids: Readonly<Record<string, readonly KnownId[]>> = {
  service: [{ id: 'grundskola', place: '', isCommon: true }],
  municipality: [{ id: '9140', place: '', isCommon: true }],
  id: [{ id: 'AF-3', place: '', isCommon: true }],
  kpi: [{ id: 'N15008', place: '', isCommon: true }],
  token: [{ id: 'x'.repeat(43), place: '', isCommon: true }],
  node: (['bun', 'bjorkskolan', 'solgarden', 'buf', 'kf'] as const).map((id) => ({ id, place: id })),
  goal: [
    { id: 'mal-bun', place: 'bun' },
    { id: 'mal-kf', place: 'kf' },
    { id: 'mal-skolan', place: 'bjorkskolan' },
  ],
  national: [{ id: 'skollagen-1-4', place: '', isCommon: true }],
  a: [{ id: 'mal-bun', place: '' }],
  b: [{ id: 'mal-kf', place: 'kf' }],
  // Its order has goals of the assembly and of a committee: the assembly decides.
  talk: [{ id: '1', place: 'kf' }],
  type: [
    { id: 'beslut-bun', place: 'buf' },
    { id: 'beslut-son', place: 'sof' },
  ],
  trial: [{ id: '1', place: 'buf' }],
  assignment: [{ id: '1', place: 'buf' }],
  question: [{ id: '1', place: 'buf' }],
  round: [{ id: '1', place: '' }],
  ruleSet: [{ id: 'skolregler', place: 'grundskolan' }],
  exception: [{ id: '1', place: 'grundskolan' }],
  version: [{ id: '1', place: '', isCommon: true }],
  year: [{ id: '2026', place: '', isCommon: true }],
  comment: [{ id: '1', place: 'bjorkskolan' }],
  ruleQuestion: [{ id: '1', place: 'bjorkskolan' }],
  step: [{ id: 'steg', place: 'bun' }],
  assumption: [{ id: 'antagande', place: '' }],
  budgetTalk: [{ id: '1', place: '' }],
  investment: [{ id: 'investering', place: 'buf' }],
  company: [{ id: 'bolag', place: '' }],
  account: [{ id: 'ett-konto', place: '' }],
  alternative: [{ id: 'utkast', place: '' }],
  group: [{ id: 'grupp-ett', place: '' }],
}

/** What a form takes to be about anything at all. */
const neededFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'post /datakallor/hamtning': { service: 'grundskola' },
  'post /budget/alternativ/:alternative/version': { version: '1' },
}

/** Names of form fields that say which place it is about. */
const placeFields = ['place', 'node', 'owner', 'committee', 'from', 'to', 'parent']

/**
 * The objects behind a door. Where the address names none but the door still has a place, the form names it.
 *
 * @param prefix what stands before the ids of the municipality whose objects are asked for
 * @param offset what is added to its numbers
 * @throws where a changing part of an address isn't known here: it takes an object to knock at
 */
export function targetsOf({ method, pattern, access }: Door, prefix = '', offset = 0): readonly Target[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const placed: Target[] = names.reduce<Target[]>(
    (targets, name) => {
      const known = ids[name]
      if (!known)
        throw new Error(`${pattern}: tell in knock.ts what :${name} can be, and plant it in world.ts`)
      return targets.flatMap((target) =>
        known.map(({ id, place, isCommon }) => ({
          ...target,
          address: target.address.replace(`:${name}`, isCommon ? id : foreign(id, prefix, offset)),
          place: place || target.place,
        })),
      )
    },
    [{ address: pattern, fields: neededFields[`${method} ${pattern}`] ?? {}, place: '' }],
  )
  if (isCommitteesOwn(access)) {
    return placed.map((target) => ({ ...target, place: nearestCommittee[target.place] ?? target.place }))
  }
  if (!access.locate) return placed.map((target) => ({ ...target, place: '' }))
  const byForm = placedByForm[`${method} ${pattern}`]
  if (!byForm && (method === 'get' || names.length > 0)) return placed
  return placed.flatMap((target) =>
    (byForm ?? anyField(['bun', 'bjorkskolan'])).map(({ fields, place }) => ({
      address: target.address,
      fields: Object.fromEntries(Object.entries(fields).map(([name, id]) => [name, prefix + id])),
      place,
    })),
  )
}

/** What a committee decides for what lies under it is its own business, whatever lies between. */
function isCommitteesOwn({ action, kind }: Door['access']): boolean {
  return action === 'decide' && (kind === 'goal-duty' || kind === 'delegation-trial')
}

const nearestCommittee: Readonly<Record<string, PlaceId>> = {
  ...{ bjorkskolan: 'bun', buf: 'bun' },
  ...{ solgarden: 'son', sof: 'son' },
}

interface FilledForm {
  readonly fields: Readonly<Record<string, string>>
  readonly place: PlaceId | ''
}

/** Whichever field the door looks at, it says the place. */
function anyField(places: readonly PlaceId[]): readonly FilledForm[] {
  return places.map((place) => ({
    fields: Object.fromEntries(placeFields.map((name) => [name, place])),
    place,
  }))
}

/** A committee's part of the register is kept by its department. */
const keptFor = (field: string): readonly FilledForm[] => [
  { fields: { [field]: 'bun' }, place: 'buf' },
  { fields: { [field]: 'son' }, place: 'sof' },
]

/** Forms whose object belongs elsewhere than the address, or a field, says by itself. */
const placedByForm: Readonly<Record<string, readonly FilledForm[]>> = {
  'post /mal/:goal/bryt-ner': anyField(['bun', 'bjorkskolan']),
  'post /mal/:goal/bryt-ner/registrera': anyField(['bun', 'bjorkskolan']),
  'post /mal/:goal/utfall': anyField(['bun', 'bjorkskolan']),
  'post /roller/register/ny': keptFor('committee'),
  'post /roller/uppdrag/nytt': keptFor('from'),
  'post /roller/register/import': [{ fields: {}, place: 'kf' }],
  'post /budget/regler/ny': [{ fields: { holder: 'grundskolan' }, place: 'grundskolan' }],
  'post /budget/regler/:ruleSet/besluta': [{ fields: { node: 'bun' }, place: 'bun' }],
  'post /budget/volymer': [{ fields: { regler: 'skolregler', ar: '2026' }, place: 'grundskolan' }],
  'post /budget/undantag': [{ fields: { of: 'skolregler:bjorkskolan' }, place: 'grundskolan' }],
  // What is decided of the finances is the assembly's.
  'post /budget/alternativ': [{ fields: { group: 'grupp-ett' }, place: '' }],
  'post /budget/ekonomi/ar/oppna/beslut': [{ fields: {}, place: 'kf' }],
  'post /budget/ekonomi/riktlinjer/beslut': [{ fields: {}, place: 'kf' }],
  'post /budget/ekonomi/trappa/beslut': [{ fields: {}, place: 'kf' }],
}

function foreign(id: string, prefix: string, offset: number): string {
  return /^\d+$/.test(id) ? String(Number(id) + offset) : prefix + id
}

/** Whether the door leads to anything of a municipality's own. */
export function isAboutOwn({ method, pattern, access }: Door): boolean {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  return (
    names.some((name) => ids[name]?.some(({ isCommon }) => !isCommon)) ||
    (method === 'post' && !!access.locate)
  )
}

/** What came of a knock. */
export interface Answered {
  readonly outcome: 'opened' | 'refused' | 'nothing there'
  readonly status: number
  readonly text: string
}

/** Asks for the page, or sends the form. */
export async function knock(
  app: Hono<WebEnv>,
  { method }: Door,
  { address, fields }: Target,
  cookie: string | undefined,
): Promise<Answered> {
  const headers: Record<string, string> = { origin: 'http://localhost', ...(cookie && { cookie }) }
  const body = method === 'post' ? { body: new URLSearchParams(fields) } : {}
  const response = await app.request(`http://localhost${address}`, {
    method: method.toUpperCase(),
    headers,
    ...body,
  })
  const { status } = response
  const location = response.headers.get('location') ?? ''
  const isRefused =
    status === 401 || status === 403 || (status === 303 && location.startsWith('/logga-in?till='))
  const outcome = isRefused ? 'refused' : status === 404 ? 'nothing there' : 'opened'
  return { outcome, status, text: await response.text() }
}
