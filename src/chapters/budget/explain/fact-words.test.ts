import { expect, test } from 'vitest'
import { sayFact } from './fact-words.ts'
import type { Fact } from './step-facts.ts'

const index = { id: 'pkv', title: 'Prisindex', edition: '2026-10', change: 0.031 }

const cases: readonly (readonly [Fact, sv: string, en: string])[] = [
  [
    { kind: 'volume', driver: 'ak', title: 'Årskurs 1–3', unit: 'elev', before: 120, after: 128 },
    'Årskurs 1–3: från 120 elever till 128 elever, 8 fler elever.',
    'Årskurs 1–3: from 120 pupils to 128 pupils, 8 more pupils.',
  ],
  [
    { kind: 'volume', driver: 'ak', title: 'Barn', unit: 'barn', before: 30, after: 29 },
    'Barn: från 30 barn till 29 barn, 1 barn färre.',
    'Barn: from 30 children to 29 children, 1 fewer child.',
  ],
  [
    { kind: 'volume', driver: 'ak', title: 'Ärenden', unit: 'ärende', after: 7.256 },
    'Ärenden: 7,26 ärende.',
    'Ärenden: 7.26 ärende.',
  ],
  [
    { kind: 'counted-otherwise', before: 'Beviljade timmar' },
    'Året före räknades något annat (Beviljade timmar), så en del av skillnaden är sättet att räkna.',
    'The year before something else was counted (Beviljade timmar), so part of the difference is the way of counting.',
  ],
  [
    { kind: 'counted-otherwise' },
    'Det räknas på ett annat sätt än året före, så en del av skillnaden är sättet att räkna.',
    'It is counted in another way than the year before, so part of the difference is the way of counting.',
  ],
  [
    {
      ...{ kind: 'price', price: 'elev', title: 'Elev', per: 'elev och år' },
      ...{ beforeOre: 80_000_00, afterOre: 82_480_00, index },
    },
    'Priset Elev per elev och år: från 80 000,00 kr till 82 480,00 kr. Uppräknat med 3,1 %: Prisindex, utgåva 2026-10.',
    'The price Elev per elev och år: from SEK 80,000.00 to SEK 82,480.00. Raised by 3.1%: Prisindex, edition 2026-10.',
  ],
  [
    { kind: 'amount', beforeOre: 100_00, afterOre: 103_10, index },
    'Beloppet går från 100,00 kr till 103,10 kr. Det är förra årets belopp, uppräknat med 3,1 % (Prisindex, utgåva 2026-10).',
    "The amount goes from SEK 100.00 to SEK 103.10. It is last year's amount, raised by 3.1% (Prisindex, edition 2026-10).",
  ],
  [
    { kind: 'size', before: { upTo: 100, ore: 200_000_00 } },
    'Från steget upp till 100 (200 000,00 kr) till inget steg.',
    'From the step up to 100 (SEK 200,000.00) to no step.',
  ],
  [
    { kind: 'rule', what: 'gone', before: 'Varje skola får lika.' },
    'Delen finns inte längre. Så löd den: Varje skola får lika.',
    'The part is no more. It said: Varje skola får lika.',
  ],
  [
    { kind: 'rule', what: 'changed', before: 'Lika.', after: 'Lika.' },
    'Siffrorna i regeln är ändrade. Lika.',
    'The figures of the rule have changed. Lika.',
  ],
  [
    { kind: 'index', index: 'struktur', before: 0.9, after: 1.05 },
    'Enhetens index för struktur går från 0,9 till 1,05.',
    "The unit's index for struktur goes from 0.9 to 1.05.",
  ],
  [
    { kind: 'taken-over', from: 'lillskolan', share: 0.75 },
    '75 % av det som Lillskolan hade.',
    '75% of what Lillskolan had.',
  ],
  [
    {
      kind: 'decision',
      decision: {
        kind: 'reallocation',
        reference: 'BIN 2025-05-20 § 61',
        on: '2025-05-20',
        reason: 'En flytt.',
      },
    },
    'Omfördelning: En flytt (BIN 2025-05-20 § 61)',
    'Reallocation: En flytt (BIN 2025-05-20 § 61)',
  ],
]

test.for(cases)('%o', ([fact, sv, en]) => {
  const say = (language: 'sv' | 'en') =>
    sayFact(fact, (unit) => (unit === 'lillskolan' ? 'Lillskolan' : unit), language).replaceAll('\u00a0', ' ')
  expect([say('sv'), say('en')]).toEqual([sv, en])
})
