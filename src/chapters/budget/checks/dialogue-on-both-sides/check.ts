import { type TalkResult, widestGap } from '#chapters/budget/process/talks/talk-result.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { monthsAfter } from '#core/day.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { type CheckContext, defineCheck, limitOf } from '#engine/check.ts'
import { type DialogueFacts, loadDialogue } from './facts.ts'
import {
  type Finding,
  fewAnswered,
  hiddenTalk,
  type Judged,
  noTalks,
  sayFail,
  sayPass,
  talkEvidence,
} from './sentences.ts'

/**
 * Do both sides see the making of the budget as a dialogue?
 *
 * @handbook BUD-7
 */
export const dialogueOnBothSides = defineCheck<BudgetRecords, DialogueFacts, Finding>({
  id: 'budget/dialogue-on-both-sides',
  recommends: 'BUD-7',
  severity: 'serious',
  threshold: 'BUD-7.widest-gap',
  alsoThresholds: ['BUD-7.participation', 'BUD-7.months'],
  load: loadDialogue,
  evaluate({ results, titles, yesShare }, context) {
    const limit = limitOf(context, 'BUD-7.widest-gap')
    const recent = recentOf(results, context).map((result): Judged => {
      return { result, title: titles.get(result.talk.step) ?? result.talk.step }
    })
    const judged = recent.filter((each) => missingOf(each, context) === undefined).toSorted(widestFirst)
    const wide = judged.filter((each) => sizeOf(each) > limit)
    const share = yesShare === undefined ? {} : { yesShare }
    if (isNonEmpty(wide)) {
      const evidence = wide.map(talkEvidence)
      if (isNonEmpty(evidence)) return { verdict: 'fail', finding: { talks: wide, ...share }, evidence }
    }
    const evidence = judged.map(talkEvidence)
    if (isNonEmpty(judged) && isNonEmpty(evidence)) {
      return { verdict: 'pass', finding: { talks: judged, ...share }, evidence }
    }
    const missing = recent.flatMap((each) => missingOf(each, context) ?? [])
    return {
      verdict: 'needs-review',
      missing: isNonEmpty(missing) ? missing : [noTalks(limitOf(context, 'BUD-7.months'))],
    }
  },
  say: {
    title: {
      sv: 'Ser båda sidor budgeten som en dialog?',
      en: 'Do both sides see the budget as a dialogue?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})

function recentOf(results: readonly TalkResult[], context: CheckContext): readonly TalkResult[] {
  const first = monthsAfter(context.at, -limitOf(context, 'BUD-7.months'))
  return results.filter(({ talk }) => talk.closes >= first)
}

/** Why a talk can't be judged; nothing where it can. */
function missingOf(each: Judged, context: CheckContext) {
  const { participation, gaps } = each.result
  const share = participation.find(({ group }) => group === 'unit-managers')?.share
  const least = limitOf(context, 'BUD-7.participation')
  if (gaps.length === 0) return hiddenTalk(each)
  return share === undefined || share < least ? fewAnswered(each, share, least) : undefined
}

function sizeOf({ result }: Judged): number {
  return Math.abs(widestGap(result)?.gap ?? 0)
}

function widestFirst(a: Judged, b: Judged): number {
  return sizeOf(b) - sizeOf(a)
}
