import { type FiscalPanel, panelYear } from '#chapters/budget/fiscal/fiscal-panel.ts'
import { formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { balanceSentence, distanceSentence, sayOre, unitsSentence } from './alternative-sentences.ts'
import { effectsTexts } from './effects-texts.ts'
import type { Recomputed, RecomputedUnit } from './recompute.ts'

interface EffectsProps {
  readonly recomputed: Recomputed
  readonly language: Language
}

const shownUnits = 3
const shownGoals = 5

/** Law and consequence beside the budget. The browser draws it anew with the same code while somebody writes. */
export function Effects({ recomputed, language }: EffectsProps) {
  const t = effectsTexts[language]
  const isShort = recomputed.balance[0]?.balances === false
  return (
    <>
      <h2>{t.heading}</h2>
      <p class={isShort ? 'effects-verdict is-short' : 'effects-verdict'}>
        {balanceSentence(recomputed.balance, language)}
      </p>
      <p>{distanceSentence(recomputed, language)}</p>
      <Law recomputed={recomputed} language={language} />
      <Units recomputed={recomputed} language={language} />
      <Goals recomputed={recomputed} language={language} />
      <Consequences recomputed={recomputed} language={language} />
      {recomputed.problems.length > 0 && (
        <section>
          <h3>{t.problems}</h3>
          <ul>
            {recomputed.problems.slice(0, shownGoals).map((problem) => (
              <li>{problem.text[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Law({ recomputed: { balance, panel, money }, language }: EffectsProps) {
  const t = effectsTexts[language]
  if (!panel) return <p class="effects-note">{t.noFiscal}</p>
  return (
    <section>
      <h3>{t.law}</h3>
      {money.some(({ taxOre }) => taxOre === undefined) && <p class="effects-note">{t.noTax}</p>}
      <table class="effects-years">
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col" class="figure-cell">
              {t.result}
            </th>
            <th scope="col">{t.share}</th>
            <th scope="col" class="figure-cell">
              {t.reserve}
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.map(({ year, resultOre, balances }) => {
            const room = panelYear(panel, year)?.room
            return (
              <tr>
                <th scope="row">{year}</th>
                <td class={balances === false ? 'figure-cell is-short' : 'figure-cell'}>
                  {resultOre === undefined ? t.unknown : sayOre(resultOre, language)}
                </td>
                <td>{resultOre === undefined ? '' : shareOf(panel, year, language)}</td>
                <td class="figure-cell">
                  {resultOre === undefined || !room ? '' : sayOre(room.reservableOre, language)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** '1,1 % (riktlinje 2 %: nås inte)'. */
function shareOf(panel: FiscalPanel, year: number, language: Language): string {
  const t = effectsTexts[language]
  const share = panelYear(panel, year)?.measures['result-share']
  if (share === undefined) return t.unknown
  const held = panel.guidelines
    .filter(({ guideline }) => guideline.measure === 'result-share')
    .map(({ guideline, years }) => ({ guideline, met: years.find((each) => each.year === year)?.met }))
    .find(({ met }) => met !== undefined)
  const figure = formatPercent(share, language)
  if (held?.met === undefined) return figure
  const limit = formatPercent(held.guideline.limit, language)
  const words = held.guideline.decision === '' ? t.thumb : t.guideline
  return `${figure} (${words(limit, held.met)})`
}

function Units({ recomputed, language }: EffectsProps) {
  const t = effectsTexts[language]
  const { units, unshared } = recomputed
  const more = units.filter(({ changeOre }) => changeOre > 0).slice(0, shownUnits)
  const less = units
    .filter(({ changeOre }) => changeOre < 0)
    .slice(-shownUnits)
    .toReversed()
  return (
    <section>
      <h3>{t.units}</h3>
      <p>{unitsSentence(recomputed, language)}</p>
      {more.length > 0 && <UnitList title={t.mostMore} units={more} language={language} />}
      {less.length > 0 && <UnitList title={t.mostLess} units={less} language={language} />}
      {unshared.length > 0 && (
        <>
          <h4>{t.unshared}</h4>
          <Amounts rows={unshared} language={language} />
          <p class="effects-note">{t.unsharedWhy}</p>
        </>
      )}
    </section>
  )
}

function UnitList({
  title,
  units,
  language,
}: {
  readonly title: string
  readonly units: readonly RecomputedUnit[]
  readonly language: Language
}) {
  return (
    <>
      <h4>{title}</h4>
      <Amounts rows={units} language={language} />
    </>
  )
}

function Amounts({
  rows,
  language,
}: {
  readonly rows: readonly { readonly name: string; readonly changeOre: number }[]
  readonly language: Language
}) {
  return (
    <ul class="effects-amounts">
      {rows.map(({ name, changeOre }) => (
        <li>
          <span>{name}</span> <span class="amount">{sayOre(changeOre, language, true)}</span>
        </li>
      ))}
    </ul>
  )
}

function Goals({ recomputed: { goals }, language }: EffectsProps) {
  const t = effectsTexts[language]
  return (
    <section>
      <h3>{t.goals}</h3>
      {goals.length === 0 ? (
        <p>{t.noGoals}</p>
      ) : (
        <ul>
          {goals.slice(0, shownGoals).map(({ wording, at }) => (
            <li>
              {wording}{' '}
              <span class="effects-note">
                (
                {at
                  .map(({ name, changeOre }) => t.goalAt(name, sayOre(changeOre, language, true)))
                  .join(', ')}
                )
              </span>
            </li>
          ))}
          {goals.length > shownGoals && <li>{t.goalsMore(goals.length - shownGoals)}</li>}
        </ul>
      )}
    </section>
  )
}

function Consequences({ recomputed: { consequences }, language }: EffectsProps) {
  const t = effectsTexts[language]
  const missing = consequences.filter(({ isSaid }) => !isSaid)
  return (
    <section>
      <h3>{t.consequences}</h3>
      {missing.length === 0 ? (
        <p>{consequences.length === 0 ? t.noneNeeded : t.allSaid(consequences.length)}</p>
      ) : (
        <>
          <p>{t.missing(missing.length, consequences.length)}</p>
          <ul>
            {[...new Set(missing.map(({ about }) => about))].map((about) => (
              <li>{about}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
