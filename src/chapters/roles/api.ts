import { z } from 'zod'
import { defineEndpoint, type Endpoint } from '#api/document.ts'
import { refuse, succeed } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { decidersOf } from './decisions/deciders.ts'
import { actKinds, type DecisionType, decisionLevels } from './model.ts'
import { unknownType } from './register/register-type.store.ts'
import { type RoleRoom, roomOf, typeOf } from './role-room.web.ts'
import { answerOf } from './search/answer.ts'
import { documents } from './words.ts'

const bilingual = z.object({ sv: z.string(), en: z.string() })
const level = z.enum(decisionLevels).meta({ description: 'From the assembly down to an official.' })

const decider = z.object({
  level,
  place: z.string().optional().meta({ description: 'Id of the place that it is limited to.' }),
  limitOre: z.number().int().optional().meta({ description: 'Ceiling, in öre.' }),
  document: z.enum(documents).optional(),
  decision: z.string().optional().meta({ description: 'Decision that the delegation rests on.' }),
  from: z.string().optional(),
  until: z.string().optional(),
  statutoryPost: z.string().optional().meta({ description: 'Post that the law has given it to.' }),
})

const decisionType = z
  .object({
    id: z.string(),
    title: z.string(),
    area: z.string(),
    act: z.enum(actKinds),
    committee: z.string().meta({ description: 'Id of the committee whose power it is.' }),
    law: z.string(),
    lowestLawful: level,
    lawfulReason: z.string(),
    perYear: z.number().int().optional(),
    daysToDecision: z.number().optional(),
    yearlyOre: z.number().int().optional(),
    answer: bilingual.meta({ description: 'Who decides, in whole sentences.' }),
    deciders: z.array(decider).meta({ description: 'The lowest level first; none: the committee itself.' }),
  })
  .meta({ id: 'DecisionType' })

function documentOf({ book, day }: RoleRoom, type: DecisionType): z.infer<typeof decisionType> {
  const { id, title, area, act, committee, law, lowestLawful, lawfulReason } = type
  const { perYear, daysToDecision, yearlyOre } = type
  const deciders = decidersOf(type, book, day)
  return {
    ...{ id, title, area, act, committee, law, lowestLawful, lawfulReason },
    ...(perYear === undefined ? {} : { perYear }),
    ...(daysToDecision === undefined ? {} : { daysToDecision }),
    ...(yearlyOre === undefined ? {} : { yearlyOre }),
    answer: answerOf(type, deciders),
    deciders: deciders.map(({ level, place, limitOre, delegation, post }) => ({
      level,
      ...(place === undefined ? {} : { place }),
      ...(limitOre === undefined ? {} : { limitOre }),
      ...(post ? { statutoryPost: post.id } : {}),
      ...(delegation
        ? { document: delegation.document, decision: delegation.decision, from: delegation.from }
        : {}),
      ...(delegation?.until === undefined ? {} : { until: delegation.until }),
    })),
  }
}

async function room(context: AppContext): Promise<RoleRoom | undefined> {
  const installation = await readInstallation(context.database)
  return installation && roomOf(context, installation, 'sv')
}

const list = defineEndpoint({
  path: '/decision-types',
  id: 'listDecisionTypes',
  access: toRead('decision-type'),
  summary: 'Every kind of decision in the register, with who takes it today',
  answer: z.object({ decisionTypes: z.array(decisionType) }),
  async respond(context) {
    const today = await room(context)
    return succeed({
      decisionTypes: today ? today.book.decisionTypes.map((type) => documentOf(today, type)) : [],
    })
  },
})

const one = defineEndpoint({
  path: '/decision-types/{type}',
  id: 'getDecisionType',
  access: toRead('decision-type'),
  summary: 'Who decides: one kind of decision',
  parts: { type: 'Id of the decision type, as in its address.' },
  answer: decisionType,
  async respond(context, { path }) {
    const id = path.type ?? ''
    const today = await room(context)
    const type = today && typeOf(today, id)
    return type ? succeed(documentOf(today, type)) : refuse(unknownType(id))
  },
})

/** What the roles answer programs. */
export const endpoints: readonly Endpoint[] = [list, one]
