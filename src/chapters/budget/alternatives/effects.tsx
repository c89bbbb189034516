import { type PanelYears, panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { formatList, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { balanceSentence, distanceSentence, sayOre, unitsSentence } from './alternative-sentences.ts'
import { effectsTexts } from './effects-texts.ts'
import type { Recomputed, RecomputedUnit } from './recompute.ts'

interface EffectsProps {
  readonly recomputed: Recomputed
  readonly language: Language
}

interface WholeProps extends EffectsProps {
  /** Where the page's own lead has said whether it balances. */
  readonly isSaid?: boolean
}

const shownUnits = 3
const shownGoals = 5

/** Law and consequence beside the budget. The browser draws it anew with the same code while somebody writes. */
export function Effects({ recomputed, language, isSaid = false }: WholeProps) {
  const t = effectsTexts[language]
  const isShort = recomputed.balance[0]?.balances === false
  return (
    <>
      <h2>{t.heading}</h2>
      {!isSaid && (
        <p class={isShort ? 'effects-verdict is-short' : 'effects-verdict'}>
          {balanceSentence(recomputed.balance, language)}
        </p>
      )}
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
            <th scope="col" class="figure-cell">
              {t.share}
            </th>
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
                <td class="figure-cell">{resultOre === undefined ? '' : shareOf(panel, year, language)}</td>
                <td class="figure-cell">
                  {resultOre === undefined || !room ? '' : sayOre(room.reservableOre, language)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="effects-note">{t.shareNote}</p>
      <Guidelines panel={panel} years={balance.map(({ year }) => year)} language={language} />
    </section>
  )
}

function shareOf(panel: PanelYears, year: number, language: Language): string {
  const share = panelYear(panel, year)?.measures['result-share']
  return share === undefined ? effectsTexts[language].unknown : formatPercent(share, language)
}

/** In which years the result is what the municipality has said that it wants. */
function Guidelines({
  panel,
  years,
  language,
}: {
  readonly panel: PanelYears
  readonly years: readonly number[]
  readonly language: Language
}) {
  const t = effectsTexts[language]
  const own = panel.guidelines.filter(({ guideline }) => guideline.measure === 'result-share')
  return (
    <>
      {own.map(({ guideline, years: held }) => {
        const judged = held.filter(({ year, met }) => years.includes(year) && met !== undefined)
        const missed = judged.filter(({ met }) => !met).map(({ year }) => String(year))
        if (judged.length === 0) return null
        const limit = formatPercent(guideline.limit, language)
        const name = guideline.decision === '' ? t.thumb(limit) : t.guideline(limit)
        return (
          <p class="effects-note">
            {name} {missed.length === 0 ? t.met : t.notMet(formatList(missed, language))}
          </p>
        )
      })}
    </>
  )
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
