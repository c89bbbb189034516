import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { because } from '#chapters/budget/volume/because.ts'
import { sayBecause } from '#chapters/budget/volume/say-because.ts'
import { formatOre, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import { path } from '#web/paths.ts'
import type { RuleQuestion } from './rule-questions.ts'
import type { Traceability } from './traceable.ts'
import type { Part } from './why-facts.web.ts'
import { whyTexts } from './why-texts.ts'

export interface PartsProps {
  readonly unit: string
  readonly sumOre: number
  readonly parts: readonly Part[]
  readonly traced: Traceability
  /** By id of the rule set. */
  readonly allocations: ReadonlyMap<string, Allocation>
  /** Published questions and answers of a component. */
  readonly faq: (ruleSet: string, component: string) => readonly RuleQuestion[]
  readonly language: Language
}

/** Everything that the unit has: each part opens into its rule in plain words and how its amount came about. */
export function PartsSection(props: PartsProps) {
  const { parts, sumOre, traced, language } = props
  const t = whyTexts[language]
  return (
    <section class="part" id="delar">
      <h2>{t.parts}</h2>
      <p>{t.partsLead(formatOre(toOre(sumOre), language))}</p>
      <div class="money-steps">
        {parts.map((part) => (
          <PartOpens part={part} {...props} />
        ))}
        <p class="money-line money-total">
          <span>{t.rowsTotal}</span>
          <span class="money">{formatOre(toOre(sumOre), language)}</span>
        </p>
      </div>
      <p>{t.traced(formatPercent(traced.share, language))}</p>
      <UntracedList {...props} />
    </section>
  )
}

function PartOpens({ part, unit, allocations, faq, language }: PartsProps & { readonly part: Part }) {
  const t = whyTexts[language]
  const allocation = allocations.get(part.ruleSet)
  const chain = allocation ? because(allocation, unit, part.component) : []
  const asked = part.ruleSet === '' ? [] : faq(part.ruleSet, part.component)
  return (
    <details class="disclosure money-step">
      <summary>
        <span lang="sv">{part.title}</span>
        <span class="money">{formatOre(toOre(part.amountOre), language)}</span>
      </summary>
      <div class="disclosed">
        {allocation ? (
          <p lang={part.plain ? 'sv' : undefined}>{part.plain ?? t.noPlain}</p>
        ) : (
          <p>{t.besideWords}</p>
        )}
        {chain.length > 0 && (
          <>
            <h3>{t.reckoned}</h3>
            <ol class="because">
              {chain.map((step) => (
                <li>{sayBecause(step, language)}</li>
              ))}
            </ol>
          </>
        )}
        {asked.length > 0 && (
          <>
            <h3>{t.faq}</h3>
            {asked.map((question) => (
              <Answered question={question} language={language} />
            ))}
          </>
        )}
        {allocation && (
          <p>
            <a href={toRules(allocation, part.component, language)}>{t.ruleLink}</a>
          </p>
        )}
      </div>
    </details>
  )
}

/** The very version that gave the money, at the part: rules of other years say something else. */
function toRules({ ruleSet }: Allocation, component: string, language: Language): string {
  const address = path(language).ruleSet(ruleSet.id, { version: ruleSet.version })
  return ruleSet.components.some(({ id }) => id === component) ? `${address}#del-${component}` : address
}

function Answered({ question, language }: { readonly question: RuleQuestion; readonly language: Language }) {
  const { id, text, answer = '', secrecy, ground = '' } = question
  return (
    <div class="faq">
      <p lang="sv">
        <a href={path(language).ruleQuestion(id)}>{text}</a>
      </p>
      <p class="written" lang="sv">
        {answer}
      </p>
      {secrecy === 'partly' && <p>{whyTexts[language].partly(ground)}</p>}
    </div>
  )
}

function UntracedList({ traced, parts, language }: PartsProps) {
  const t = whyTexts[language]
  if (traced.untraced.length === 0) return null
  return (
    <>
      <p>{t.untraced}</p>
      <ul>
        {traced.untraced.map(({ ruleSet, component, amountOre, tracedOre, why }) => {
          const part = parts.find((each) => each.ruleSet === ruleSet && each.component === component)
          return (
            <li>
              {part?.title ?? component}: {formatOre(toOre(amountOre - tracedOre), language)},{' '}
              {t.untracedWhy[why]}.
            </li>
          )
        })}
      </ul>
    </>
  )
}
