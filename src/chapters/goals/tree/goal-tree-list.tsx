import type { ContributionLink } from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { type GoalNode, shownUnderOne } from './goal-tree.ts'
import { treeTexts } from './tree-texts.ts'

export interface GoalTreeProps {
  readonly nodes: readonly GoalNode[]
  /** How many units a goal reaches. */
  readonly unitsOf: (node: GoalNode) => number
  readonly linkOf: (child: string, parent: string) => ContributionLink | undefined
  /** Address of the page with a goal opened too. */
  readonly openHref: (goal: string) => string
  readonly language: Language
}

/** The goals as nested lists, each with a native disclosure of those that contribute to it. */
export function GoalTreeList({ nodes, ...props }: GoalTreeProps) {
  return (
    <ul class="goal-tree">
      {nodes.map((node) => (
        <Branch node={node} {...props} />
      ))}
    </ul>
  )
}

interface BranchProps extends Omit<GoalTreeProps, 'nodes'> {
  readonly node: GoalNode
  /** Id of the goal that it contributes to. */
  readonly parent?: string
}

function Branch({ node, parent, ...props }: BranchProps) {
  const { language, linkOf } = props
  const t = treeTexts[language]
  const { goal } = node
  const link = parent === undefined ? undefined : linkOf(goal.goal, parent)
  return (
    <li id={`mal-${goal.goal}`} class={`goal-${goal.kind}`}>
      <a class="goal-name" href={path(language).goal(goal.goal)}>
        {goal.wording}
      </a>
      {link && (
        <p class="goal-because">
          {link.usedAsIs ? `${t.asItIs}, ${t.because(link.mechanism)}` : t.because(link.mechanism)}
        </p>
      )}
      <GoalFacts node={node} {...props} />
      {node.count > 0 && <Contributors node={node} {...props} />}
    </li>
  )
}

function GoalFacts({ node, unitsOf, language }: Pick<BranchProps, 'node' | 'unitsOf' | 'language'>) {
  const t = treeTexts[language]
  const { goal, place } = node
  const facts = [
    place?.name ?? t.ownerGone,
    t.until(goal.horizon),
    t.measures(goal.measures.length),
    ...(goal.kind === 'unit' ? [] : [t.reaches(unitsOf(node))]),
  ]
  return <p class="goal-facts">{facts.join(' · ')}</p>
}

function Contributors({ node, ...props }: BranchProps) {
  const { language, openHref } = props
  const t = treeTexts[language]
  const about = <span class="ds-sr-only"> {t.contributeTo(withoutStop(node.goal.wording))}</span>
  if (node.children.length === 0)
    return (
      <p>
        <a class="goal-open" href={`${openHref(node.goal.goal)}#mal-${node.goal.goal}`}>
          {t.showThem(node.count)}
          {about}
        </a>
      </p>
    )
  const rest = node.count - node.children.length
  return (
    <details class="disclosure" open={node.open}>
      <summary>
        {t.contributes(node.count)}
        {about}
      </summary>
      <ul class="goal-tree">
        {gathered(node.children, (child) => props.linkOf(child, node.goal.goal)?.mechanism ?? '').map(
          (alike) =>
            alike.length === 1 ? (
              alike.map((child) => <Branch {...props} node={child} parent={node.goal.goal} />)
            ) : (
              <SameWords {...props} nodes={alike} parent={node.goal.goal} />
            ),
        )}
      </ul>
      {rest > 0 && node.count > shownUnderOne && <p class="goal-facts">{t.more(rest)}</p>}
    </details>
  )
}

/** Goals that several units have taken in the same words, for the same reason, stand as one with each of its owners. */
function gathered(
  nodes: readonly GoalNode[],
  mechanismOf: (child: string) => string,
): readonly (readonly GoalNode[])[] {
  const groups = Map.groupBy(nodes, ({ goal, count }) =>
    count > 0 ? goal.goal : `${goal.wording}\n${mechanismOf(goal.goal)}`,
  )
  return [...groups.values()]
}

function SameWords({
  nodes,
  parent,
  linkOf,
  language,
}: Pick<GoalTreeProps, 'nodes' | 'linkOf' | 'language'> & { readonly parent: string }) {
  const t = treeTexts[language]
  const [first] = nodes
  const link = first && linkOf(first.goal.goal, parent)
  return (
    <li>
      <span class="goal-name">{first?.goal.wording}</span>
      {link && <p class="goal-because">{t.because(link.mechanism)}</p>}
      <p class="goal-facts">
        {t.adoptedBy(nodes.length)}{' '}
        {nodes.map(({ goal, place }, index) => (
          <>
            {index > 0 && ', '}
            <a id={`mal-${goal.goal}`} href={path(language).goal(goal.goal)}>
              {place?.name ?? t.ownerGone}
            </a>
          </>
        ))}
      </p>
    </li>
  )
}
