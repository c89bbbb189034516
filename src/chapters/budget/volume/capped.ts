import type { Problem } from '#core/outcome.ts'

const most = 50

/** The first problems, and how many more there are: nobody reads thousands, and the first ones often explain the rest. */
export function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= most) return problems
  const more = problems.length - most
  return [
    ...problems.slice(0, most),
    {
      code: 'more-problems',
      text: {
        sv: `Det finns ${more} problem till. Rätta de första och försök igen.`,
        en: `There are ${more} more problems. Correct the first ones and try again.`,
      },
    },
  ]
}
