import {
  activity,
  bookOf,
  duty,
  goal,
  littleOrganisation,
  question,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalFacts } from '#chapters/goals/goal-facts.ts'
import { emptyGoalBook, type GoalBook } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { noSilence } from './check.ts'

function facts(changes: Partial<GoalBook>): GoalFacts {
  return { book: bookOf({ versions: [goal('läsa')], ...changes }), organisation: littleOrganisation }
}

const worked = [activity('läsa', 'bjork'), activity('läsa', 'ek'), activity('läsa', 'lind')]

testCheck(noSilence, {
  pass: [
    {
      when: 'one has left a trace, one has time left, and one has been told by the committee to put other things first',
      facts: facts({
        activities: [activity('läsa', 'ek')],
        questions: [question('läsa', 'lind', { due: today })],
        duties: [duty('läsa')],
      }),
      at: today,
      says: {
        sv: 'Inget mål är obesvarat. Rutnätet har 3 rutor, en för varje mål i varje enhet som målet når: i 1 finns spår sedan den 1 januari 2026, i 1 har enheten tid kvar att svara, och i 1 har nämnden öppet satt målet åt sidan.',
        en: 'No goal is unanswered. The grid has 3 squares, one for every goal in every unit that it reaches: in 1 there is a trace since 1 January 2026, in 1 the unit has time left to answer, and in 1 the committee has openly set the goal aside.',
      },
      evidence: ['/mal/rutnat'],
    },
    {
      when: 'another goal is new, and a unit has set a goal aside by itself',
      facts: facts({
        versions: [goal('läsa'), goal('ny', { from: '2026-09-01', reaches: ['ek'] })],
        activities: worked,
        duties: [duty('läsa', { decidedBy: 'bjork' })],
      }),
      at: today,
      says: {
        sv: 'Inget mål är obesvarat. Rutnätet har 4 rutor, en för varje mål i varje enhet som målet når: i 3 finns spår sedan den 1 januari 2026, i 0 har enheten tid kvar att svara, och i 0 har nämnden öppet satt målet åt sidan. I 1 är målet för nytt för en fråga. Ett beslut att sätta ett mål åt sidan räknas inte: det är inte fattat av enhetens nämnd, eller saknar skäl.',
        en: "No goal is unanswered. The grid has 4 squares, one for every goal in every unit that it reaches: in 3 there is a trace since 1 January 2026, in 0 the unit has time left to answer, and in 0 the committee has openly set the goal aside. In 1 the goal is too new for a question. One decision to set a goal aside does not count: it was not taken by the unit's committee, or lacks a reason.",
      },
    },
    {
      when: 'the municipality accepts one that is unanswered',
      facts: facts({ activities: worked.slice(1), questions: [question('läsa', 'bjork')] }),
      at: today,
      thresholds: [
        {
          id: 'MAL-8.unanswered',
          value: 1,
          unit: { sv: 'mål i enheter', en: 'goals in units' },
          authority: 'local',
          reference: { sv: 'KS § 4', en: 'KS § 4' },
          from: '2026-01-01',
          about: { sv: 'Högst en.', en: 'At most one.' },
        },
      ],
      says: {
        sv: '1 mål i en enhet är obesvarat, vilket kommunen godtar. Rutnätet har 3 rutor, en för varje mål i varje enhet som målet når: i 2 finns spår sedan den 1 januari 2026, i 0 har enheten tid kvar att svara, och i 0 har nämnden öppet satt målet åt sidan.',
        en: '1 goal in a unit is unanswered, which the municipality accepts. The grid has 3 squares, one for every goal in every unit that it reaches: in 2 there is a trace since 1 January 2026, in 0 the unit has time left to answer, and in 0 the committee has openly set the goal aside.',
      },
    },
  ],
  fail: [
    {
      when: 'a unit was asked and the time has run out',
      facts: facts({ activities: worked.slice(1), questions: [question('läsa', 'bjork')] }),
      at: '2026-10-16',
      says: {
        sv: '1 fråga om ett mål är obesvarad fast tiden för svar har gått ut: Björkskolan om ”Målet läsa”. Enheterna kan ha arbetat med målen ändå; det är inte känt. Svara på frågan, eller låt nämnden besluta öppet att annat går först. Handboken säger att mål som uppfattas som valfria gör verksamheten mindre likvärdig.',
        en: '1 question about a goal is unanswered though the time to answer is over: Björkskolan on “Målet läsa”. The units may have worked by the goals all the same; it is not known. Answer the question, or let the committee decide openly that other things come first. The handbook says that goals seen as optional make services less equal.',
      },
      evidence: ['/mal/l%C3%A4sa/bjork'],
    },
    {
      when: 'four are unanswered, others have not been asked, and a unit has set one aside by itself',
      facts: facts({
        versions: [goal('läsa'), goal('trygg', { owner: 'kf' })],
        questions: [
          question('läsa', 'bjork'),
          question('läsa', 'ek'),
          question('läsa', 'lind'),
          question('trygg', 'sol'),
        ],
        duties: [duty('läsa', { reason: '' }), duty('läsa', { place: 'ek', decidedBy: 'ek' })],
      }),
      at: today,
      says: {
        sv: '4 frågor om mål är obesvarade fast tiden för svar har gått ut: Björkskolan om ”Målet läsa”, Ekskolan om ”Målet läsa”, Lindens förskola om ”Målet läsa” och 1 till. Enheterna kan ha arbetat med målen ändå; det är inte känt. Svara på frågan, eller låt nämnden besluta öppet att annat går först. 2 beslut att sätta mål åt sidan räknas inte: de är inte fattade av enhetens nämnd, eller saknar skäl. Handboken säger att mål som uppfattas som valfria gör verksamheten mindre likvärdig.',
        en: "4 questions about goals are unanswered though the time to answer is over: Björkskolan on “Målet läsa”, Ekskolan on “Målet läsa”, Lindens förskola on “Målet läsa” and 1 more. The units may have worked by the goals all the same; it is not known. Answer the question, or let the committee decide openly that other things come first. 2 decisions to set goals aside do not count: they were not taken by the unit's committee, or lack a reason. The handbook says that goals seen as optional make services less equal.",
      },
      evidence: ['/mal/l%C3%A4sa/bjork', '/mal/l%C3%A4sa/ek', '/mal/l%C3%A4sa/lind', '/mal/trygg/sol'],
    },
    {
      when: 'more are unanswered than are told one by one',
      facts: facts({
        versions: Array.from({ length: 7 }, (_, at) => goal(`m${at}`)),
        questions: Array.from({ length: 7 }, (_, at) =>
          ['bjork', 'ek', 'lind'].map((unit) => question(`m${at}`, unit)),
        ).flat(),
      }),
      at: today,
      says: {
        sv: '21 frågor om mål är obesvarade fast tiden för svar har gått ut: Björkskolan om ”Målet m0”, Ekskolan om ”Målet m0”, Lindens förskola om ”Målet m0” och 18 till. Enheterna kan ha arbetat med målen ändå; det är inte känt. Svara på frågan, eller låt nämnden besluta öppet att annat går först. Handboken säger att mål som uppfattas som valfria gör verksamheten mindre likvärdig.',
        en: '21 questions about goals are unanswered though the time to answer is over: Björkskolan on “Målet m0”, Ekskolan on “Målet m0”, Lindens förskola on “Målet m0” and 18 more. The units may have worked by the goals all the same; it is not known. Answer the question, or let the committee decide openly that other things come first. The handbook says that goals seen as optional make services less equal.',
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: emptyGoalBook, organisation: noOrganisation },
      at: today,
      says: {
        sv: 'Inget mål i kraft når någon enhet. Lägg in målen och vilka enheter de gäller.',
        en: 'No goal in force reaches any unit. Add the goals and the units that they are for.',
      },
    },
    {
      when: 'two units are silent, and nobody has asked them',
      facts: facts({ activities: worked.slice(2) }),
      at: today,
      says: {
        sv: 'I 2 av rutnätets 3 rutor finns inget spår av målet sedan den 1 januari 2026, och enheten har ännu inte tillfrågats. Fråga innan något sägs om dem.',
        en: "In 2 of the grid's 3 squares there is no trace of the goal since 1 January 2026, and the unit has not yet been asked. Ask before anything is said of them.",
      },
    },
    {
      when: 'the goals are new',
      facts: facts({ versions: [goal('läsa', { from: '2026-09-01' })] }),
      at: today,
      says: {
        sv: 'Målen är för nya för att det ska gå att säga hur enheterna arbetar med dem.',
        en: 'The goals are too new for it to be possible to say how the units work by them.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts({}),
      at: today,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
