import { goalKindWords } from '#chapters/goals/words.ts'
import { formatList } from '#core/format.ts'
import { cardTexts } from './card-texts.ts'
import type { GoalCard } from './goal-card-props.web.ts'

/** Whose it is, by which decision, for how long, what it rests on and whom it reaches. */
export function GoalCardFacts({ goal, since, owner, reaches, units, language }: GoalCard) {
  const { facts: t } = cardTexts[language]
  const places = reaches.length > 0 ? formatList(reaches, language) : t.everywhere(owner)
  return (
    <dl class="facts">
      <Fact label={t.kind} value={goalKindWords[goal.kind][language]} />
      <Fact label={t.owner} value={owner} />
      <Fact label={t.decision} value={goal.decision} missing={t.decisionMissing} />
      <Fact label={t.horizon} value={t.period(since, goal.horizon)} />
      <Fact label={t.anchor} value={goal.anchor?.law ?? ''} missing={t.anchorMissing} />
      {goal.anchor && <Fact label={t.serves} value={goal.anchor.serves} />}
      {goal.kind !== 'policy-direction' && goal.kind !== 'unit' && (
        <Fact label={t.reach} value={`${places} (${t.units(units)})`} />
      )}
    </dl>
  )
}

function Fact({ label, value, missing }: { label: string; value: string; missing?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={value === '' ? 'missing' : undefined}>{value || missing}</dd>
    </div>
  )
}
