import { type ComparisonRecords, serviceList } from '#chapters/benchmarking/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type ComparedService, loadPeerFacts, type PeerFacts } from './facts.ts'
import { cannotRank, type Finding, namesOf, noPeers, peerEvidence, remarkOn, sayFail } from './sentences.ts'

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
    pass: ({ compared }) => ({
      sv: `Kommunen jämför ${serviceList(compared, 'sv')} med kommuner utanför länet, och någon av dem som valts hör till de bästa i landet.`,
      en: `The municipality compares ${serviceList(compared, 'en')} with municipalities outside the county, and one or more of those chosen are among the best in the country.`,
    }),
    fail: sayFail,
  },
})

/** `noneBest` is undefined where no peer has a place. */
function judgeService({ peers, ranked }: ComparedService, ownCounty: string, context: CheckContext) {
  const outside = peers.filter(({ county }) => county !== ownCounty).length
  const best = Math.ceil(limitOf(context, 'AF-3.best-share') * ranked)
  const places = peers.flatMap(({ rank }) => rank ?? [])
  return {
    local: outside < limitOf(context, 'AF-3.peers-outside-county'),
    noneBest: places.length === 0 ? undefined : places.every((place) => place > best),
  }
}
