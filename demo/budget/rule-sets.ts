import type { RuleSetStep, RuleSetVersion } from '#chapters/budget/model.ts'
import { noon } from '#demo/recorded.ts'
import { type ToldRules, toldRules } from './rules/index.ts'
import { bodyDecision, budgetYears } from './years.ts'

/** Why a version was written, where more than the year's index moved. */
const whys: Readonly<Record<string, string>> = {
  'grundskola 2024': 'Mer av pengarna ska följa elevernas förutsättningar.',
  'grundskola 2025':
    'Byskolan har lagts ned. Små skolor får ett tillägg efter storlek, och strukturersättningen höjs.',
  'grundskola 2027':
    'Strukturersättningen höjs från 24,7 till 31 miljoner kronor. Den betalas delvis av basresursen, som är lika stor för alla och tas bort.',
  'hemtjanst 2025':
    'Ersättningen följer utförda timmar i stället för beviljade, med ett tillägg för kontinuitet.',
}

const controller = 'Jonas Ekehult'

/** Every version of the rules. Those of 2027 are proposed; only compulsory school's differ from the year before. */
export const exampleRuleSets: readonly RuleSetVersion[] = toldRules.flatMap((told) =>
  budgetYears.map((year) => versionOf(told, year)),
)

function versionOf({ id, holder, body, of }: ToldRules, year: number): RuleSetVersion {
  const why =
    whys[`${id} ${year}`] ?? (year === 2023 ? 'Reglerna skrevs ned.' : 'Priserna räknas upp med årets index.')
  const proposed: RuleSetStep = {
    step: 'proposed',
    decision: '',
    on: year === 2027 ? '2026-09-21' : `${year - 1}-09-25`,
    why,
    who: controller,
  }
  const { on, reference } = bodyDecision(body, year)
  const decided: RuleSetStep = { step: 'decided', decision: reference, on, why: '', who: controller }
  const document = of(year)
  return {
    ...{ id, year, holder, document, why, who: controller },
    version: document.version,
    steps: year === 2027 ? [proposed] : [proposed, decided],
    at: noon(`${year - 1}-09-01`),
  }
}
