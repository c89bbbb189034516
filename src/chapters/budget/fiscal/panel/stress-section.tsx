import type { FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { shockName } from '#chapters/budget/fiscal/shock-words.ts'
import { shockIds, usualShocks } from '#chapters/budget/fiscal/stress-tests.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { stressTable } from './panel-tables.web.ts'
import { panelTexts } from './panel-texts.ts'

/** What a worse year would do, and for how long the money lasts. */
export function StressSection({ room }: { readonly room: FiscalRoom }) {
  const { panel, language } = room
  const t = panelTexts[language]
  const { tests, untested, together } = panel.stress
  const months = panelYear(panel, panel.budgetYear)?.measures['liquidity-months']
  const lasts = together?.reserveMonths
  return (
    <section class="part">
      <h2 id="stresstest-rubrik">{t.stressHeading(panel.budgetYear)}</h2>
      <p>{t.stressIntro}</p>
      {tests.length > 0 && (
        <DataTable
          table={stressTable(room)}
          language={language}
          hideTitle
          exportAddress={path(language).fiscal()}
        />
      )}
      {untested.map(({ shock }) => (
        <p>{t.untested(shockName(shock, usualShocks[shock], language))}</p>
      ))}
      <Why language={language} about={t.stressHeading(panel.budgetYear)}>
        <ul>
          {shockIds.map((shock) => (
            <li>
              {shockName(shock, usualShocks[shock], language)}: {t.how[shock]}
            </li>
          ))}
        </ul>
      </Why>
      <h3>{t.enduranceHeading}</h3>
      <p>
        {months === undefined ? t.enduranceMissing : t.endurance(months)}{' '}
        {lasts === undefined
          ? ''
          : t.enduranceReserve(lasts === 'unending' ? t.reserveNotNeeded : t.reserveLasts(lasts))}
      </p>
    </section>
  )
}
