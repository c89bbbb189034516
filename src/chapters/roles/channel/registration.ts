import type { Question } from '#chapters/roles/model.ts'

/**
 * The number that a question gets the moment it is asked: one more than the highest of its year. A question is usually a
 * public record and is registered without delay (OSL 5:1); the registrar changes the number where the municipality's own
 * register has another.
 *
 * @param day ISO day
 * @example nextRegistration([], '2026-11-23') // '2026-0001'
 */
export function nextRegistration(questions: readonly Question[], day: string): string {
  const year = day.slice(0, 4)
  const numbers = questions.flatMap(({ registration }) => {
    const [, number] = new RegExp(`^${year}-(\\d{1,6})$`).exec(registration) ?? []
    return number === undefined ? [] : [Number(number)]
  })
  return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`
}
