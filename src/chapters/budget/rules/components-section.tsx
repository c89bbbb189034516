import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { type Allocation, type ResolvedPrice, remainderId } from '#chapters/budget/volume/allocation.ts'
import type { Component, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { sayShare } from '#chapters/budget/volume/say-figures.ts'
import { formatMoney, upperFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Outcome } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { ruleSetTexts } from './rule-set-texts.ts'
import { purposeWords } from './rule-words.ts'
import { sayProviders, sayRemainder } from './say-rule.ts'
import { titledRule } from './titled-rule.ts'

interface ComponentsProps {
  readonly rules: RuleSet
  readonly given: Outcome<Allocation>
  readonly prices: ReadonlyMap<string, ResolvedPrice>
  /** The version, where the reader may comment on it part by part. */
  readonly commentsOn?: Pick<RuleSetVersion, 'id' | 'version'>
  readonly language: Language
}

/** Each component in the order in which it is reckoned: its words, its rule and what it gives in all. */
export function Components(props: ComponentsProps) {
  const { rules, given, language } = props
  const t = ruleSetTexts[language]
  return (
    <section class="part" id="delar">
      <h2>{t.parts}</h2>
      <p>{t.partsNote}</p>
      <ol class="rule-parts">
        {rules.components.map((component) => (
          <Part {...props} component={component} />
        ))}
        {rules.remainder && (
          <li class="rule-part">
            <h3>{t.rest}</h3>
            <SumOf given={given} component={remainderId} language={language} />
            <p>{t.restNote(sayRemainder(rules, language))}</p>
          </li>
        )}
      </ol>
      {rules.settlement && <p>{t.settled(sayShare(rules.settlement.fixedShare, language))}</p>}
    </section>
  )
}

function Part({
  rules,
  given,
  prices,
  component,
  commentsOn,
  language,
}: ComponentsProps & { readonly component: Component }) {
  const t = ruleSetTexts[language]
  return (
    <li class="rule-part" id={`del-${component.id}`}>
      <h3>{component.title}</h3>
      <SumOf given={given} component={component.id} language={language} />
      {component.plain && <p>{component.plain}</p>}
      <p class="rule-formula">{upperFirst(titledRule(rules, component, prices, language))}</p>
      <p class="rule-facts">
        {purposeWords[component.purpose][language]}.
        {component.for && ` ${t.whom(sayProviders(component.for, language))}`}
        {component.fixed && ` ${t.fixed}`}
      </p>
      {commentsOn && (
        <p class="rule-comment no-print">
          <a
            href={path(language).newComment({
              ...{ ruleSet: commentsOn.id, version: commentsOn.version, component: component.id },
            })}
          >
            {t.commentPart}
            <span class="ds-sr-only">: {component.title}</span>
          </a>
        </p>
      )}
    </li>
  )
}

/** What a component gives all units together; what is kept, for the remainder that isn't shared. */
function SumOf({
  given,
  component,
  language,
}: Pick<ComponentsProps, 'given' | 'language'> & { readonly component: string }) {
  if (!given.ok) return null
  const { amounts, components, units, places, keptOre } = given.value
  const column = places.components.get(component)
  if (column === undefined && component !== remainderId) return null
  const sum =
    column === undefined
      ? keptOre
      : units.reduce((all, _, u) => all + (amounts[u * components.length + column] ?? 0), 0)
  return <p class="rule-sum">{formatMoney(toOre(sum), language)}</p>
}
