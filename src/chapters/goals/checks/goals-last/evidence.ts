import { addressOf } from '#chapters/goals/addresses.ts'
import type { BudgetChange } from '#chapters/goals/lasting/budget-changes.ts'
import type { PossibleContinuation } from '#chapters/goals/lasting/continuations.ts'
import type { SilentLowering } from '#chapters/goals/lasting/silent-lowerings.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { quoted } from '#chapters/goals/quoted.ts'
import { writeLevel } from '#chapters/goals/words.ts'
import { formatDay } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { NonEmpty } from '#core/outcome.ts'
import type { Evidence } from '#engine/check.ts'

/** Each change of budget, the latest first, followed by the goals that went. */
export function changesEvidence(changes: NonEmpty<BudgetChange>) {
  const of = (change: BudgetChange) =>
    [changeEvidence(change), ...change.dropped.map(droppedEvidence)] as const
  const [latest = changes[0], ...earlier] = changes.toReversed()
  return [...of(latest), ...earlier.flatMap(of)] as const
}

function changeEvidence({ year, carried, before, after, added, shift }: BudgetChange): Evidence {
  const shifted: Bilingual = shift
    ? {
        sv: ` Budgeten kom efter skiftet av majoritet ${shift.on.slice(0, 4)} och bedöms inte.`,
        en: ` The budget came after the shift of majority in ${shift.on.slice(0, 4)} and is not judged.`,
      }
    : { sv: '', en: '' }
  const from = { sv: `av ${before.length} mål`, en: `of ${before.length} ${goalsEn(before.length)}` }
  return {
    text: {
      sv: `Budget ${year}: ${carried.length} ${from.sv} följde med, ${added.length} kom till, och ${after.length} gällde sedan.${shifted.sv}`,
      en: `Budget ${year}: ${carried.length} ${from.en} ${carried.length === 1 ? 'was' : 'were'} carried over, ${added.length} came, and ${after.length} then applied.${shifted.en}`,
    },
    href: addressOf.overTime,
  }
}

function droppedEvidence(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `Följde inte med: ${quoted(goal, 'sv')}.`,
      en: `Not carried over: ${quoted(goal, 'en')}.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

export function loweringEvidence({
  goal,
  after,
  measure,
  year,
  from,
  to,
  outcome,
  because,
}: SilentLowering): Evidence {
  const level = (value: number, language: Language) => writeLevel(value, measure.unit, language)
  const why: Bilingual =
    because === 'no-reason'
      ? { sv: 'Ändringen har inget skäl.', en: 'The edit gives no reason.' }
      : { sv: 'Ändringen kallades inte en ny nivå.', en: 'The edit was not called a new level.' }
  return {
    text: {
      sv: `${quoted(after, 'sv')}, ${measure.title}: nivån för ${year} gick från ${level(from, 'sv')} till ${level(to, 'sv')} den ${formatDay(after.from, 'sv')}, sedan ${outcome.year} blev ${level(outcome.value, 'sv')} mot ${level(outcome.asked, 'sv')}. ${why.sv}`,
      en: `${quoted(after, 'en')}, ${measure.title}: the level for ${year} went from ${level(from, 'en')} to ${level(to, 'en')} on ${formatDay(after.from, 'en')}, after ${outcome.year} came to ${level(outcome.value, 'en')} against ${level(outcome.asked, 'en')}. ${why.en}`,
    },
    href: addressOf.version(goal, after.version),
  }
}

export function continuationEvidence({ ended, began }: PossibleContinuation): Evidence {
  return {
    text: {
      sv: `Kan vara samma mål: ${quoted(ended.version, 'sv')} utgick, och ${quoted(began.version, 'sv')} kom till.`,
      en: `May be the same goal: ${quoted(ended.version, 'en')} went, and ${quoted(began.version, 'en')} came.`,
    },
    href: addressOf.goal(began.goal),
  }
}

/** An edit that nobody has given a reason for. */
export function unexplainedEvidence(version: GoalVersion): Evidence {
  const what: Bilingual =
    version.edit === 'dropped' ? { sv: 'utgick', en: 'went' } : { sv: 'ändrades', en: 'was changed' }
  return {
    text: {
      sv: `${quoted(version, 'sv')} ${what.sv} den ${formatDay(version.from, 'sv')} utan angivet skäl.`,
      en: `${quoted(version, 'en')} ${what.en} on ${formatDay(version.from, 'en')} without a reason given.`,
    },
    href: addressOf.version(version.goal, version.version),
  }
}

function goalsEn(count: number): string {
  return count === 1 ? 'goal' : 'goals'
}
