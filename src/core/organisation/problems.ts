import { isDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import { activityNames } from './activity-codes.ts'
import type { NodeVersion, Organisation, Succession } from './model.ts'

/**
 * Everything that keeps an organisation from adding up: a place that is its own ancestor, a parent that isn't there
 * while its child is, two versions of a place on the same day, several tops, shares that aren't a whole.
 * Each problem's `where` is the place's id.
 */
export function organisationProblems({ versions, successions }: Organisation): readonly Problem[] {
  const byNode = Map.groupBy(versions, ({ node }) => node)
  return [
    ...versions.flatMap(ownProblems),
    ...[...byNode.values()].flatMap(overlaps),
    ...versions.flatMap((version) => parentProblems(version, byNode)),
    ...topProblems(versions),
    ...circles(versions),
    ...shareProblems(successions, byNode),
  ]
}

/** First day that no longer counts; without an end, later than any day. */
function endOf({ until }: NodeVersion): string {
  return until ?? '9999-12-31'
}

function ownProblems({ node, from, until, name, activityCodes }: NodeVersion): Problem[] {
  const found: Problem[] = []
  if (!/^[A-Za-z0-9._-]{1,40}$/.test(node))
    found.push(
      problem('bad-place-id', node, {
        sv: `Id:t ”${node}” går inte att använda. Skriv 1–40 tecken: bokstäver a–z, siffror, punkt, streck.`,
        en: `The id “${node}” can't be used. Write 1–40 characters: letters a–z, digits, dot, hyphen.`,
      }),
    )
  if (name.trim() === '')
    found.push(
      problem('place-name-missing', node, {
        sv: `${node} saknar namn. Skriv ett.`,
        en: `${node} has no name. Write one.`,
      }),
    )
  if (!isDay(from) || (until !== undefined && !isDay(until)))
    found.push(
      problem('place-day', node, {
        sv: `${node}: ${from} till ${until ?? ''} är inte två dagar i kalendern. Skriv till exempel 2026-01-01.`,
        en: `${node}: ${from} to ${until ?? ''} aren't two days of the calendar. Write for instance 2026-01-01.`,
      }),
    )
  else if (until !== undefined && until <= from)
    found.push(
      problem('place-ends-first', node, {
        sv: `${node} slutar (${until}) innan den börjar (${from}). Ändra en av dagarna.`,
        en: `${node} ends (${until}) before it begins (${from}). Change one of the days.`,
      }),
    )
  for (const code of activityCodes.filter((each) => !Object.hasOwn(activityNames, each)))
    found.push(
      problem('unknown-activity-code', node, {
        sv: `${node}: verksamhetskoden ${code} finns inte i räkenskapssammandraget.`,
        en: `${node}: the activity code ${code} isn't in the national accounts summary.`,
      }),
    )
  return found
}

function overlaps(versions: readonly NodeVersion[]): Problem[] {
  const ordered = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return ordered.slice(1).flatMap((version, index) => {
    const before = ordered[index]
    if (!before || endOf(before) <= version.from) return []
    return problem('place-twice', version.node, {
      sv: `${version.node} har två uppgifter för ${version.from}. Låt den första sluta den dagen.`,
      en: `${version.node} has two entries for ${version.from}. Let the first end on that day.`,
    })
  })
}

function parentProblems(
  version: NodeVersion,
  byNode: ReadonlyMap<string, readonly NodeVersion[]>,
): Problem[] {
  const { node, parent, from } = version
  if (parent === undefined) return []
  const missing = uncoveredFrom(version, byNode.get(parent) ?? [])
  if (missing === undefined) return []
  return [
    problem('parent-missing', node, {
      sv: `${node} ligger under ${parent} från ${from}, men ${parent} finns inte den ${missing}. Flytta den, eller ändra dagarna.`,
      en: `${node} lies under ${parent} from ${from}, but ${parent} isn't there on ${missing}. Move it, or change the days.`,
    }),
  ]
}

/** The first day of the version that none of the others covers. */
function uncoveredFrom(version: NodeVersion, others: readonly NodeVersion[]): string | undefined {
  let day = version.from
  for (const other of others.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (other.from <= day && endOf(other) > day) day = endOf(other)
  }
  return day < endOf(version) ? day : undefined
}

function topProblems(versions: readonly NodeVersion[]): Problem[] {
  const tops = versions.filter(({ parent }) => parent === undefined)
  const [first] = tops
  if (!first) {
    if (versions.length === 0) return []
    return [
      problem('no-top', '', {
        sv: 'Ingen plats är överst. Låt fullmäktige stå utan överordnad.',
        en: 'No place is at the top. Let the assembly stand without a parent.',
      }),
    ]
  }
  const other = tops.find(({ node }) => node !== first.node)
  if (!other) return []
  return [
    problem('two-tops', other.node, {
      sv: `Både ${first.node} och ${other.node} står överst. Lägg den ena under den andra.`,
      en: `Both ${first.node} and ${other.node} stand at the top. Put the one under the other.`,
    }),
  ]
}

/** On every day that anything changes, nobody is their own ancestor. */
function circles(versions: readonly NodeVersion[]): Problem[] {
  const days = [...new Set(versions.map(({ from }) => from))]
  for (const day of days) {
    const parents = new Map(
      versions
        .filter((version) => version.from <= day && day < endOf(version))
        .map(({ node, parent }) => [node, parent]),
    )
    const clear = new Set<string>()
    for (const node of parents.keys()) {
      const way = new Set<string>()
      let at: string | undefined = node
      while (at !== undefined && !clear.has(at) && !way.has(at)) {
        way.add(at)
        at = parents.get(at)
      }
      if (at !== undefined && way.has(at)) {
        return [
          problem('circle', at, {
            sv: `${at} ligger under sig själv den ${day}. Välj en annan överordnad.`,
            en: `${at} lies under itself on ${day}. Choose another parent.`,
          }),
        ]
      }
      for (const each of way) clear.add(each)
    }
  }
  return []
}

function shareProblems(
  successions: readonly Succession[],
  byNode: ReadonlyMap<string, readonly NodeVersion[]>,
): Problem[] {
  const unknown = successions
    .filter(({ to, from }) => !byNode.has(to) || !byNode.has(from))
    .map(({ from, to }) =>
      problem('unknown-successor', from, {
        sv: `${from} ska följas av ${to}, men båda finns inte i organisationen.`,
        en: `${from} is to be followed by ${to}, but they aren't both in the organisation.`,
      }),
    )
  const wrong = [...Map.groupBy(successions, ({ from, on }) => `${from} ${on}`).values()].flatMap((rows) => {
    const whole = rows.reduce((sum, { share }) => sum + share, 0)
    const [first] = rows
    if (!first || Math.abs(whole - 1) < 1e-9) return []
    return [
      problem('shares-not-whole', first.from, {
        sv: `Efterföljarnas andelar av ${first.from} blir ${Math.round(whole * 1000) / 10} procent. De ska bli 100.`,
        en: `The successors' shares of ${first.from} come to ${Math.round(whole * 1000) / 10} per cent. They must come to 100.`,
      }),
    ]
  })
  return [...unknown, ...wrong]
}

function problem(code: string, where: string, text: Problem['text']): Problem {
  return { code, where, text }
}
