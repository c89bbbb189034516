import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { type Outcome, type Problem, refuse } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { addGuideline, addLadder, withFiscal } from './write-fiscal.store.ts'

/** What is decided, as the form told it. */
interface Decided {
  /** Reference of the assembly's decision. */
  readonly decision: string
  /** The version that was read; the decision is on no other. */
  readonly seen: number | undefined
}

/** The assembly's decision on the ladder that waits for one. @returns the number of the decided version */
export function decideLadder(
  database: Database,
  writer: Writer,
  { decision, seen }: Decided,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, { ladders }) => {
    const latest = ladders.at(-1)
    if (latest?.decision !== '') return refuse(nothingWaits)
    if (isWrittenMeanwhile(seen, latest.version)) return refuse(writtenMeanwhile)
    const steps = latest.steps.map(({ decision: _, ...step }) => step)
    return addLadder(within, writer, steps, decision, 'action-ladder-decided')
  })
}

/** The assembly's decision on a guideline that waits for one. @returns the number of the decided version */
export function decideGuideline(
  database: Database,
  writer: Writer,
  id: string,
  { decision, seen }: Decided,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, { guidelines }) => {
    const latest = guidelines.findLast((each) => each.id === id)
    if (latest?.decision !== '') return refuse(nothingWaits)
    if (isWrittenMeanwhile(seen, latest.version)) return refuse(writtenMeanwhile)
    const { version: _, at: __, ...guideline } = latest
    return addGuideline(within, writer, { ...guideline, decision }, 'guideline-decided')
  })
}

const nothingWaits: Problem = {
  code: 'proposal-not-waiting',
  text: {
    sv: 'Det finns inget förslag som väntar på beslut. Det kan just ha beslutats: läs sidan igen.',
    en: 'There is no proposal that waits for a decision. It may just have been decided: read the page again.',
  },
}
