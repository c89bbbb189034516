import type { ComparisonRecords } from '#chapters/benchmarking/index.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type FollowedService, type HalvesFacts, loadHalves } from './facts.ts'
import {
  type Finding,
  lackingEvidence,
  namesOf,
  nothingFollowed,
  positionEvidence,
  remarkOn,
  sayFail,
  sayPass,
  standingsOf,
} from './sentences.ts'

/**
 * Is quality followed wherever cost is?
 *
 * @handbook UPP-12
 */
export const costAndQualityTogether = defineCheck<ComparisonRecords, HalvesFacts, Finding>({
  id: 'follow-up/cost-and-quality-together',
  recommends: 'UPP-12',
  severity: 'serious',
  threshold: 'UPP-12.years-with-both-halves',
  alsoThresholds: ['UPP-12.window'],
  load: loadHalves,
  evaluate({ municipality, services }, context) {
    const judged = services.map((service) => ({ ...service, halves: halvesOf(service, context) }))
    const whole = judged.filter(({ halves }) => halves === 'both')
    const costOnly = judged.filter(({ halves }) => halves === 'cost only')
    const finding = {
      whole: namesOf(whole),
      costOnly: namesOf(costOnly),
      standings: standingsOf(whole),
    }
    const window = limitOf(context, 'UPP-12.window')
    const lacking = costOnly.map((service) => lackingEvidence(service, window))
    if (isNonEmpty(lacking)) return { verdict: 'fail', finding, evidence: lacking }
    const evidence = whole.map((service) => positionEvidence(service, municipality))
    if (!isNonEmpty(evidence)) return { verdict: 'needs-review', missing: [nothingFollowed] }
    const remark = remarkOn(judged.filter(({ halves }) => halves === 'too few years'))
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Följer vi kvaliteten där vi följer kostnaden?',
      en: 'Do we follow quality where we follow cost?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** A year that lacks nothing but is alone says as little of quality as of cost: it is no fail. */
function halvesOf({ years }: FollowedService, context: CheckContext): 'both' | 'cost only' | 'too few years' {
  const judged = years.slice(0, limitOf(context, 'UPP-12.window'))
  const whole = judged.filter(({ lacking }) => lacking.length === 0)
  if (whole.length >= limitOf(context, 'UPP-12.years-with-both-halves')) return 'both'
  return whole.length < judged.length ? 'cost only' : 'too few years'
}
