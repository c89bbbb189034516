import { addressOf } from '#chapters/goals/addresses.ts'
import type { ContributionLink, GoalVersion } from '#chapters/goals/model.ts'
import { quoted } from '#chapters/goals/quoted.ts'
import type { LineOfSight, UnitSight } from '#chapters/goals/sight/line-of-sight.ts'
import { formatNumber } from '#core/format.ts'
import type { Evidence } from '#engine/check.ts'
import type { Finding } from './sentences.ts'

/** How many of each kind are shown: the rest are on the page that the first evidence opens. */
const shown = 10

export function treeEvidence({ units, inSight }: Finding): Evidence {
  return {
    text: {
      sv: `Målträdet: ${formatNumber(inSight, 'sv')} av ${formatNumber(units, 'sv')} enheter har fri sikt.`,
      en: `The goal tree: ${formatNumber(inSight, 'en')} of ${formatNumber(units, 'en')} units have a line of sight.`,
    },
    href: addressOf.all,
  }
}

/** What breaks the chain: units out of sight, units with too many goals, orphans, barren goals, copies, silent links. */
export function evidenceOf(sight: LineOfSight, most: number): Evidence[] {
  return [
    ...sight.units
      .filter(({ way }) => !way)
      .slice(0, shown)
      .map(outOfSight),
    ...sight.units
      .filter(({ steering }) => steering.length > most)
      .toSorted((a, b) => b.steering.length - a.steering.length)
      .slice(0, shown)
      .map(crowded),
    ...sight.orphans.slice(0, shown).map(orphan),
    ...sight.barren.slice(0, shown).map(barren),
    ...sight.copies.slice(0, shown).map(({ child }) => copied(child)),
    ...sight.unexplained.slice(0, shown).map(unexplained),
  ]
}

function outOfSight({ unit, steering }: UnitSight): Evidence {
  const goal = steering.find(({ kind }) => kind === 'unit' || kind === 'committee')
  if (goal) {
    return {
      text: {
        sv: `${unit.name}: ${quoted(goal, 'sv')} leder inte till något övergripande mål i så få led.`,
        en: `${unit.name}: ${quoted(goal, 'en')} leads to no overall goal in so few steps.`,
      },
      href: addressOf.goalAtPlace(goal.goal, unit.node),
    }
  }
  return {
    text: {
      sv: `${unit.name}: inget mål är översatt till enhetens uppdrag.`,
      en: `${unit.name}: no goal has been translated to the unit's task.`,
    },
    href: addressOf.loadOf(unit.node),
  }
}

function crowded({ unit, steering }: UnitSight): Evidence {
  return {
    text: {
      sv: `${unit.name}: ${formatNumber(steering.length, 'sv')} mål styr.`,
      en: `${unit.name}: ${formatNumber(steering.length, 'en')} goals steer.`,
    },
    href: addressOf.loadOf(unit.node),
  }
}

function orphan(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `${quoted(goal, 'sv')} leder inte uppåt.`,
      en: `${quoted(goal, 'en')} does not lead upwards.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

function barren(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `${quoted(goal, 'sv')} ska nå enheter, men ingen har tagit det.`,
      en: `${quoted(goal, 'en')} is to reach units, but none has taken it.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

function copied(goal: GoalVersion): Evidence {
  return {
    text: {
      sv: `${quoted(goal, 'sv')} upprepar målet ovanför ord för ord utan att vara märkt som använt som det står.`,
      en: `${quoted(goal, 'en')} repeats the goal above it word for word without being marked as used as it stands.`,
    },
    href: addressOf.goal(goal.goal),
  }
}

function unexplained({ child }: ContributionLink): Evidence {
  return {
    text: {
      sv: 'Ett mål är kopplat uppåt utan att det sägs hur det bidrar.',
      en: 'A goal is linked upwards without saying how it contributes.',
    },
    href: addressOf.goal(child),
  }
}
