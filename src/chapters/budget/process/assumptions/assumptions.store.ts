import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import type { Assumption, AssumptionContent, OutcomeContent } from '#chapters/budget/process/model.ts'
import { withProcess } from '#chapters/budget/process/process.store.ts'
import { note } from '#chapters/budget/write.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import { type Database, statement } from '#store/db.ts'

const insertVersion = statement(
  'budget/insert assumption',
  z.unknown(),
  `insert into assumption (municipality_id, year, assumption_id, version, kind, title, unit, value, source, edition,
     made_on, used_as, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
)

const insertOutcome = statement(
  'budget/insert outcome',
  z.unknown(),
  `insert into assumption_outcome (municipality_id, year, assumption_id, version, value, source, known_on, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

/**
 * Writes a new version of an assumption; what was assumed before stays as the vintage that it was.
 *
 * @param id of the assumption; absent: a new one, with an id made of its title
 * @returns the id
 */
export function writeAssumption(
  database: Database,
  writer: Writer,
  content: AssumptionContent,
  id?: string,
): Promise<Outcome<string>> {
  return withProcess(database, writer.municipality, async (within, { assumptions }) => {
    const same = assumptions.filter((each) => each.id === id)
    if (id !== undefined && same.length === 0) return refuse(unknownAssumption)
    const own =
      id ??
      idOfTitle(
        content.title,
        assumptions.map((each) => each.id),
      )
    const version = lastVersion(same, content.year) + 1
    const { year, kind, title, unit, value, source, edition, usedAs } = content
    const { municipality, who, at } = writer
    const values = [year, own, version, kind, title, unit, value, source, edition, swedishDay(at), usedAs]
    await within.all(insertVersion, [municipality, ...values, who, at])
    await note(within, writer, {
      ...{ action: 'assumption-written', object: processAddress.assumption(own), why: '' },
      details: { assumption: own, year, version, value, edition },
    })
    return succeed(own)
  })
}

function lastVersion(versions: readonly Pick<Assumption, 'year' | 'version'>[], year: number): number {
  return Math.max(0, ...versions.filter((each) => each.year === year).map(({ version }) => version))
}

/** Writes what came of an assumption; a later one corrects the one before. */
export function writeOutcome(
  database: Database,
  writer: Writer,
  id: string,
  { year, value, source, knownOn }: OutcomeContent,
): Promise<Outcome<void>> {
  return withProcess(database, writer.municipality, async (within, { assumptions, outcomes }) => {
    if (!assumptions.some((each) => each.id === id && each.year === year)) return refuse(notAssumed)
    const version =
      lastVersion(
        outcomes.filter((each) => each.id === id),
        year,
      ) + 1
    const { municipality, who, at } = writer
    await within.all(insertOutcome, [municipality, year, id, version, value, source, knownOn, who, at])
    await note(within, writer, {
      ...{ action: 'assumption-outcome', object: processAddress.assumption(id), why: '' },
      details: { assumption: id, year, version, value },
    })
    return succeed(undefined)
  })
}

export const unknownAssumption: Problem = {
  code: 'unknown-assumption',
  text: {
    sv: 'Det finns inget sådant antagande. Se listan över antaganden.',
    en: 'There is no such assumption. See the list of assumptions.',
  },
}

const notAssumed: Problem = {
  code: 'year-not-assumed',
  where: 'outcomeYear',
  text: {
    sv: 'Inget är antaget för det året. Välj ett år som har ett antagande.',
    en: 'Nothing is assumed for that year. Choose one that has an assumption.',
  },
}
