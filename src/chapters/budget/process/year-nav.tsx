interface YearNavProps {
  /** What is chosen, for those who hear the page. */
  readonly label: string
  readonly years: readonly number[]
  readonly year: number
  readonly hrefOf: (year: number) => string
}

/** The way between budget years, where there is more than one. */
export function YearNav({ label, years, year, hrefOf }: YearNavProps) {
  if (years.length < 2) return null
  return (
    <nav class="year-nav" aria-label={label}>
      <ul>
        {years.map((each) => (
          <li>
            <a href={hrefOf(each)} aria-current={each === year ? 'page' : undefined}>
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
