import { reviewConcreteness } from '#chapters/goals/concreteness/review.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { type LimitQuestion, limitQuestion } from '#chapters/goals/overall/overall-goals.ts'
import type { GoalRoom } from '#chapters/goals/room.web.ts'
import { treeTexts } from '#chapters/goals/tree/tree-texts.ts'
import type { NodeKind } from '#core/organisation/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import type { PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { formTexts } from './form-texts.ts'
import { GoalFormPage } from './goal-form-page.tsx'
import type { GoalFormPageProps } from './goal-form-props.web.ts'
import type { WrittenForm } from './goal-form-read.web.ts'
import { noLimitAnswer } from './limit-answer.ts'
import { noEdit } from './written-edit.ts'
import { type WrittenGoal, writtenKinds } from './written-goal.ts'
import { readMeasures } from './written-measures.ts'

/**
 * What a page with a form is headed by, and where it stands.
 *
 * @param here what is done to the goal, in short: the title has its whole wording
 */
export function formInfo(c: PageContext, title: string, goal?: GoalVersion, here = title) {
  const language = c.get('language')
  const to = path(language)
  const all = { label: treeTexts[language].title, href: to.goals() }
  const crumbs = goal ? [all, { label: goal.wording, href: to.goal(goal.goal) }] : [all]
  return { title, here, room: 'goals', crumbs } as const
}

/** In the place of a form that the reader may not send. */
export function mayNotPage(c: PageContext, title: string, goal?: GoalVersion) {
  const language = c.get('language')
  return page(
    c,
    formInfo(c, title, goal),
    <>
      <p class="lead">{formTexts[language].mayNot}</p>
      <WhoMay action="decide" kind="goal" language={language} />
    </>,
  )
}

type Given = Pick<GoalFormPageProps, 'lead' | 'owner' | 'by' | 'action' | 'back' | 'written'> &
  Partial<
    Pick<
      GoalFormPageProps,
      'problems' | 'review' | 'change' | 'parent' | 'taken' | 'crowded' | 'limit' | 'elsewhere'
    >
  >

interface Headed {
  readonly title: string
  /** In short; absent: the title. */
  readonly here?: string
  /** That the form is about. */
  readonly goal?: GoalVersion
}

/** The form, with what isn't said left out. */
export function goalFormPage(
  c: PageContext,
  room: GoalRoom,
  { title, here, goal, ...given }: Given & Headed,
) {
  const { problems = [], ...shown } = given
  return page(
    c,
    formInfo(c, title, goal, here),
    <GoalFormPage
      review={undefined}
      limit={undefined}
      change={undefined}
      parent={undefined}
      taken={[]}
      crowded={undefined}
      elsewhere={undefined}
      {...shown}
      problems={problems}
      reachChoices={reachChoices(room.tree, given.owner, given.written.goal.reaches)}
      language={c.get('language')}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

/** An empty form for a place, from tomorrow's usual beginning: the next year. */
export function emptyForm(place: Place, today: string): WrittenForm {
  const next = Number(today.slice(0, 4)) + 1
  const goal: WrittenGoal = {
    ...{ kind: writtenKinds[0], wording: '', horizon: String(next + 3), decision: '', from: `${next}-01-01` },
    ...{ law: '', serves: '', reaches: [], measures: [] },
  }
  return { place: place.node, goal, edit: noEdit, limit: noLimitAnswer, link: { use: 'own', mechanism: '' } }
}

/** What the review says of a goal as it is written; measures that can't be read yet carry nothing. */
export function reviewOf({ wording, measures }: WrittenGoal) {
  const read = readMeasures(measures)
  return reviewConcreteness({ wording, measures: read.ok ? read.value : [] })
}

/** The question of the limit, where the written goal would be one more overall goal. */
export function limitFor(
  { book, today }: GoalRoom,
  owner: Place,
  written: Pick<WrittenGoal, 'kind' | 'from'>,
  goal?: GoalVersion,
): LimitQuestion | undefined {
  const counts = goal?.kind === 'overall' && goal.edit !== 'dropped'
  if (owner.kind !== 'municipal-assembly' || counts) return undefined
  if (written.kind === 'financial' || written.kind === 'policy-direction') return undefined
  const day = written.from > today ? written.from : today
  return limitQuestion(book, day, { advised: limitOn('MAL-1.advised-goals', day) })
}

const limitable: readonly NodeKind[] = ['executive-board', 'committee', 'department', 'service-area']
const mostUnitsListed = 30

/** The places under the owner that a goal can be limited to; units where they are few. */
function reachChoices(tree: OrganisationTree, owner: Place, chosen: readonly string[]): Choice[] {
  const under = tree.subtree(owner.node).slice(1)
  const units = under.filter(({ kind }) => kind === 'unit').length <= mostUnitsListed
  return under
    .filter(({ kind, node }) => limitable.includes(kind) || units || chosen.includes(node))
    .map(({ node, name, path: way }) => ({
      value: node,
      label: `${'\u2003'.repeat(way.length - owner.path.length - 1)}${name}`,
    }))
}
