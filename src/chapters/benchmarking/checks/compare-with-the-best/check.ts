import type { ComparisonRecords } from '#chapters/benchmarking/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type ComparedService, loadPeerFacts, type PeerFacts } from './facts.ts'
import {
  cannotRank,
  type Finding,
  namesOf,
  noPeers,
  peerEvidence,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/**
 * Does the municipality compare itself with the best in the country, and not only with its neighbours?
 *
 * @handbook AF-3
 */
export const compareWithTheBest = defineCheck<ComparisonRecords, PeerFacts, Finding>({
  id: 'benchmarking/compare-with-the-best',
  recommends: 'AF-3',
  severity: 'moderate',
  threshold: 'AF-3.peers-outside-county',
  alsoThresholds: ['AF-3.best-share', 'AF-3.peers'],
  load: loadPeerFacts,
  evaluate(facts, context) {
    const judged = facts.compared.map((each) => ({
      ...each,
      ...judgeService(each, facts.ownCounty, context),
    }))
    const failing = judged.filter(({ local, noneBest }) => local || noneBest)
    const evidence = (failing.length > 0 ? failing : judged).flatMap((each) =>
      each.peers.map((peer) => peerEvidence(each, peer)),
    )
    const finding = {
      compared: namesOf(judged),
      onlyOwnCounty: namesOf(judged.filter(({ local }) => local)),
      withoutBest: namesOf(judged.filter(({ noneBest }) => noneBest)),
      withBest: namesOf(judged.filter(({ surelyBest }) => surelyBest)),
    }
    if (failing.length > 0 && isNonEmpty(evidence)) return { verdict: 'fail', finding, evidence }
    const missing = judged.filter(({ noneBest }) => noneBest === undefined).map(cannotRank)
    if (isNonEmpty(missing)) return { verdict: 'needs-review', missing }
    if (!isNonEmpty(evidence)) return { verdict: 'needs-review', missing: [noPeers] }
    const remark = remarkOn(judged, facts.notCompared, context)
    return { verdict: 'pass', finding, evidence, ...(remark ? { remark } : {}) }
  },
  say: {
    title: {
      sv: 'Jämför vi oss med de bästa i landet?',
      en: 'Do we compare ourselves with the best in the country?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

/**
 * By the intervals, not by the places: `noneBest` where no peer can be among the best, undefined where no peer has a
 * place; `surelyBest` where one is whatever its place turns out to be.
 */
function judgeService({ peers, ranked }: ComparedService, ownCounty: string, context: CheckContext) {
  const outside = peers.filter(({ county }) => county !== ownCounty).length
  const best = Math.ceil(limitOf(context, 'AF-3.best-share') * ranked)
  const places = peers.flatMap(({ rankInterval }) => (rankInterval ? [rankInterval] : []))
  return {
    local: outside < limitOf(context, 'AF-3.peers-outside-county'),
    noneBest: places.length === 0 ? undefined : places.every(([low]) => low > best),
    surelyBest: places.some(([, high]) => high <= best),
  }
}
