import { formatMoney, formatOre } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, SubmitButton } from '#web/ui/field/field.tsx'
import { countWord } from './counting-words.ts'
import type { Compared } from './why-facts.web.ts'
import { whyTexts } from './why-texts.ts'

interface CompareProps {
  readonly unit: string
  readonly name: string
  readonly year: number
  readonly compared: Compared | undefined
  readonly table: Table | undefined
  readonly address: string
  readonly language: Language
}

/** The unit beside another one by the same rules: what differs, term by term. */
export function CompareSection({ unit, name, year, compared, table, address, language }: CompareProps) {
  const t = whyTexts[language]
  if (!compared || !table) {
    return (
      <section class="part" id="jamfor-enhet">
        <h2>{t.compare}</h2>
        <p>{t.noCompare}</p>
      </section>
    )
  }
  const { comparison, others } = compared
  const other = others.find((each) => each.unit === comparison.other)?.name ?? comparison.other
  return (
    <section class="part" id="jamfor-enhet">
      <h2>{t.compare}</h2>
      <p>
        {sentence(name, other, comparison, language)} {t.compareOnly}
      </p>
      <form method="get" action={`${path(language).whyBudget(unit)}#jamfor-enhet`} class="form form-in-line">
        <input type="hidden" name="ar" value={year} />
        <SelectField
          name="jamfor"
          label={t.compareWith}
          choices={others.map((each) => ({ value: each.unit, label: each.name }))}
          chosen={comparison.other}
          language={language}
        />
        <SubmitButton secondary>{t.compareShow}</SubmitButton>
      </form>
      <DataTable table={table} language={language} hideTitle exportAddress={address} />
    </section>
  )
}

/** How much, and for each pupil or hour where both have them. */
function sentence(
  name: string,
  other: string,
  { differenceOre, ownOre, otherOre, head }: Compared['comparison'],
  language: Language,
): string {
  const t = whyTexts[language]
  const size = formatMoney(toOre(Math.abs(differenceOre)), language)
  const whole =
    differenceOre === 0 ? t.compareSame(name, other) : t.compareLead(name, size, other, differenceOre > 0)
  if (!head || head.own === 0 || head.other === 0) return whole
  const each = (ore: number, count: number) => formatOre(toOre(Math.round(ore / count)), language)
  return `${whole} ${t.compareEach(each(ownOre, head.own), each(otherOre, head.other), countWord(head.unit, 1, language))}`
}
