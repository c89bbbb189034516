import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeKinds } from '#core/organisation/model.ts'
import {
  type Action,
  type Actor,
  actions,
  type Mandate,
  type ObjectKind,
  type ObjectOf,
  objectKinds,
  type Role,
  roles,
} from './model.ts'
import { grants, isElected, may, rolesThatMay } from './policy.ts'
import { belongsAt } from './role-places.ts'

/** A small municipality: what lies at a place, and its way there from the top. */
const places = [
  { kind: 'municipal-assembly', path: ['kf'] },
  { kind: 'executive-board', path: ['kf', 'ks'] },
  { kind: 'department', path: ['kf', 'ks', 'kansli'] },
  { kind: 'committee', path: ['kf', 'bun'] },
  { kind: 'department', path: ['kf', 'bun', 'skola'] },
  { kind: 'service-area', path: ['kf', 'bun', 'skola', 'norr'] },
  { kind: 'unit', path: ['kf', 'bun', 'skola', 'norr', 'bjork'] },
  { kind: 'unit', path: ['kf', 'bun', 'skola', 'norr', 'gran'] },
  { kind: 'committee', path: ['kf', 'son'] },
  { kind: 'unit', path: ['kf', 'son', 'hemtjanst'] },
] as const satisfies { kind: (typeof nodeKinds)[number]; path: string[] }[]
const political = ['municipal-assembly', 'executive-board', 'committee']

const mandate = fc
  .record({ role: fc.constantFrom(...roles), place: fc.constantFrom(...places, undefined) })
  .filter(({ role, place }) => !place || belongsAt(role, place.kind))
  .map(({ role, place }): Mandate => ({ role, path: place?.path ?? [] }))
const mandates = fc.array(mandate, { maxLength: 4 })
const municipality = fc.constantFrom('0180', '9140')
const groups = fc.subarray(['vanster', 'hoger'])
const person = fc
  .record({ municipality, account: fc.constantFrom('karin', 'bo'), mandates, groups, example: fc.boolean() })
  .map((who): Actor & { kind: 'person' } => ({ kind: 'person', name: 'Karin', ...who }))
const object = fc.record(
  {
    kind: fc.constantFrom(...objectKinds),
    municipality,
    path: fc.constantFrom<readonly string[]>([], ...places.map(({ path }) => path)),
    openness: fc.constantFrom('public', 'internal', 'closed'),
    account: fc.constantFrom('karin', 'bo'),
    group: fc.constantFrom('vanster', 'hoger'),
  },
  { requiredKeys: ['kind', 'municipality', 'path', 'openness'] },
) satisfies fc.Arbitrary<ObjectOf>
const action = fc.constantFrom(...actions)
const writing = fc.constantFrom(...actions.filter((each) => each !== 'read'))
const many = { numRuns: 5_000 }

/** What needs no mandate: what is open, one's own, and the way in. Written apart from the policy, to be compared. */
function needsNoMandate(actor: Actor, act: Action, { kind, openness, ...of }: ObjectOf): boolean {
  const isAtHome = actor.kind !== 'public' && actor.municipality === of.municipality
  if (act === 'read' && (openness === 'public' || (openness === 'internal' && isAtHome))) return true
  if (openness === 'public' && `${act} ${kind}` === 'run session') return true
  if (openness === 'public' && `${act} ${kind}` === 'write installation') return true
  return isAtHome && actor.kind === 'person' && kind === 'own-account' && of.account === actor.account
}

describe('nobody reaches outside what is theirs', () => {
  test('what takes a mandate is done by one whose role is granted it, at a place that reaches there', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        if (!may(who, act, what) || needsNoMandate(who, act, what)) return true
        const text = (path: readonly string[]) => ['', ...path, ''].join('/')
        return who.mandates.some(({ role, path }) => {
          const under = text(what.path).startsWith(text(path))
          const above = text(path).startsWith(text(what.path))
          const reaches = {
            municipality: true,
            own: what.account === who.account,
            group: who.groups?.some((group) => group === what.group) ?? false,
            subtree: under,
            line: under || above,
            'own-place': under && above,
          }
          return grants.some(
            (grant) =>
              grant.to.includes(role) &&
              grant.may.includes(act) &&
              grant.kinds.includes(what.kind) &&
              reaches[grant.reach],
          )
        })
      }),
      many,
    )
  })

  test('another municipality’s is never reached, but for what everybody may', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        fc.pre(who.municipality !== what.municipality)
        return may(who, act, what) === needsNoMandate(who, act, what)
      }),
      many,
    )
  })

  test('whatever no grant names is refused, whoever asks', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        fc.pre(rolesThatMay(act, what.kind).length === 0)
        return may(who, act, what) === needsNoMandate(who, act, what)
      }),
      many,
    )
  })

  test('without a mandate there is nothing but what needs none', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        const plain = { ...who, mandates: [] }
        return may(plain, act, what) === needsNoMandate(plain, act, what)
      }),
      many,
    )
  })

  test('one mandate more never takes anything away', () => {
    fc.assert(
      fc.property(person, mandate, action, object, (who, more, act, what) => {
        const richer = { ...who, mandates: [...who.mandates, more] }
        return !may(who, act, what) || may(richer, act, what)
      }),
      many,
    )
  })

  test('a role of the example is a role like any other', () => {
    fc.assert(
      fc.property(
        person,
        action,
        object,
        (who, act, what) =>
          may({ ...who, example: true }, act, what) === may({ ...who, example: false }, act, what),
      ),
    )
  })
})

describe('the public and the work in the background', () => {
  test('a visitor reads what is public, and writes nothing but the way in', () => {
    fc.assert(
      fc.property(
        action,
        object,
        (act, what) => may({ kind: 'public' }, act, what) === needsNoMandate({ kind: 'public' }, act, what),
      ),
      many,
    )
  })

  const job = fc
    .record({ municipality, name: fc.constantFrom('kolada-fetch', 'restate', '') })
    .map((work): Actor => ({ kind: 'job', ...work }))

  test('work writes nothing but what it is there for, and never in another municipality', () => {
    fc.assert(
      fc.property(job, writing, object, (work, act, what) => {
        if (!may(work, act, what) || needsNoMandate(work, act, what)) return true
        const isAtHome = work.kind === 'job' && work.municipality === what.municipality
        return isAtHome && work.name === 'kolada-fetch' && act === 'run' && what.kind === 'data-source'
      }),
      many,
    )
  })

  test('work reads nothing that is closed', () => {
    fc.assert(
      fc.property(job, object, (work, what) => what.openness !== 'closed' || !may(work, 'read', what)),
    )
  })
})

interface Never {
  readonly says: string
  readonly who: (role: Role) => boolean
  readonly never: readonly Action[]
  readonly kinds: readonly ObjectKind[]
  /** Of the object's place; everywhere where not told. */
  readonly at?: (path: readonly string[]) => boolean
}

const isOfficial = (role: Role) => !isElected(role)
const everything = actions.filter((each) => each !== 'read')
const isPolitics = (path: readonly string[]) =>
  path.length === 0 ||
  places.some((place) => String(place.path) === String(path) && political.includes(place.kind))
const isAdministration = (path: readonly string[]) => !isPolitics(path)

/** What must hold of the table of grants however it grows: the elected and the officials are told apart. */
const nevers: readonly Never[] = [
  {
    says: 'no official decides on a goal of the assembly, the board or a committee',
    who: isOfficial,
    never: ['decide'],
    kinds: ['goal'],
    at: isPolitics,
  },
  {
    says: 'no official frees a unit from a goal, orders goals or settles a conflict between them',
    who: isOfficial,
    never: ['decide'],
    kinds: ['goal-duty', 'goal-relation', 'goal-talk'],
  },
  {
    says: 'no official decides that the delegation changes',
    who: isOfficial,
    never: ['decide'],
    kinds: ['delegation-trial'],
  },
  {
    says: 'no official asks in an elected member’s name',
    who: isOfficial,
    never: ['ask', 'propose'],
    kinds: ['question'],
  },
  {
    says: 'no elected member decides on a unit’s own goal',
    who: isElected,
    never: ['decide'],
    kinds: ['goal'],
    at: isAdministration,
  },
  {
    says: 'no elected member answers for a unit',
    who: isElected,
    never: ['answer', 'write'],
    kinds: ['goal-request', 'goal-activity'],
  },
  {
    says: 'no elected member answers or publishes a question to the administration',
    who: isElected,
    never: ['answer', 'publish', 'write'],
    kinds: ['question'],
  },
  {
    says: 'no elected member keeps the register of decisions, the organisation or the accounts',
    who: isElected,
    never: ['write'],
    kinds: ['decision-type', 'organisation', 'account', 'installation', 'data-source'],
  },
  {
    says: 'whoever audits changes nothing',
    who: (role) => role === 'auditor',
    never: everything,
    kinds: objectKinds.filter((kind) => kind !== 'own-account'),
  },
  {
    says: 'whoever looks after the house steers nothing',
    who: (role) => role === 'administrator',
    never: ['decide', 'answer', 'ask', 'propose', 'sign', 'publish'],
    kinds: objectKinds.filter((kind) => kind !== 'own-account'),
  },
  {
    says: 'only administrators give mandates',
    who: (role) => role !== 'administrator',
    never: ['read', 'write'],
    kinds: ['account'],
  },
  {
    says: 'nobody rereads an answer to the pulse',
    who: () => true,
    never: ['read', 'write', 'publish'],
    kinds: ['pulse-answer'],
  },
  {
    says: 'no official, administrators among them, and no auditor reads, changes or tables a party group’s budget',
    who: (role) => isOfficial(role) || role === 'auditor',
    never: actions,
    kinds: ['budget-alternative'],
  },
  {
    says: 'nobody but the group lets a member in',
    who: (role) => isOfficial(role) || role === 'auditor',
    never: ['sign'],
    kinds: ['party-group'],
  },
  {
    says: 'HR runs the pulse and nothing else',
    who: (role) => role === 'hr',
    never: everything,
    kinds: objectKinds.filter((kind) => kind !== 'pulse-round' && kind !== 'own-account'),
  },
]

describe('the elected and the officials are told apart', () => {
  test.each(nevers)('$says', ({ who, never, kinds, at = () => true }) => {
    const only = fc.array(
      mandate.filter(({ role }) => who(role)),
      { maxLength: 4 },
    )
    const where = fc.constantFrom(...[[], ...places.map(({ path }) => path)].filter(at))
    fc.assert(
      fc.property(
        person,
        only,
        object,
        fc.constantFrom(...never),
        fc.constantFrom(...kinds),
        where,
        (base, held, of, act, kind, path) => {
          const closed = { ...of, kind, path, openness: 'closed', municipality: base.municipality } as const
          return !may({ ...base, mandates: held }, act, closed)
        },
      ),
      many,
    )
  })

  test('what is a party group’s is nobody’s outside the group, whatever their mandates', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        const draft = { ...what, kind: 'budget-alternative', group: 'annan', openness: 'closed' } as const
        return !may(who, act, draft)
      }),
      many,
    )
  })

  test('one’s own account is nobody else’s, whatever their mandates', () => {
    fc.assert(
      fc.property(person, action, object, (who, act, what) => {
        const foreign = { ...what, kind: 'own-account', account: 'annan', openness: 'closed' } as const
        return !may(who, act, foreign)
      }),
    )
  })

  test('a manager never belongs at a political body, nor a politician at a unit', () => {
    const sides = roles.map((role) => [role, nodeKinds.filter((kind) => belongsAt(role, kind)).length])
    expect(Object.fromEntries(sides)).toEqual({
      'assembly-member': 1,
      'committee-member': 2,
      'committee-chair': 2,
      'head-of-department': 3,
      manager: 3,
      'unit-manager': 3,
      controller: 6,
      'quality-strategist': 6,
      hr: 6,
      auditor: 6,
      administrator: 6,
    })
    // Else the assembly's chair would decide on every committee's delegations, and read each department's own page.
    expect(belongsAt('committee-chair', 'municipal-assembly')).toBe(false)
    for (const role of roles) {
      const kinds = nodeKinds.filter((kind) => belongsAt(role, kind))
      if (kinds.length < 6)
        expect(
          kinds.every((kind) => political.includes(kind)),
          role,
        ).toBe(isElected(role))
    }
  })
})

describe('insight is open inside the municipality', () => {
  test('whoever is signed in reads everything of their municipality that isn’t closed, up and down', () => {
    fc.assert(
      fc.property(
        person,
        object,
        (who, what) =>
          what.openness === 'closed' || who.municipality !== what.municipality || may(who, 'read', what),
      ),
      many,
    )
  })
})

/** A mandate and a deed, as the handbook would have it: read as examples. */
const bjork = ['kf', 'bun', 'skola', 'norr', 'bjork']
const gran = ['kf', 'bun', 'skola', 'norr', 'gran']
test.each([
  ['assembly-member', ['kf'], 'decide', 'goal', ['kf'], true],
  ['assembly-member', ['kf'], 'decide', 'goal', ['kf', 'bun'], false],
  ['committee-chair', ['kf', 'bun'], 'decide', 'goal', ['kf', 'bun'], true],
  ['committee-chair', ['kf', 'bun'], 'decide', 'goal', ['kf'], false],
  ['committee-chair', ['kf', 'bun'], 'decide', 'goal-duty', ['kf', 'bun'], true],
  ['committee-chair', ['kf'], 'decide', 'goal-duty', ['kf', 'bun'], false],
  ['committee-chair', ['kf', 'son'], 'decide', 'goal-duty', ['kf', 'bun'], false],
  ['head-of-department', ['kf', 'bun', 'skola'], 'decide', 'goal-duty', ['kf', 'bun'], false],
  ['unit-manager', bjork, 'answer', 'goal-request', bjork, true],
  ['unit-manager', bjork, 'answer', 'goal-request', gran, false],
  ['unit-manager', bjork, 'decide', 'goal', bjork, true],
  ['administrator', [], 'write', 'account', [], true],
  ['administrator', ['kf', 'bun'], 'write', 'account', [], false],
  ['auditor', [], 'read', 'audit-trail', [], true],
] as const)('%s at %j, %s %s at %j: %s', (role, path, act, kind, at, expected) => {
  const who: Actor = {
    kind: 'person',
    municipality: '9140',
    account: 'a',
    name: 'A',
    mandates: [{ role, path }],
    example: false,
  }
  expect(may(who, act, { kind, municipality: '9140', path: at, openness: 'closed' })).toBe(expected)
})
