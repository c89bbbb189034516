import { expect, test } from 'vitest'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { readRuleSet, readVolumeModel } from './rule-set-schema.ts'

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null | undefined

/** The model with one place changed, as somebody may write it. */
function written(path: readonly (string | number)[], value: Json): unknown {
  const copy: unknown = structuredClone(threePreschools)
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

function problems(json: unknown) {
  const read = readVolumeModel(json)
  return read.ok ? [] : read.problems.map(({ where, text }) => [where, text.sv])
}

test('a model that holds is read as it stands', () => {
  expect(readVolumeModel(threePreschools)).toEqual({ ok: true, value: threePreschools })
  expect(readVolumeModel({ $schema: 'rule-set.schema.json', ...threePreschools })).toEqual({
    ok: true,
    value: threePreschools,
  })
})

test.each<[(string | number)[], Json, string, string]>([
  [
    ['ruleset'],
    {},
    'ruleset',
    'Fältet ruleset finns inte här. Rätta stavningen eller ta bort det; fälten beskrivs i docs/reference/rule-set.sv.md.',
  ],
  [['units'], undefined, 'units', 'Uppgiften saknas. Lägg till den.'],
  [['units'], [], 'units', 'Här behövs minst 1. Lägg till det som saknas.'],
  [
    ['units', 1, 'provider'],
    'privat',
    'units[1].provider',
    'Värdet går inte. Skriv own, independent, private, other-municipality.',
  ],
  [
    ['units', 0, 'volumes', 'barn'],
    -3,
    'units[0].volumes.barn',
    'Talet får inte vara mindre än 0. Rätta det.',
  ],
  [
    ['units', 0, 'volumes', 'barn'],
    'tio',
    'units[0].volumes.barn',
    'Skriv ett tal, antal på dagar ({ "on": … }) eller placeringar ({ "placements": … }).',
  ],
  [
    ['units', 0, 'volumes', 'barn'],
    { on: { '2026-02-30': 3 } },
    'units[0].volumes.barn.on.2026-02-30',
    'Skriv en dag som finns, som 2026-10-15.',
  ],
  [
    ['units', 0, 'volumes', 'barn'],
    { placements: [{ from: '2026-1-1' }] },
    'units[0].volumes.barn.placements[0].from',
    'Skriv en dag som finns, som 2026-10-15.',
  ],
  [
    ['units', 0, 'amounts', 'avgift'],
    1.5,
    'units[0].amounts.avgift',
    'Här ska det stå ett heltal. Rätta värdet.',
  ],
  [
    ['ruleSet', 'year'],
    '2026',
    'ruleSet.year',
    'Här ska det stå ett tal, med decimalpunkt och utan citattecken. Rätta värdet.',
  ],
  [
    ['ruleSet', 'id'],
    'för skola',
    'ruleSet.id',
    'Skriv ett id av bokstäver, siffror, punkt, plus, bindestreck eller understreck, utan mellanslag.',
  ],
  [
    ['ruleSet', 'drivers', 0, 'measure', 'kind'],
    'fast-dag',
    'ruleSet.drivers[0].measure.kind',
    'Sorten saknas eller finns inte. Skriv given, fixed-day, month-average, mean-of-year-ends, day-by-day, sum, hours; de beskrivs i docs/reference/rule-set.sv.md.',
  ],
  [
    ['ruleSet', 'drivers', 0, 'measure', 'day'],
    '15/10',
    'ruleSet.drivers[0].measure.day',
    'Skriv månad och dag, som 10-15.',
  ],
  [
    ['ruleSet', 'drivers', 0, 'measure', 'day'],
    '02-30',
    'ruleSet.drivers[0].measure.day',
    'Dagen 02-30 finns inte 2025. Skriv månad och dag som 10-15.',
  ],
  [
    ['ruleSet', 'components', 0, 'driver'],
    'elever',
    'ruleSet.components[0].driver',
    'Volymen elever finns inte under drivers. Lägg till den, eller rätta namnet.',
  ],
  [
    ['ruleSet', 'components', 0, 'price'],
    'omsorgen',
    'ruleSet.components[0].price',
    'Priset omsorgen finns inte i prislistan. Lägg till det, eller rätta namnet.',
  ],
  [
    ['ruleSet', 'components', 0, 'price'],
    { own: 'omsorg', independent: 'omsorg', private: 'omsorg' },
    'ruleSet.components[0].price',
    'Det saknas pris för other-municipality, som delen gäller för. Lägg till priset, eller begränsa delen med for.',
  ],
  [
    ['ruleSet', 'components', 1, 'of'],
    ['moms'],
    'ruleSet.components[1].of[0]',
    'Påslaget räknas på moms, som inte har räknats än. Flytta påslaget efter moms i listan.',
  ],
  [
    ['ruleSet', 'components', 1, 'of'],
    ['avgift'],
    'ruleSet.components[1].of[0]',
    'Avgiften avgift dras av sist och kan inte vara underlag för ett påslag. Ta bort den ur of.',
  ],
  [
    ['ruleSet', 'components', 1, 'of'],
    ['vård'],
    'ruleSet.components[1].of[0]',
    'Delen vård finns inte under components. Rätta namnet.',
  ],
  [
    ['ruleSet', 'components', 4, 'id'],
    'liten',
    'ruleSet.components[4].id',
    'Namnet liten används redan tidigare i listan. Ge varje post ett eget id.',
  ],
  [
    ['ruleSet', 'components', 4, 'id'],
    'remainder',
    'ruleSet.components[4].id',
    'Namnet remainder är upptaget: så heter raden som delar ut det som blir över av ramen. Välj ett annat id.',
  ],
  [
    ['ruleSet', 'components', 2, 'steps', 1, 'upTo'],
    20,
    'ruleSet.components[2].steps',
    'Stegen måste komma i ordning, med stigande upTo. Sortera dem.',
  ],
  [
    ['ruleSet', 'components', 4, 'driver'],
    'barn',
    'ruleSet.components[4]',
    'En avgift har både price och driver, eller ingen av dem (då skrivs beloppet vid enheten). Lägg till den som saknas, eller ta bort den andra.',
  ],
  [
    ['ruleSet', 'components', 3, 'share'],
    '6 %',
    'ruleSet.components[3].share',
    'Här ska det stå ett tal, med decimalpunkt och utan citattecken. Rätta värdet.',
  ],
  [
    ['ruleSet', 'remainder'],
    { to: 'volume', driver: 'x' },
    'ruleSet.remainder.driver',
    'Volymen x finns inte under drivers. Lägg till den, eller rätta namnet.',
  ],
  [
    ['ruleSet', 'monthWeights'],
    new Array(12).fill(0),
    'ruleSet.monthWeights',
    'Det ska vara tolv vikter från 0 och uppåt, januari först, och minst en över 0.',
  ],
  [
    ['ruleSet', 'components', 3, 'share'],
    6,
    'ruleSet.components[3].share',
    '6 är 600\u00a0%. En andel går från −1 till 1: skriv 3 procent som 0.03.',
  ],
  [
    ['ruleSet', 'indices'],
    [{ id: 'pkv', title: 'PKV', edition: '2026-02', change: 3.4 }],
    'ruleSet.indices[0].change',
    '3,4 är 340\u00a0%. En andel går från −1 till 1: skriv 3 procent som 0.03.',
  ],
  [
    ['ruleSet', 'components', 2, 'rounding'],
    { to: 'krona' },
    'ruleSet.components[2].rounding',
    'Ett skrivet belopp gäller som det står och avrundas inte. Ta bort rounding, och skriv beloppet som det ska vara.',
  ],
  [
    ['ruleSet', 'components', 2, 'steps', 0, 'upTo'],
    0,
    'ruleSet.components[2].steps[0].upTo',
    'Talet måste vara större än 0. Rätta det.',
  ],
  [
    ['ruleSet', 'drivers', 0, 'measure'],
    { kind: 'month-average', dayOfMonth: 15, borrowed: { 7: '09-05' } },
    'ruleSet.drivers[0].measure.borrowed.7',
    'Månaden 7 finns inte. Skriv den med två siffror, som 07.',
  ],
  [
    ['units', 0, 'volumes', 'barm'],
    3,
    'units[0].volumes.barm',
    'Volymen barm finns inte under drivers. Lägg till den, eller rätta namnet.',
  ],
  [
    ['units', 0, 'amounts', 'avgifft'],
    3,
    'units[0].amounts.avgifft',
    'Ingen del med namnet avgifft tar ett skrivet belopp (kind given, eller fee utan pris). Rätta namnet, eller ta bort beloppet.',
  ],
  [
    ['units', 0, 'indices'],
    { socio: 1.1 },
    'units[0].indices.socio',
    'Ingen del räknar med indexet socio. Rätta namnet, eller ta bort det.',
  ],
])('%j = %j is told at %s', (path, value, where, sv) => {
  expect(problems(written(path, value))).toEqual([[where, sv]])
})

test('every problem of a file is told at once', () => {
  const twice = written(['ruleSet', 'components', 0, 'driver'], 'x') as typeof threePreschools
  const json = {
    ...twice,
    ruleSet: { ...twice.ruleSet, prices: [{ ...twice.ruleSet.prices[0], raisedBy: 'kpi' }] },
  }
  expect(problems(json).map(([where]) => where)).toEqual([
    'ruleSet.components[0].driver',
    'ruleSet.prices[0].raisedBy',
  ])
})

test('an id that stands twice is told once, and mark-ups mean the first of them', () => {
  const { components } = threePreschools.ruleSet
  expect(
    problems(written(['ruleSet', 'components', 5], { ...components[0] } as Json)).map(([where]) => where),
  ).toEqual(['ruleSet.components[5].id'])
})

test('a rule set where a model should be: said in one sentence', () => {
  expect(problems(threePreschools.ruleSet)).toEqual([
    [
      '',
      'Filen är en regelsamling för sig. Lägg den under ruleSet, och skriv under units vilka som får och vad som har räknats hos dem.',
    ],
  ])
})

test('a rule set alone is told from its own fields', () => {
  const broken = written(['ruleSet', 'components', 0, 'driver'], 'x') as typeof threePreschools
  expect(readRuleSet(broken.ruleSet)).toMatchObject({
    ok: false,
    problems: [{ where: 'components[0].driver' }],
  })
  expect(readRuleSet(threePreschools.ruleSet)).toEqual({ ok: true, value: threePreschools.ruleSet })
})

test.each([null, 3, 'x', []])('%j is no model', (json) => {
  expect(readVolumeModel(json).ok).toBe(false)
})
