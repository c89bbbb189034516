import { type GoalStory, measure } from './build.ts'

/** The financial goals that KL 11:6 asks for, and what the assembly has decided as direction only. */
export const financialAndDirections: readonly GoalStory[] = [
  {
    goal: 'resultat',
    kind: 'financial',
    owner: 'kf',
    wording: 'Årets resultat ska vara minst 2 procent av skatteintäkter och generella statsbidrag.',
    horizon: 2026,
    anchor: { law: 'KL 11:6', serves: 'invånarna i dag och i framtiden' },
    measures: [
      measure('resultat', 'Årets resultat av skatteintäkter och generella statsbidrag', [
        'procent',
        'higher',
        '2021:2.6 → 2022:2 2023:2 2024:2 2025:2 2026:2',
        2,
      ]),
    ],
    since: 2022,
  },
  {
    goal: 'soliditet',
    kind: 'financial',
    owner: 'kf',
    wording: 'Soliditeten med alla pensionsåtaganden ska inte sjunka.',
    horizon: 2026,
    anchor: { law: 'KL 11:6', serves: 'invånarna i framtiden' },
    measures: [
      measure('soliditet', 'Soliditet med alla pensionsåtaganden', [
        'procent',
        'higher',
        '2021:31 → 2022:31 2023:31 2024:32 2025:32 2026:33',
        1,
      ]),
    ],
    since: 2022,
  },
  {
    goal: 'delaktighet',
    kind: 'policy-direction',
    owner: 'kf',
    wording: 'Invånarna ska ha goda möjligheter att påverka det som rör dem.',
    horizon: 2026,
    since: 2022,
  },
]
