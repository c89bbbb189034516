import type { GoalOutcome, GoalVersion } from '#chapters/goals/model.ts'
import { uniformsFor } from '#demo/draws.ts'

/**
 * Ekbacka's figures of the indicators that its goals are measured by, 2020 and on. They are the example country's own:
 * a test compares them.
 */
export const ownIndicators: Readonly<Record<string, readonly number[]>> = {
  N00097: [1.3584, 1.3217, 1.4059, 1.5631, 0.6576],
  N11102: [5.1, 5.1, 5, 5, 5, 4.9],
  N11701: [15.1, 15.2, 14.7, 14.6, 14.4, 14.1],
  N11808: [40, 39.3, 41.5, 41.7, 40.7, 42.2],
  N15436: [80.8, 80.1, 79.1, 81.3, 82, 82.7],
  N15485: [85.1, 84.3, 85.7, 85, 88.2, 87.6],
  N15488: [90.4, 89.7, 90.6, 90.3, 93.3, 92.8],
  N15505: [216.5, 212.7, 213.7, 216.7, 218.4, 221.2],
  N17445: [61.3, 61.8, 60.7, 62.6, 62.9, 62],
  N21006: [315373, 320787, 332587, 347599, 355087, 371294],
  N31816: [1.14, 1.2, 1.02, 0.84, 0.88, 0.71],
  U15402: [62.6, 59.8, 59.7, 61.4, 63, 63.9],
  U15900: [44.8, 27.9, 27.9, 38.6, 43.7, 56.3],
  U20900: [58.9, 65.5, 68.2, 68.2, 69.7, 71.7],
  U21461: [84, 83, 84, 85, 85, 85],
  U21468: [88, 88, 89, 89, 89, 89],
  U23470: [61, 66, 66, 66, 65, 66],
  U23471: [78, 81, 80, 80, 81, 83],
  // Disability care has not asked its users since 2021.
  U28518: [79, 78],
  U33401: [91, 97, 90, 87, 92, 89],
}

/** Figures that the municipality measures itself, from the first year. */
const ownFigures: Readonly<Record<string, readonly [first: number, ...values: number[]]>> = {
  'bn-lasning lasflyt': [2021, 74, 75, 77, 80, 82],
  'bn-narvaro ater-inom-manad': [2023, 41, 49, 57],
  'sn-kontinuitet kontinuitet': [2021, 15, 15, 14, 13, 13],
  'sn-tid tid-hos-brukare': [2022, 58, 57, 59, 60],
  'sn-sjalvforsorjning plan': [2021, 52, 58, 71, 84, 88],
  'sbn-gator halka': [2021, 61, 58, 63, 52, 49],
  'sbn-gator felanmalan': [2021, 68, 70, 72, 79, 83],
  'sbn-handlaggning bygglov': [2021, 63, 60, 66, 74, 81],
  'sbn-stadskarna besok': [2022, 1100, 1180, 1150, 1240],
  'sbn-fossilfritt fossilfritt': [2024, 57, 63],
  'klimat fossilfritt': [2022, 38, 46, 57],
  'klimat tjansteresor': [2022, 412, 398, 371],
  'naringsliv nki': [2021, 71, 70, 73, 72],
  'arbetsgivare sjukfranvaro': [2022, 7.8, 7.6, 7.1, 7],
  'arbetsgivare hme': [2022, 77, 77, 78, 78],
  'kultur moten': [2022, 61, 68, 76],
  'kfn-kulturmoten moten': [2024, 76, 81],
  'kfn-lasframjande lan': [2021, 17, 17, 18, 20, 21],
  'kfn-simkunnighet simkunniga': [2022, 88, 90, 92, 94],
  'ks-sjukfranvaro medarbetare': [2022, 64, 68, 73, 79],
  'ks-inkop avtalstrohet': [2023, 71, 76, 81],
  'resultat resultat': [2021, 2.6, 1.9, 0.7, 1.4, 2.3],
  'soliditet soliditet': [2021, 31, 31, 30, 31, 32],
}

const firstYear = 2020
/** The latest year that has ended. */
const latestYear = 2025

/** What came of the goals' measures: indicators as published, own figures as told, units' figures drawn. */
export function outcomesOf(versions: readonly GoalVersion[]): readonly GoalOutcome[] {
  const measured = new Map(
    versions.flatMap((version) =>
      version.measures.map((measure) => [`${version.goal} ${measure.id}`, { version, measure }] as const),
    ),
  )
  return [...measured].flatMap(([key, { version, measure }]) => {
    const [first, ...values] = measure.kpi
      ? [firstYear, ...(ownIndicators[measure.kpi] ?? [])]
      : (ownFigures[key] ?? (version.kind === 'unit' ? drawn(key, measure) : [firstYear]))
    return values.map((value, index) => ({
      goal: version.goal,
      measure: measure.id,
      year: first + index,
      value,
      source: measure.kpi ? `Exempeldata, ${measure.kpi}` : 'Exempeldata, egen mätning',
    }))
  })
}

/** From the baseline most of the way to the levels, a little up and down. */
function drawn(key: string, { baseline, targets }: GoalVersion['measures'][number]): [number, ...number[]] {
  const last = targets.at(-1)
  if (!baseline || !last) return [firstYear]
  const random = uniformsFor(`outcome ${key}`)
  const pace = (0.4 + 0.7 * random()) * ((last.value - baseline.value) / (last.year - baseline.year))
  const years = Array.from({ length: latestYear - baseline.year + 1 }, (_, index) => index)
  const level = (index: number) => baseline.value + pace * index + (index === 0 ? 0 : 4 * random() - 2)
  return [baseline.year, ...years.map((index) => Math.round(Math.min(level(index), 100)))]
}

const schools = ['bjorkskolan', 'ekskolan', 'asaskolan', 'granskolan', 'almskolan']

/** The committee's reading goal, school by school. */
export const outcomesBySchool: readonly GoalOutcome[] = schools.flatMap((place) => {
  const random = uniformsFor(`reading ${place}`)
  const own = 8 * random() - 4
  return [77, 80, 82].map((municipality, index) => ({
    goal: 'bn-lasning',
    measure: 'lasflyt',
    place,
    year: 2023 + index,
    value: Math.round(municipality + own + 4 * random() - 2),
    source: 'Exempeldata, skolornas läsavstämning',
  }))
})
