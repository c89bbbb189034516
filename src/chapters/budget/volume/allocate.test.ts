import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools as model } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { because } from './because.ts'
import { sayBecause } from './say-because.ts'

test('every component of every unit, and what is kept of the frame', () => {
  const allocation = unwrap(allocate(model))
  expect([...allocation.amounts]).toEqual([
    275_098_200, 8_252_900, 7_500_000, 0, -500_000, 264_517_500, 7_935_500, 10_000_000, 16_347_200, 0,
    380_905_200, 11_427_200, 0, 0, -700_050,
  ])
  expect(allocation.sumOre + allocation.keptOre).toBe(1_000_000_000)
  expect(allocation.differenceOre).toBe(0)
})

test('an amount says why, from price and count to money', () => {
  const allocation = unwrap(allocate(model))
  expect(
    because(allocation, 'a', 'omsorg').map((step) => sayBecause(step, 'sv').replaceAll('\u00a0', ' ')),
  ).toEqual([
    'Priset Omsorg och material är 105 807,00 kr per barn och år.',
    'Barn 1–2 år, heltid räknades (15 oktober 2025: 26).',
    'Volymen Barn 1–2 år, heltid är 26.',
    'Det blir 2 750 982,00 kr.',
  ])
})
