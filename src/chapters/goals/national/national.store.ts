import { z } from 'zod'
import { addressOf } from '#chapters/goals/addresses.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import type { NationalGoal, NationalMapping } from '#chapters/goals/model.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'

// A millisecond after the goal's latest row where the clock hasn't moved: the row written last is the one that holds.
const insertMapping = statement(
  'goals/insert mapping',
  z.unknown(),
  `insert into national_mapping
     (municipality_id, national_goal_id, goal_id, owner_node, relation, mapped_on, reviewed_on, reviewed_by, who, at)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9, greatest($10::timestamptz, (
     select max(at) + interval '1 millisecond' from national_mapping
     where municipality_id = $1 and national_goal_id = $2))`,
)

/** Says who carries a national goal and by which goal, or signs that it has been looked through: a row more. */
export function keepMapping(
  database: Database,
  author: TraceAuthor,
  mapping: Omit<NationalMapping, 'who' | 'at' | 'removedOn'>,
): Promise<void> {
  const { nationalGoal, goal, owner, relation, mappedOn, reviewedOn, reviewedBy } = mapping
  const { municipality, who, at } = author
  const row = [
    ...[municipality, nationalGoal, goal ?? null, owner ?? null, relation, mappedOn],
    ...[reviewedOn ?? null, reviewedBy ?? null, who, at],
  ]
  const action = reviewedOn === undefined ? 'national-goal-mapped' : 'national-goal-reviewed'
  const why = reviewedBy ?? relation
  return kept(database, author, { action, nationalGoal, why, about: mapping }, (within) =>
    within.all(insertMapping, row),
  )
}

const removeMapping = statement(
  'goals/remove mapping',
  z.unknown(),
  `update national_mapping set removed_at = $5
   where municipality_id = $1 and national_goal_id = $2 and coalesce(goal_id, '') = $3
     and coalesce(owner_node, '') = $4 and removed_at is null`,
)

/** A part of the organisation carries a national goal no longer. The rows stay, with the day. */
export function endMapping(
  database: Database,
  author: TraceAuthor,
  mapping: Pick<NationalMapping, 'nationalGoal' | 'goal' | 'owner'>,
): Promise<void> {
  const { nationalGoal, goal = '', owner = '' } = mapping
  const action = 'national-goal-unmapped'
  return kept(database, author, { action, nationalGoal, why: '', about: mapping }, (within) =>
    within.all(removeMapping, [author.municipality, nationalGoal, goal, owner, author.at]),
  )
}

const insertNationalGoal = statement(
  'goals/insert national goal',
  z.unknown(),
  `insert into national_goal
     (municipality_id, national_goal_id, text_sv, text_en, law, law_changed, activity_codes, profession, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)

/** Adds a national goal of the municipality's own to the library. */
export function addNationalGoal(database: Database, author: TraceAuthor, goal: NationalGoal): Promise<void> {
  const { id, text, law, lawChanged, activityCodes, profession } = goal
  const { municipality, who, at } = author
  const row = [municipality, id, text.sv, text.en, law, lawChanged, activityCodes, profession, who, at]
  const action = 'national-goal-added'
  return kept(database, author, { action, nationalGoal: id, why: law, about: {} }, (within) =>
    within.all(insertNationalGoal, row),
  )
}

interface Note {
  readonly action: string
  readonly nationalGoal: string
  readonly why: string
  readonly about: Partial<Pick<NationalMapping, 'goal' | 'owner'>>
}

async function kept(
  database: Database,
  { municipality, who, account, at }: TraceAuthor,
  { action, nationalGoal, why, about }: Note,
  write: (within: Database) => Promise<unknown>,
): Promise<void> {
  await database.transaction(async (within) => {
    await write(within)
    await appendAudit(within, {
      municipalityId: municipality,
      ...{ at, who, action, why },
      object: addressOf.nationalGoal(nationalGoal),
      details: { account, goal: about.goal ?? null, owner: about.owner ?? null },
    })
  })
}
