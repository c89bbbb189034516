import { expect, test } from 'vitest'
import { emptyGoalBook } from '#chapters/goals/model.ts'
import { isDay } from '#core/day.ts'
import {
  nationalGoalLibrary,
  nationalGoalsOf,
  pointerOf,
  professionOf,
  statuteOfGoal,
  unverifiedNote,
} from './index.ts'

test('every goal has an id of its own, a day, whole sentences, and at most three digits in each code', () => {
  const ids = nationalGoalLibrary.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
  expect(nationalGoalLibrary.filter(({ lawChanged }) => !isDay(lawChanged))).toEqual([])
  expect(nationalGoalLibrary.filter(({ text }) => !/\.$/.test(text.sv) || !/\.$/.test(text.en))).toEqual([])
  expect(
    nationalGoalLibrary.flatMap(({ activityCodes }) => activityCodes).filter((code) => !/^\d{3}$/.test(code)),
  ).toEqual([])
})

test('there are goals for the services that carry the most, and for the whole municipality', () => {
  const codes = new Set(nationalGoalLibrary.flatMap(({ activityCodes }) => activityCodes))
  expect(
    ['407', '440', '450', '510', '513', '569', '575', '320', '215', '270'].filter((code) => !codes.has(code)),
  ).toEqual([])
  expect(
    nationalGoalLibrary.filter(({ activityCodes }) => activityCodes.length === 0).map(({ law }) => law),
  ).toEqual(['KL 11:1', 'barnkonventionen', 'lagen om brottsförebyggande arbete'])
  expect(nationalGoalLibrary).toHaveLength(40)
})

test('a goal points no closer than is known: the new Social Services Act only by its name', () => {
  const social = nationalGoalLibrary.filter(({ statute }) => statute === 'socialtjänstlagen')
  expect(social.map(pointerOf)).toEqual(social.map(() => 'statute'))
  expect(social.every(({ lawChanged }) => lawChanged === '2025-07-01')).toBe(true)
  expect(
    ['skollagen 1:4', 'LSS 5 §', 'skollagen 2:8 a', 'skollagen 3 kap.', 'Lgr 22', 'miljöbalken'].map((law) =>
      pointerOf({ law }),
    ),
  ).toEqual(['section', 'section', 'section', 'chapter', 'statute', 'statute'])
})

test('what nobody has compared with the law is said not to be, the municipality’s own additions too', () => {
  expect(nationalGoalLibrary.filter((goal) => unverifiedNote(goal) === undefined)).toEqual([])
  const [first] = nationalGoalLibrary
  expect(first && unverifiedNote(first)).toEqual({
    sv: 'Inte kontrollerat mot lagtexten i den lydelse som gäller. Målet är återgivet med egna ord, och lagen kan ha ändrats efter den dag som anges.',
    en: 'Not checked against the wording of the law in force. The goal is told in our own words, and the law may have changed after the day given.',
  })
  expect(first && unverifiedNote({ ...first, status: 'verified' })).toBeUndefined()
})

test('rektor, skolchef and MAS speak by statute; SAS and posts of the municipality’s own are local', () => {
  expect(['rektor', 'skolchef', 'MAS', 'SAS', 'kvalitetschef'].map((id) => professionOf(id).voice)).toEqual([
    'statutory',
    'statutory',
    'statutory',
    'local',
    'local',
  ])
  expect(professionOf('kvalitetschef').name.sv).toBe('kvalitetschef')
})

test('an addition of the municipality’s own stands last, or in place of the shipped one with its id', () => {
  const own = {
    id: 'kulturplan',
    text: { sv: 'Alla barn möter kultur.', en: 'All children meet culture.' },
    law: 'kulturplanen',
    lawChanged: '2024-01-01',
    activityCodes: ['315'],
    profession: 'kulturchef',
  }
  const goals = nationalGoalsOf({ ...emptyGoalBook, ownNationalGoals: [own, { ...own, id: 'lss-6' }] })
  expect(goals).toHaveLength(41)
  expect(goals.at(-1)).toBe(own)
  expect(goals.find(({ id }) => id === 'lss-6')?.law).toBe('kulturplanen')
  expect(statuteOfGoal(own)).toEqual({ sv: 'kulturplanen', en: 'kulturplanen' })
})
