import { type GapOverRounds, widening } from '#chapters/roles/pulse/gap-over-rounds.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { loadTrust, type TrustFacts } from './facts.ts'
import { type Finding, gapEvidence, sayFail, sayPass, tooFewRounds, tooSmallGroups } from './sentences.ts'

/**
 * Does the trust gap between two levels grow round after round?
 *
 * @handbook ROL-2
 */
export const trustGapNotWidening = defineCheck<RoleRecords, TrustFacts, Finding>({
  id: 'roles/trust-gap-not-widening',
  recommends: 'ROL-2',
  severity: 'serious',
  threshold: 'ROL-2.widening-rounds',
  alsoThresholds: ['ROL-2.least-widening'],
  load: loadTrust,
  evaluate({ pairs, closedRounds, agreements }, context) {
    const steps = limitOf(context, 'ROL-2.widening-rounds')
    const growing = growingPairs(pairs, context)
    const due = agreements.reduce((sum, each) => sum + each.due, 0)
    const kept = agreements.reduce((sum, each) => sum + each.keptInTime, 0)
    const [worst] = growing
    if (worst) {
      const evidence = growing.flatMap(({ pair }) =>
        pair.gaps.slice(-(steps + 1)).map(({ round, gap }) => gapEvidence(round, gap)),
      )
      if (isNonEmpty(evidence)) {
        return {
          verdict: 'fail',
          finding: { pairs: growing.map(({ pair }) => pair), steps, due, kept },
          evidence,
        }
      }
    }
    if (closedRounds < steps + 1) {
      return { verdict: 'needs-review', missing: [tooFewRounds(closedRounds, steps + 1)] }
    }
    const judged = pairs.filter(({ gaps }) => gaps.length > steps)
    const evidence = judged
      .toSorted((a, b) => sizeNow(b) - sizeNow(a))
      .flatMap(({ gaps }) => gaps.slice(-1).map(({ round, gap }) => gapEvidence(round, gap)))
    if (!isNonEmpty(evidence)) return { verdict: 'needs-review', missing: [tooSmallGroups(steps + 1)] }
    return {
      verdict: 'pass',
      finding: { pairs: judged.toSorted((a, b) => sizeNow(b) - sizeNow(a)), steps, due, kept },
      evidence,
    }
  },
  say: {
    title: {
      sv: 'Håller förtroendet mellan nivåerna?',
      en: 'Does the trust between the levels hold?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/** Pairs whose gap has grown through enough rounds and by enough, the most grown first. */
function growingPairs(pairs: readonly GapOverRounds[], context: CheckContext) {
  const steps = limitOf(context, 'ROL-2.widening-rounds')
  const least = limitOf(context, 'ROL-2.least-widening')
  return pairs
    .flatMap((pair) => {
      const grown = widening(pair, steps)
      return grown !== undefined && grown >= least ? [{ pair, grown }] : []
    })
    .toSorted((a, b) => b.grown - a.grown)
}

function sizeNow({ gaps }: GapOverRounds): number {
  return Math.abs(gaps.at(-1)?.gap.gap ?? 0)
}
