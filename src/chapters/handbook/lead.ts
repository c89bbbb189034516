import type { Language } from '#core/language.ts'
import type { Report } from '#engine/result.ts'
import { lacking, waiting } from './report-order.ts'
import { texts } from './texts.ts'

/** How things are, as one line: what is followed, what deviates, and what isn't known. Never a score. */
export function leadSentence({ results, counts }: Report, name: string, language: Language): string {
  return texts[language].lead(name, {
    pass: counts.pass,
    fail: counts.fail,
    lacking: lacking(results).length,
    waiting: waiting(results).length,
    off: counts['not-applicable'],
  })
}
