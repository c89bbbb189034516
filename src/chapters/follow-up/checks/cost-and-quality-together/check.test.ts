import { testCheck } from '#engine/test-check.ts'
import { costAndQualityTogether } from './check.ts'
import type { FollowedService, HalvesFacts, Position } from './facts.ts'

const at = '2026-11-23'
const source = { sv: 'Egen bearbetning av exempeldata', en: 'Own processing of example data' }

const school = {
  id: 'compulsory-school',
  slug: 'grundskola',
  name: { sv: 'Grundskola', en: 'Compulsory school' },
} as const
const elderly = {
  id: 'elderly-care',
  slug: 'aldreomsorg',
  name: { sv: 'Äldreomsorg', en: 'Elderly care' },
} as const

const survey = {
  kpi: 'U21468',
  name: { sv: 'Nöjda med hemtjänsten', en: 'Satisfied with home care' },
  unit: { sv: '%', en: '%' },
  kind: 'plain',
  better: 'higher',
} as const

const cheapGood: Position = {
  years: [2023, 2025],
  deviation: -3.2,
  deviationError: 1,
  quality: 0.5,
  qualityError: 0.2,
  rankInterval: [20, 60],
  ranked: 280,
}

const whole = (year: number) => ({ year, deviation: -3, lacking: [] })
const half = (year: number) => ({ year, deviation: -3, lacking: [survey] })

function followed(changes: Partial<FollowedService> = {}): FollowedService {
  return { service: elderly, years: [whole(2025), whole(2024), whole(2023)], source, ...changes }
}

function facts(...services: FollowedService[]): HalvesFacts {
  return { municipality: '9180', services }
}

testCheck(costAndQualityTogether, {
  pass: [
    {
      when: 'both halves are there, and their intervals exclude what is expected and the average',
      facts: facts(followed({ position: cheapGood })),
      at,
      says: {
        sv: 'Kostnad och kvalitet följs tillsammans i äldreomsorg. Äldreomsorg: lägre kostnad, högre kvalitet.',
        en: 'Cost and quality are followed together in elderly care. Elderly care: lower cost, higher quality.',
      },
      evidence: ['/jamforelser/aldreomsorg/9180'],
    },
    {
      when: 'two of the last three years are enough, services stand alike, and one has no figures at all',
      facts: facts(
        followed({
          years: [half(2025), whole(2024), whole(2023)],
          position: { ...cheapGood, deviation: 4, quality: -0.5 },
        }),
        followed({ service: school, position: { ...cheapGood, deviation: 2, quality: -0.4 } }),
        followed({
          service: { id: 'x', slug: 'forskola', name: { sv: 'Förskola', en: 'Preschool' } },
          years: [],
        }),
      ),
      at,
      says: {
        sv: 'Kostnad och kvalitet följs tillsammans i äldreomsorg och grundskola. Äldreomsorg och grundskola: högre kostnad, lägre kvalitet. Utan uppgifter för tillräckligt många år, och därför inte bedömt: förskola.',
        en: 'Cost and quality are followed together in elderly care and compulsory school. Elderly care and compulsory school: higher cost, lower quality. Without figures for enough years, and therefore not judged: preschool.',
      },
    },
    {
      when: 'what an interval cannot decide is not claimed, whatever the estimates are',
      facts: facts(
        followed({ position: { ...cheapGood, deviation: -1.9, quality: 0.39 } }),
        followed({ service: school, position: { ...cheapGood, deviation: 1.9 } }),
      ),
      at,
      says: {
        sv: 'Kostnad och kvalitet följs tillsammans i äldreomsorg och grundskola. Äldreomsorg: kostnad ej säkert skild från väntad, kvalitet ej säkert skild från snittet. Grundskola: kostnad ej säkert skild från väntad, högre kvalitet.',
        en: 'Cost and quality are followed together in elderly care and compulsory school. Elderly care: cost not told from expected, quality not told from average. Compulsory school: cost not told from expected, higher quality.',
      },
    },
  ],
  fail: [
    {
      when: 'quality has been there, but not in two of the last three years',
      facts: facts(
        followed({ years: [half(2025), half(2024), whole(2023), whole(2022)] }),
        followed({ service: school, position: cheapGood }),
      ),
      at,
      says: {
        sv: 'Kostnaden följs utan kvalitet i äldreomsorg. Effektiviteten går då inte att bedöma: en låg kostnad kan lika gärna vara låg kvalitet. Båda följs i grundskola.',
        en: 'Cost is followed without quality in elderly care. Efficiency cannot be judged then: a low cost may just as well be low quality. Both are followed in compulsory school.',
      },
      evidence: ['/jamforelser/aldreomsorg'],
    },
  ],
  'needs-review': [
    {
      when: 'no service has any figures',
      facts: facts(followed({ years: [] })),
      at,
      says: {
        sv: 'Ingen verksamhet i kommunen har uppgifter om kostnad och kvalitet för tillräckligt många år. Hämta nyckeltalen under Datakällor.',
        en: 'No service of the municipality has figures on cost and quality for enough years. Fetch the indicators under Data sources.',
      },
    },
    {
      when: 'the only service has a single year, though a whole one',
      facts: facts(followed({ years: [whole(2025)] })),
      at,
      says: {
        sv: 'Ingen verksamhet i kommunen har uppgifter om kostnad och kvalitet för tillräckligt många år. Hämta nyckeltalen under Datakällor.',
        en: 'No service of the municipality has figures on cost and quality for enough years. Fetch the indicators under Data sources.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts(followed()),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
