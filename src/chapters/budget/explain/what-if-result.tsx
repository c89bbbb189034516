import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import type { MarginalPart } from '#chapters/budget/volume/marginal.ts'
import type { Component } from '#chapters/budget/volume/rule-set.ts'
import { sayNumber, sayOre } from '#chapters/budget/volume/say-figures.ts'
import { stepOf } from '#chapters/budget/volume/unit-amounts.ts'
import type { Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import { countWord, sayDifference } from './counting-words.ts'
import { volumeIn } from './figures.ts'
import { signedOre } from './signed-ore.ts'
import type { Try } from './try-change.ts'
import type { WhatIf } from './what-if.ts'
import { whatIfTexts } from './what-if-texts.ts'

interface ResultProps {
  readonly allocation: Allocation
  readonly unit: string
  readonly tried: Try
  readonly result: Outcome<WhatIf>
  readonly language: Language
}

/** What a tried change does, and what stands still. The server and the island write the same. */
export function WhatIfResult(props: ResultProps) {
  const { result, allocation, language } = props
  const t = whatIfTexts[language]
  if (!result.ok) return <p>{result.problems.map(({ text }) => text[language]).join(' ')}</p>
  const { changeOre, moving, still } = result.value
  const pots = still.filter(({ withinWholeOre }) => withinWholeOre !== undefined && withinWholeOre !== 0)
  return (
    <>
      <p class="what-if-sentence">
        <strong>{sentenceOf(props, result.value)}</strong>{' '}
        {changeOre !== 0 && t.month(sayOre(Math.round(Math.abs(changeOre) / 12), language))}
      </p>
      <div class="what-if-lists">
        {moving.length > 0 && (
          <div>
            <h3>{t.moves}</h3>
            <ul>
              {moving.map((part) => (
                <li>
                  <span lang="sv">{part.title}</span>: {signedOre(part.changeOre, language)}
                </li>
              ))}
            </ul>
          </div>
        )}
        {still.length > 0 && (
          <div>
            <h3>{t.still}</h3>
            <ul>
              {still.map((part) => (
                <li>
                  <span lang="sv">{part.title}</span>: {reasonOf(props, part)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {pots.map(({ title, withinWholeOre = 0 }) => (
        <p>{t.pot(title, sayOre(Math.abs(withinWholeOre), language), withinWholeOre > 0)}</p>
      ))}
      {allocation.ruleSet.remainder !== undefined && allocation.ruleSet.remainder.to !== 'keep' && (
        <p>{t.frame}</p>
      )}
    </>
  )
}

function sentenceOf({ allocation, tried, language }: ResultProps, { changeOre }: WhatIf): string {
  const t = whatIfTexts[language]
  const driver = allocation.ruleSet.drivers.find(({ id }) => id === tried.driver)
  const unit = driver?.unit ?? ''
  const size = Math.abs(tried.amount)
  const few = { sv: ['fler', 'färre'], en: ['more', 'fewer'] }[language][tried.amount < 0 ? 1 : 0]
  const count =
    tried.kind === 'percent'
      ? `${sayNumber(size, language)} ${language === 'sv' ? 'procent' : 'per cent'} ${few} ${countWord(unit, 2, language)}`
      : sayDifference(unit, tried.amount, language)
  const change = t.in(count, driver?.title ?? '')
  if (changeOre === 0) return t.givesNothing(change)
  return t.gives(change, sayOre(Math.abs(changeOre), language), changeOre > 0)
}

function reasonOf({ allocation, unit, language }: ResultProps, part: MarginalPart): string {
  const t = whatIfTexts[language]
  const component = allocation.components.find(({ id }) => id === part.component)
  if (part.reason === 'fixed' && component && followsAnother(component)) return t.another
  if (part.reason !== 'same-step') return t.reasons[part.reason]
  if (component?.kind !== 'steps') return t.reasons.fixed
  const now = volumeIn(allocation, unit, component.driver) ?? 0
  const step = stepOf(component.steps, now)
  return step ? t.sameStep(sayNumber(step.upTo, language), sayNumber(now, language)) : t.aboveSteps
}

/** What moves with another volume isn't fixed. */
function followsAnother(component: Component): boolean {
  return component.fixed !== true && component.kind !== 'fixed' && component.kind !== 'given'
}
