import { expect, test } from 'vitest'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleBudgetBook, exampleOrganisation } from '#demo/index.ts'
import { driverTotals, headCount, headOf } from './driver-totals.ts'
import { comparable, termByTerm } from './term-by-term.ts'
import { whatIf } from './what-if.ts'

const tree = treeAt(exampleOrganisation, '2026-01-01')

function allocationOf(id: string) {
  const version = ruleSetsOf(exampleBudgetBook, 2026).find((each) => each.id === id)
  if (!version) throw new Error(`no rules called ${id}`)
  const { frameOre: _, ...model } = volumeModel(exampleBudgetBook, version, tree)
  return unwrap(allocate(model))
}

const schools = allocationOf('grundskola')

test('all pupils are found to be the sum of the years, and out-of-school care apart from them', () => {
  expect([...driverTotals(schools)]).toEqual([['elever', ['f-klass', 'ak-1-3', 'ak-4-6', 'ak-7-9']]])
  expect(headOf(schools)).toEqual({ unit: 'elev', drivers: ['elever'] })
  expect(headCount(schools, 'bjorkskolan')).toBeGreaterThan(100)
})

test('one more pupil in years 1–3 gives the price of one, and says what stands still', () => {
  const price = schools.prices.get('ak-1-3')?.ore ?? 0
  const one = unwrap(whatIf(schools, 'bjorkskolan', 'ak-1-3', { by: 1 }))
  expect(one.changeOre).toBe(price)
  expect(one.moving.map(({ component }) => component)).toEqual(['grundbelopp-ak-1-3'])
  const still = Object.fromEntries(one.still.map(({ component, reason }) => [component, reason]))
  expect(still).toMatchObject({ lokaler: 'fixed', basresurs: 'fixed', struktur: 'pot' })
})

test('a pupil too many in a small school loses it the supplement, though the pupil is counted in a year', () => {
  const small = schools.units.find(({ id }) => {
    const pupils = headCount(schools, id)
    return id !== 'friskolan-alen' && pupils > 300 && pupils < 420
  })
  if (!small) throw new Error('Ekbacka has no school between the steps')
  const many = 421 - headCount(schools, small.id)
  const over = unwrap(whatIf(schools, small.id, 'f-klass', { by: many }))
  const step = over.moving.find(({ component }) => component === 'liten-skola')
  expect(step).toMatchObject({ reason: 'other-step', afterOre: 0 })
})

test('five per cent fewer in all is five per cent fewer in each year, as the engine itself gives it', () => {
  const share = -0.05
  const fewer = unwrap(whatIf(schools, 'ekskolan', 'elever', { share }))
  const { frameOre: _, ...rest } = schools
  const row = schools.places.units.get('ekskolan') ?? 0
  const units = rest.units.map((unit, at) =>
    at !== row
      ? unit
      : {
          ...unit,
          volumes: Object.fromEntries(
            schools.ruleSet.drivers.map(({ id }, d) => {
              const volume = schools.volumes[row * schools.ruleSet.drivers.length + d] ?? 0
              return [id, id === 'fritidshem' || id === 'lokalyta' ? volume : volume * (1 + share)]
            }),
          ),
        },
  )
  const again = unwrap(allocate({ ruleSet: schools.ruleSet, units }))
  const width = again.components.length
  const pot = again.components.findIndex(({ kind }) => kind === 'pot')
  const withoutPot = (of: typeof again) => (of.unitSums[row] ?? 0) - (of.amounts[row * width + pot] ?? 0)
  expect(fewer.changeOre).toBe(withoutPot(again) - withoutPot(schools))
})

test('an independent school gets its mark-ups on the pupil as well', () => {
  const one = unwrap(whatIf(schools, 'friskolan-alen', 'ak-4-6', { by: 1 }))
  expect(one.moving.map(({ component }) => component)).toEqual([
    'grundbelopp-ak-4-6',
    'lokaler-fristaende',
    'moms',
    'administration',
  ])
})

test('fewer than none is refused with what to do', () => {
  const refused = whatIf(schools, 'bjorkskolan', 'ak-1-3', { by: -10_000 })
  expect(refused.ok).toBe(false)
})

test('two schools differ term by term, and the parts add up to the öre', () => {
  for (const { id } of schools.units) {
    for (const other of comparable(schools, id)) {
      const told = termByTerm(schools, id, other.id)
      if (!told) throw new Error(`${id} and ${other.id} cannot be compared`)
      const parts = told.terms.flatMap((term) => term.parts)
      expect(parts.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(told.differenceOre)
      expect(told.differenceOre).toBe(told.ownOre - told.otherOre)
    }
  }
})

test('price is the same between own schools, so only volume, index, size and what is given differ', () => {
  const told = termByTerm(schools, 'bjorkskolan', 'ekskolan')
  const reasons = new Set(told?.terms.flatMap(({ parts }) => parts.map(({ reason }) => reason)))
  expect([...reasons].filter((reason) => reason === 'price' || reason === 'not-for-both')).toEqual([])
  const pot = told?.terms.find(({ component }) => component === 'struktur')
  expect(pot?.parts.map(({ reason }) => reason)).toEqual(['volume', 'index'])
  const withIndependent = termByTerm(schools, 'bjorkskolan', 'friskolan-alen')
  expect(withIndependent?.terms.find(({ component }) => component === 'moms')?.parts).toMatchObject([
    { reason: 'not-for-both' },
  ])
})

test('the first to be compared with is an own school with the same years, though another is nearer in size', () => {
  const all = comparable(schools, 'bjorkskolan')
  expect(all[0]?.id).toBe('ekskolan')
  expect(all.at(-1)?.id).toBe('friskolan-alen')
})
