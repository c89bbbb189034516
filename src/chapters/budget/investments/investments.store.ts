import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import { withProcess } from '#chapters/budget/process/process.store.ts'
import { note } from '#chapters/budget/write.store.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import { type Database, statement } from '#store/db.ts'
import type { Investment, InvestmentContent, InvestmentDecision } from './model.ts'

const insertVersion = statement(
  'budget/insert investment',
  z.unknown(),
  `insert into investment (municipality_id, investment_id, version, title, node_id, stage, decision, decided_on,
     in_use_from, interest, components, spending, running, reason, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
)

/**
 * Writes an investment, or a new version of it. A change to one that is decided makes it a proposal again: the decision
 * was on what stood before.
 *
 * @param id absent: a new one
 * @param seen the version that the writer has read
 * @returns the id
 */
export function writeInvestment(
  database: Database,
  writer: Writer,
  content: InvestmentContent,
  { id, seen }: { readonly id?: string | undefined; readonly seen?: number | undefined } = {},
): Promise<Outcome<string>> {
  return withProcess(database, writer.municipality, async (within, { investments }) => {
    const before = investments.findLast((each) => each.id === id)
    if (id !== undefined && !before) return refuse(unknownInvestment)
    if (before && isWrittenMeanwhile(seen, before.version)) return refuse(writtenMeanwhile)
    const own =
      id ??
      idOfTitle(
        content.title,
        investments.map((each) => each.id),
      )
    const version = (before?.version ?? 0) + 1
    await insert(within, writer, { ...content, id: own, version, stage: 'proposed', decision: '' })
    await note(within, writer, {
      ...{ action: 'investment-written', object: processAddress.investment(own), why: content.reason },
      details: { investment: own, version },
    })
    return succeed(own)
  })
}

/**
 * The political decision on an investment: go ahead with what is proposed, or stop.
 *
 * @param seen the version that is decided on
 */
export function decideInvestment(
  database: Database,
  writer: Writer,
  id: string,
  { stage, decision, decidedOn }: InvestmentDecision,
  seen?: number,
): Promise<Outcome<void>> {
  return withProcess(database, writer.municipality, async (within, { investments }) => {
    const before = investments.findLast((each) => each.id === id)
    if (!before) return refuse(unknownInvestment)
    if (isWrittenMeanwhile(seen, before.version)) return refuse(writtenMeanwhile)
    if (before.stage === stage) return refuse(alreadySo)
    await insert(within, writer, { ...before, version: before.version + 1, stage, decision, decidedOn })
    await note(within, writer, {
      ...{ action: `investment-${stage}`, object: processAddress.investment(id), why: decision },
      details: { investment: id, version: before.version + 1, decidedOn },
    })
    return succeed(undefined)
  })
}

async function insert(
  within: Database,
  { municipality, who, at }: Writer,
  version: Omit<Investment, 'who' | 'at'>,
): Promise<void> {
  const { id, title, node, stage, decision, decidedOn, inUseFrom, interest, reason } = version
  const documents = [version.components, version.spending, version.running].map((each) =>
    JSON.stringify(each),
  )
  await within.all(insertVersion, [
    ...[municipality, id, version.version, title, node, stage, decision, decidedOn ?? null],
    ...[inUseFrom, interest, ...documents, reason, who, at],
  ])
}

export const unknownInvestment: Problem = {
  code: 'unknown-investment',
  text: {
    sv: 'Det finns ingen sådan investering. Se listan över investeringar.',
    en: 'There is no such investment. See the list of investments.',
  },
}

const alreadySo: Problem = {
  code: 'investment-decided',
  where: 'stage',
  text: {
    sv: 'Det är redan beslutat så. Ändra investeringen först om något nytt ska beslutas.',
    en: 'That is decided already. Change the investment first if something new is to be decided.',
  },
}
