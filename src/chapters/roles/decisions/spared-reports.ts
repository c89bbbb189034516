import type { Bilingual } from '#core/language.ts'

/** A report that units commonly write, and how often. */
export interface RecurringReport {
  readonly id: string
  readonly name: Bilingual
  readonly perYear: number
  /** How many a year a unit that follows its plan may do with; the same as `perYear` where nothing is spared. */
  readonly perYearOnPlan: number
  /** Statute that demands it: then it is never spared. */
  readonly law?: string
}

/** The municipality's own habits differ: the list is a start to talk from. */
export const commonReports: readonly RecurringReport[] = [
  {
    id: 'monthly-comment',
    name: { sv: 'Skriftlig kommentar till månadens utfall', en: 'Written comment on the month' },
    perYear: 10,
    perYearOnPlan: 2,
  },
  {
    id: 'forecast',
    name: { sv: 'Prognos för helåret', en: 'Forecast for the year' },
    perYear: 9,
    perYearOnPlan: 4,
  },
  {
    id: 'goal-report',
    name: {
      sv: 'Skriftlig redovisning av mål och aktiviteter',
      en: 'Written report on goals and activities',
    },
    perYear: 3,
    perYearOnPlan: 1,
  },
  {
    id: 'sick-leave-comment',
    name: { sv: 'Kommentar till sjukfrånvaron', en: 'Comment on sick leave' },
    perYear: 4,
    perYearOnPlan: 1,
  },
  {
    id: 'quality-work',
    name: { sv: 'Systematiskt kvalitetsarbete', en: 'Systematic quality work' },
    perYear: 1,
    perYearOnPlan: 1,
    law: 'Skollagen 4:3–6, SOSFS 2011:9',
  },
  {
    id: 'work-environment',
    name: {
      sv: 'Årlig uppföljning av arbetsmiljöarbetet',
      en: 'Yearly follow-up of work environment management',
    },
    perYear: 1,
    perYearOnPlan: 1,
    law: 'AFS 2023:1',
  },
  {
    id: 'internal-control',
    name: {
      sv: 'Underlag till nämndens interna kontroll',
      en: "Material for the committee's internal control",
    },
    perYear: 1,
    perYearOnPlan: 1,
    law: 'KL 6:6',
  },
  {
    id: 'interim',
    name: { sv: 'Underlag till delårsrapporten', en: 'Material for the interim report' },
    perYear: 1,
    perYearOnPlan: 1,
    law: 'LKBR 13 kap.',
  },
]

/** What a unit that follows its plan is spared, and what it isn't. */
export interface SparedReports {
  readonly spared: readonly { readonly report: RecurringReport; readonly fewer: number }[]
  readonly kept: readonly RecurringReport[]
  /** Reports a year fewer, in all. */
  readonly fewerPerYear: number
  /** What isn't computed, to be shown beside the list. */
  readonly notComputed: Bilingual
}

/**
 * What a unit on plan may be spared. What the law demands is never spared, whatever the list says.
 *
 * Which units are on plan is not computed here: that takes their deviations over time.
 *
 * @handbook ROL-4
 */
export function sparedReports(reports: readonly RecurringReport[] = commonReports): SparedReports {
  const spared = reports
    .map((report) => ({
      report,
      fewer: report.law === undefined ? Math.max(0, report.perYear - report.perYearOnPlan) : 0,
    }))
    .filter(({ fewer }) => fewer > 0)
  return {
    spared,
    kept: reports.filter((report) => !spared.some((each) => each.report === report)),
    fewerPerYear: spared.reduce((sum, { fewer }) => sum + fewer, 0),
    notComputed: {
      sv: 'Listan visar vad en enhet som följer sin plan kan slippa. Vilka enheter det är räknas inte ut här: det kräver deras avvikelser över tid, som hör till uppföljningen.',
      en: 'The list shows what a unit that follows its plan may be spared. Which units those are is not computed here: that takes their deviations over time, which belong to the follow-up.',
    },
  }
}
