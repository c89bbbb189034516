import type { RoleRecords } from '#chapters/roles/records.ts'
import { monthsAfter } from '#core/day.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type DepartmentFacts, type HandoverFacts, loadHandover } from './facts.ts'
import {
  departmentEvidence,
  type Finding,
  noDepartments,
  noPacks,
  noPictures,
  sayFail,
  sayPass,
} from './sentences.ts'

/**
 * Can the heads' role be handed over: a shared picture this year, matters that more than one can carry, a fresh pack?
 *
 * @handbook ROL-3
 */
export const headOfDepartmentHandover = defineCheck<RoleRecords, HandoverFacts, Finding>({
  id: 'roles/head-of-department-handover',
  recommends: 'ROL-3',
  severity: 'moderate',
  threshold: 'ROL-3.pack-months',
  alsoThresholds: ['ROL-3.known-by-one', 'ROL-3.months-to-sign'],
  load: loadHandover,
  evaluate({ departments }, context) {
    const pictures = departments.some(({ picture }) => picture !== 'none')
    const packs = departments.some(({ updatedOn }) => updatedOn !== undefined)
    const finding: Finding = {
      departments: departments.length,
      // Where no department has begun, that is asked for rather than held against anybody.
      unsigned: pictures ? departments.filter((each) => lacksPicture(each, context)) : [],
      known: departments.filter(({ knownByOne }) => knownByOne > limitOf(context, 'ROL-3.known-by-one')),
      old: packs ? departments.filter((each) => isOld(each, context)) : [],
    }
    const wrong = departments
      .filter((each) => [finding.unsigned, finding.known, finding.old].some((list) => list.includes(each)))
      .map(departmentEvidence)
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    const [first] = departments
    const missing = first
      ? [...(pictures ? [] : [noPictures(first.place)]), ...(packs ? [] : [noPacks(first.place)])]
      : [noDepartments]
    if (isNonEmpty(missing)) return { verdict: 'needs-review', missing }
    const good = departments.map(departmentEvidence)
    return isNonEmpty(good)
      ? { verdict: 'pass', finding, evidence: good }
      : { verdict: 'needs-review', missing: [noDepartments] }
  },
  say: {
    title: {
      sv: 'Går förvaltningschefens uppdrag att lämna över?',
      en: "Can the head of department's task be handed over?",
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function lacksPicture({ picture }: DepartmentFacts, context: CheckContext): boolean {
  const yearsStart = `${context.at.slice(0, 4)}-01-01`
  const due = monthsAfter(yearsStart, limitOf(context, 'ROL-3.months-to-sign'))
  return picture !== 'signed' && context.at >= due
}

function isOld({ updatedOn }: DepartmentFacts, context: CheckContext): boolean {
  return updatedOn === undefined || monthsAfter(updatedOn, limitOf(context, 'ROL-3.pack-months')) < context.at
}
