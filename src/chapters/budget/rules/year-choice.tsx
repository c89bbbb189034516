import type { Bilingual, Language } from '#core/language.ts'

const label: Bilingual = { sv: 'Budgetår', en: 'Budget year' }

interface YearChoiceProps {
  /** In order. */
  readonly years: readonly number[]
  readonly chosen: number
  /** Address of the page for another year. */
  readonly href: (year: number) => string
  readonly language: Language
}

/** The same page for another budget year, as links. */
export function YearChoice({ years, chosen, href, language }: YearChoiceProps) {
  if (years.length < 2) return null
  return (
    <nav class="year-choice" aria-label={label[language]}>
      <span aria-hidden="true">{label[language]}</span>
      <ul>
        {years.map((year) => (
          <li>
            <a href={href(year)} aria-current={year === chosen ? 'true' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * The year that an address asks for, else the one that the page is best at.
 *
 * @param years those there are
 */
export function chosenYear(asked: string | undefined, years: readonly number[], best: number): number {
  const year = Number(asked)
  if (years.includes(year)) return year
  return years.includes(best) ? best : (years.at(-1) ?? best)
}
