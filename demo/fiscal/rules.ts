import type { GuidelineVersion, LadderVersion, ReservePolicy, ReserveUse } from '#chapters/budget/index.ts'
import { toOre } from '#core/money.ts'
import { noon } from '#demo/recorded.ts'

/** The municipality's own financial guidelines. The share of the result is missed in the forecast, budget and plan. */
export const exampleGuidelines: readonly GuidelineVersion[] = [
  {
    ...{ id: 'resultat', version: 1, measure: 'result-share', limit: 0.02, overYears: 1, from: 2022 },
    ...{ decision: 'KF 2021-11-22 § 148', at: noon('2021-11-24') },
  },
  {
    ...{ id: 'soliditet', version: 1, measure: 'equity-share', limit: 0.3, overYears: 1, from: 2022 },
    ...{ decision: 'KF 2021-11-22 § 148', at: noon('2021-11-24') },
  },
  {
    ...{
      id: 'sjalvfinansiering',
      version: 1,
      measure: 'self-financing',
      limit: 0.6,
      overYears: 3,
      from: 2023,
    },
    ...{ decision: 'KF 2022-11-28 § 139', at: noon('2022-11-30') },
  },
  {
    ...{
      id: 'skuld',
      version: 1,
      measure: 'debt-per-inhabitant',
      limit: 3_500_000,
      overYears: 1,
      from: 2024,
    },
    ...{ decision: 'KF 2023-11-27 § 142', at: noon('2023-11-29') },
  },
  {
    ...{ id: 'likviditet', version: 1, measure: 'liquidity-months', limit: 1, overYears: 1, from: 2024 },
    ...{ decision: 'KF 2023-11-27 § 142', at: noon('2023-11-29') },
  },
]

export const exampleReservePolicies: readonly ReservePolicy[] = [
  {
    version: 1,
    setAsideWhen:
      'När resultatet överstiger 1 procent av skatter och bidrag och inget underskott är kvar att återställa.',
    usedWhen: 'När skatteunderlaget växer långsammare än tioårssnittet, för att möta ett år i taget.',
    decision: 'KF 2023-12-18 § 161',
    at: noon('2023-12-20'),
  },
]

/** The use of the result reserve in 2026 stands without a reason. */
export const exampleReserveUses: readonly ReserveUse[] = [
  {
    ...{ id: 1, year: 2023, reserve: 'rur', amountOre: toOre(800_000_000) },
    wentTo: 'Att möta lägre skatteintäkter under 2023',
    reason: 'Skatteunderlaget växte 0,9 procentenheter långsammare än tioårssnittet.',
    ...{ decision: 'KF 2024-04-29 § 52', at: noon('2024-03-20') },
  },
  {
    ...{ id: 2, year: 2026, reserve: 'rer', amountOre: toOre(250_000_000), wentTo: '', reason: '' },
    ...{ decision: '', at: noon('2026-10-05') },
  },
  {
    ...{ id: 3, year: 2026, reserve: 'rur', amountOre: toOre(100_000_000) },
    wentTo: 'Att möta lägre skatteintäkter under 2026',
    reason: 'Skatteunderlaget växer 0,4 procentenheter långsammare än tioårssnittet.',
    ...{ decision: 'KF 2026-09-28 § 104', at: noon('2026-10-05') },
  },
]

const decision = 'KF 2024-04-29 § 61'

/** Decided before it is needed. The first step's state is here already; nobody takes it by itself. */
export const exampleLadders: readonly LadderVersion[] = [
  {
    ...{ version: 1, decision, at: noon('2024-05-02') },
    steps: [
      {
        ...{ order: 1, title: 'Tätare uppföljning', takenBy: 'Kommundirektören' },
        action: 'Varje nämnd lämnar prognos varje månad, med åtgärder där den går över.',
        ...{ measure: 'result-share', when: 'below', limit: 0.02, decision },
      },
      {
        ...{ order: 2, title: 'Prövning av nya åtaganden', takenBy: 'Kommunstyrelsen' },
        action: 'Nya tjänster, avtal och investeringar prövas i kommunstyrelsen innan de beslutas.',
        ...{ measure: 'result-share', when: 'below', limit: 0.01, decision },
      },
      {
        ...{ order: 3, title: 'Åtgärdsplan till fullmäktige', takenBy: 'Kommunstyrelsen' },
        action: 'En plan för hur underskottet återställs lämnas till fullmäktige inom tre månader.',
        ...{ measure: 'balance-result', when: 'below', limit: 0, decision },
      },
      {
        ...{ order: 4, title: 'Investeringsstopp', takenBy: 'Kommunfullmäktige' },
        action: 'Investeringar som inte har börjat skjuts upp, utom sådana som lag kräver.',
        ...{ measure: 'liquidity-months', when: 'below', limit: 0.75, decision },
      },
    ],
  },
]
