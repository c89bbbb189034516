import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import type { Agreement, PulseAnswer, PulseGroup, PulseRound, RoleBook } from '#chapters/roles/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { trustGapNotWidening } from './check.ts'
import { loadTrust } from './facts.ts'

const at = '2026-11-23'

const rounds: readonly PulseRound[] = [2024, 2025, 2026].map((year, at) => ({
  id: at + 1,
  opens: `${year}-03-01`,
  closes: `${year}-03-31`,
  questions: ['who-decides'],
}))

function answers(group: PulseGroup, ...byRound: readonly (readonly number[])[]): readonly PulseAnswer[] {
  return byRound.flatMap((values, at) =>
    values.map((value) => ({ round: at + 1, question: 'who-decides', group, value })),
  )
}

const heads = answers('heads', [4, 4, 4, 3, 5], [4, 4, 4, 3, 5], [4, 4, 4, 3, 5])
const drifting = answers('elected', [4, 4, 4, 3, 4, 3], [4, 4, 3, 3, 4], [3, 3, 3, 2, 2])
const steady = answers('elected', [4, 3, 4, 3, 4], [4, 4, 3, 3, 4], [4, 3, 4, 3, 4])

function agreement(id: number, changes: Partial<Agreement> = {}): Agreement {
  return {
    ...{
      id,
      place: 'forvaltning',
      promisedBy: 'officials',
      text: 'Underlag',
      askedOn: '2026-01-10',
      due: '2026-03-01',
    },
    ...changes,
  }
}

function factsOf(book: Partial<RoleBook>) {
  return loadTrust(recordsWith(book), { municipality: '0000', at })
}

testCheck(trustGapNotWidening, {
  pass: [
    {
      when: 'the gap goes up and down',
      facts: await factsOf({
        rounds,
        pulseAnswers: [...heads, ...steady],
        agreements: [agreement(1, { doneOn: '2026-02-01' }), agreement(2)],
      }),
      at,
      says: {
        sv: 'Förtroendegapet har inte vuxit 2 omgångar i rad mellan några nivåer. Störst är det mellan förtroendevalda och förvaltningschefer: 0,4 steg på skalan 1–5. Av 2 överenskommelser som har förfallit hölls 1 i tid.',
        en: 'The trust gap has not grown 2 rounds in a row between any levels. It is largest between elected representatives and heads of department: 0.4 steps on the scale 1–5. Of 2 agreements fallen due, 1 was kept in time.',
      },
      evidence: ['/roller/puls/3'],
    },
  ],
  fail: [
    {
      when: 'the gap has grown twice',
      facts: await factsOf({ rounds, pulseAnswers: [...heads, ...drifting] }),
      at,
      says: {
        sv: 'Förtroendegapet har vuxit 2 omgångar i rad mellan förtroendevalda och förvaltningschefer (0,3 → 0,4 → 1,4). Ta upp det i ett samtal med stöd, och börja med överenskommelserna.',
        en: 'The trust gap has grown 2 rounds in a row between elected representatives and heads of department (0.3 → 0.4 → 1.4). Take it up in a facilitated talk, and begin with the agreements.',
      },
      evidence: ['/roller/puls/1', '/roller/puls/2', '/roller/puls/3'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing has been asked',
      facts: await factsOf({}),
      at,
      says: {
        sv: 'Förtroendepulsen har 0 omgångar som har stängt. Det behövs 3 för att se om gapet växer. Öppna en omgång.',
        en: 'The trust pulse has 0 rounds that have closed. It takes 3 to see whether the gap grows. Open a round.',
      },
    },
    {
      when: 'one level has four answers in a round, and is hidden',
      facts: await factsOf({
        rounds,
        pulseAnswers: [...heads, ...drifting].filter(
          ({ round, group }, at, all) =>
            round !== 2 ||
            group !== 'elected' ||
            at !== all.findIndex((each) => each.round === 2 && each.group === 'elected'),
        ),
      }),
      at,
      says: {
        sv: 'Inga två nivåer har minst fem som har svarat i 3 omgångar. Svaren är då dolda och kan inte jämföras.',
        en: 'No two levels have at least five answering in 3 rounds. Their answers are then hidden and cannot be compared.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf({}),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
