import { z } from 'zod'
import type { CaseAnswer } from '#chapters/roles/model.ts'
import { endOccasions, openOccasion, openOccasions, takePart } from '#chapters/roles/participation.store.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'

// All answers to the case in the talk are written anew, in an order drawn by lot: see participation.store.ts.
const mixIn = statement(
  'roles/mix in case answer',
  z.unknown(),
  `with old as (
     delete from case_answer where municipality_id = $1 and round = $2 and case_id = $3
     returning answer_group, decider
   ), every as (
     select answer_group, decider from old
     union all
     select $4::text, $5::text
   )
   insert into case_answer (municipality_id, round, case_id, answer_group, decider)
   select $1, $2, $3, answer_group, decider from every order by random()`,
)

/** What participation in a case is noted under. @param round month of the talk: `2026-03` */
export function caseOccasion(round: string, id: string): string {
  return `fall/${round}/${id}`
}

/** Keeps group and decider, and apart from them that the account has answered. Nothing is written in the trail. */
export function answerCase(
  database: Database,
  { municipality, account }: { readonly municipality: string; readonly account: string },
  answer: CaseAnswer,
): Promise<Outcome<void>> {
  const occasion = caseOccasion(answer.round, answer.case)
  return database.transaction(async (within) => {
    await forgetEarlierTalks(within, municipality, answer.round)
    await openOccasion(within, municipality, occasion)
    const part = await takePart(within, { municipality, occasion, account })
    if (part !== 'first') return refuse(answeredAlready)
    const { round, group, decider } = answer
    await within.all(mixIn, [municipality, round, answer.case, group, decider])
    return succeed(undefined)
  })
}

/** Who has answered is known for as long as the talk's month lasts. */
async function forgetEarlierTalks(database: Database, municipality: string, round: string): Promise<void> {
  const open = await openOccasions(database, municipality, '')
  const earlier = [...open.keys()].filter(
    (occasion) => occasion.startsWith('fall/') && !occasion.startsWith(`fall/${round}/`),
  )
  await database.transaction((within) => endOccasions(within, municipality, earlier))
}

const answeredAlready: Problem = {
  code: 'case-answered',
  text: {
    sv: 'Du har redan svarat på fallet den här månaden. Ett svar går inte att ändra, eftersom ingen vet vilket som är ditt.',
    en: 'You have already answered the case this month. An answer can’t be changed, since nobody knows which is yours.',
  },
}
