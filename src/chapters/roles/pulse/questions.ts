import { type PulseGroup, pulseGroups } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'

/** A question of the trust pulse, answered 1 (not at all) to 5 (wholly). */
export interface PulseQuestion {
  readonly id: string
  /**
   * `trust`: the same to every side, compared between them; `support`: unit managers on central functions; `beside`:
   * decisions beside the chain, shown for all together only.
   */
  readonly about: 'trust' | 'support' | 'beside'
  readonly text: Bilingual
  readonly groups: readonly PulseGroup[]
}

/** The shipped questions, in the order asked. */
export const pulseQuestions: readonly PulseQuestion[] = [
  {
    id: 'agreements-kept',
    about: 'trust',
    text: {
      sv: 'Det som politik och förvaltning kommer överens om blir av.',
      en: 'What politics and administration agree on gets done.',
    },
    groups: pulseGroups,
  },
  {
    id: 'who-decides',
    about: 'trust',
    text: {
      sv: 'Det är tydligt vem som beslutar vad.',
      en: 'It is clear who decides what.',
    },
    groups: pulseGroups,
  },
  {
    id: 'roles-respected',
    about: 'trust',
    text: {
      sv: 'Förtroendevalda och tjänstepersoner respekterar varandras roller.',
      en: "Elected representatives and officials respect each other's roles.",
    },
    groups: pulseGroups,
  },
  {
    id: 'problems-told',
    about: 'trust',
    text: {
      sv: 'Det går att berätta om problem i tid utan att det slår tillbaka.',
      en: 'One can tell of problems in time without it backfiring.',
    },
    groups: pulseGroups,
  },
  {
    id: 'room-to-lead',
    about: 'trust',
    text: {
      sv: 'Den som har ansvaret får också utrymme att leda och besluta.',
      en: 'Those who are responsible also get the room to lead and decide.',
    },
    groups: pulseGroups,
  },
  {
    id: 'central-support',
    about: 'support',
    text: {
      sv: 'Stödet från ekonomi, HR och andra centrala funktioner hjälper mig att leda min enhet.',
      en: 'The support from finance, HR and other central functions helps me lead my unit.',
    },
    groups: ['unit-managers'],
  },
  {
    id: 'support-reachable',
    about: 'support',
    text: {
      sv: 'Jag får hjälp av centrala funktioner när jag behöver den.',
      en: 'I get help from central functions when I need it.',
    },
    groups: ['unit-managers'],
  },
  {
    id: 'beside-the-chain',
    about: 'beside',
    text: {
      sv: 'Det händer att verksamheten styrs vid sidan av beslutsvägen.',
      en: 'It happens that services are steered outside the line of decision.',
    },
    groups: pulseGroups,
  },
]

/** The ends of the scale, the same for all questions. */
export const pulseScale: Readonly<Record<1 | 5, Bilingual>> = {
  1: { sv: 'Stämmer inte alls', en: 'Not true at all' },
  5: { sv: 'Stämmer helt', en: 'Wholly true' },
}

export const groupWords: Readonly<Record<PulseGroup, Bilingual>> = {
  elected: { sv: 'Förtroendevalda', en: 'Elected representatives' },
  heads: { sv: 'Förvaltningschefer', en: 'Heads of department' },
  managers: { sv: 'Verksamhetschefer', en: 'Managers' },
  'unit-managers': { sv: 'Enhetschefer', en: 'Unit managers' },
  'central-support': { sv: 'Centrala funktioner', en: 'Central support functions' },
}

/** The questions that a group is asked in a round. */
export function questionsFor(group: PulseGroup, asked: readonly string[]): readonly PulseQuestion[] {
  return pulseQuestions.filter(({ id, groups }) => asked.includes(id) && groups.includes(group))
}
