import { type CaseAnswer, decisionLevels } from '#chapters/roles/index.ts'

type Group = CaseAnswer['group']

/** How many in each group named whom, talk by talk: `committee 4, unit-manager 7`. */
const told: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Group, string>>>>>> = {
  '2023-10': {
    'mindre-klasser': {
      elected: 'committee 9, unit-manager 5, head-of-department 2',
      department: 'unit-manager 8, head-of-department 1',
      'unit-managers': 'unit-manager 19, committee 3',
    },
    trygghetskameror: {
      elected: 'committee 6, chair 5, head-of-department 5',
      department: 'manager 6, head-of-department 3',
      'unit-managers': 'unit-manager 6, manager 13, chair 3',
    },
  },
  '2026-03': {
    'mindre-klasser': {
      elected: 'unit-manager 14, committee 5',
      department: 'unit-manager 10',
      'unit-managers': 'unit-manager 24, head-of-department 2',
    },
    trygghetskameror: {
      elected: 'manager 6, chair 6, head-of-department 7',
      department: 'manager 7, head-of-department 3',
      'unit-managers': 'manager 17, unit-manager 5, chair 4',
    },
    // Four in the department's group had answered when the talk ended: they are hidden.
    'plats-pa-boende': {
      elected: 'official 9, committee 6, chair 3',
      department: 'official 4',
      'unit-managers': 'official 21, manager 3',
    },
  },
}

/** Answers to the cases to talk about, from the talks of 2023 and 2026. */
export const caseAnswers: readonly CaseAnswer[] = Object.entries(told).flatMap(([round, cases]) =>
  Object.entries(cases).flatMap(([id, groups]) =>
    (['elected', 'department', 'unit-managers'] as const).flatMap((group) =>
      groups[group].split(', ').flatMap((named) => {
        const [level = '', count = '0'] = named.split(' ')
        const decider = decisionLevels.find((known) => known === level)
        if (!decider) throw new RangeError(`there is no level ${level}`)
        return Array.from({ length: Number(count) }, () => ({ case: id, round, group, decider }))
      }),
    ),
  ),
)
