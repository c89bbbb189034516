import { howLint } from '#chapters/roles/lint/how-lint.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { termAt } from '#chapters/roles/sides/term.ts'
import { monthsAfter } from '#core/day.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { loadWhatAndHow, type WhatAndHowFacts } from './facts.ts'
import {
  assignmentEvidence,
  descriptionEvidence,
  type Finding,
  goalEvidence,
  noAssignments,
  noDescriptions,
  noOrganisation,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many of each kind are shown. */
const shown = 10

/**
 * Does politics settle what, and the administration how?
 *
 * @handbook ROL-1
 */
export const whatAndHowApart = defineCheck<RoleRecords, WhatAndHowFacts, Finding>({
  id: 'roles/what-and-how-apart',
  recommends: 'ROL-1',
  severity: 'moderate',
  threshold: 'ROL-1.how-share',
  alsoThresholds: ['ROL-1.untyped', 'ROL-1.months-to-sign'],
  load: loadWhatAndHow,
  evaluate(facts, context) {
    const finding = findingOf(facts, context)
    const { how, untyped, unsigned, howGoals } = finding
    const wrong = [
      ...(finding.howTooMany ? [...how.map(assignmentEvidence), ...howGoals.map(goalEvidence)] : []),
      ...(finding.untypedTooMany ? untyped.map(assignmentEvidence) : []),
      ...unsigned.map(descriptionEvidence),
    ]
    const distinct = wrong.filter(({ href }, at) => wrong.findIndex((each) => each.href === href) === at)
    if (isNonEmpty(distinct)) {
      const [first, ...rest] = distinct
      return { verdict: 'fail', finding, evidence: [first, ...rest.slice(0, 3 * shown - 1)] }
    }
    const missing = missingIn(facts)
    if (isNonEmpty(missing)) return { verdict: 'needs-review', missing }
    const good = [
      ...facts.descriptions.filter(({ state }) => state === 'signed').map(descriptionEvidence),
      ...facts.reviews.slice(0, shown).map(assignmentEvidence),
    ]
    if (!isNonEmpty(good)) return { verdict: 'needs-review', missing: [noAssignments] }
    return { verdict: 'pass', finding, evidence: good }
  },
  say: {
    title: {
      sv: 'Avgör politiken vad och förvaltningen hur?',
      en: 'Does politics settle what, and the administration how?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function findingOf(facts: WhatAndHowFacts, context: CheckContext): Finding {
  const { reviews, descriptions, goals } = facts
  const political = reviews.filter(({ fromPolitics }) => fromPolitics)
  const how = political.filter(({ how, assignment }) => how.length > 0 || assignment.type === 'how')
  const howGoals = goals.filter(({ wording }) => howLint(wording).length > 0)
  const untyped = reviews.filter((review) => review.untyped)
  const asked = political.length + goals.length
  const term = termAt(context.at)
  const dueFrom = monthsAfter(term.from, limitOf(context, 'ROL-1.months-to-sign'))
  const known = descriptions.some(({ state }) => state !== 'missing')
  return {
    term: term.year,
    open: reviews.length,
    asked,
    how,
    howGoals,
    untyped,
    // Where no committee at all has one, that is asked for rather than held against anybody.
    unsigned: known && context.at >= dueFrom ? descriptions.filter(({ state }) => state !== 'signed') : [],
    signed: descriptions.filter(({ state }) => state === 'signed').length,
    committees: descriptions.length,
    howTooMany: asked > 0 && (how.length + howGoals.length) / asked > limitOf(context, 'ROL-1.how-share'),
    untypedTooMany: untyped.length > limitOf(context, 'ROL-1.untyped'),
  }
}

function missingIn({ reviews, descriptions }: WhatAndHowFacts) {
  return [
    ...(descriptions.length === 0 ? [noOrganisation] : []),
    ...(reviews.length === 0 ? [noAssignments] : []),
    ...(descriptions.length > 0 && descriptions.every(({ state }) => state === 'missing')
      ? [noDescriptions]
      : []),
  ]
}
