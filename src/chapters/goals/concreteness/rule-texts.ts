import type { Bilingual } from '#core/language.ts'
import type { LackRule, WordRule } from './mark.ts'

interface RuleText {
  readonly explanation: Bilingual
  readonly proposal: Bilingual
}

/**
 * What is said of marked words.
 *
 * @param text the words as they stand
 * @param carried whether the measures, with level and year, carry what the goal means
 */
export function textOfMark(rule: WordRule, text: string, carried: boolean): RuleText {
  const words = { sv: `”${text}”`, en: `“${text}”` }
  switch (rule) {
    case 'effort':
      return {
        explanation: {
          sv: `${words.sv} säger vad kommunen anstränger sig för, inte vilket läge som ska råda.`,
          en: `${words.en} says what the municipality makes an effort for, not which state is to prevail.`,
        },
        proposal: {
          sv: 'Stryk orden och skriv läget: vem ska ha det hur, och vilket år?',
          en: 'Strike the words and write the state: who is to have what, and in which year?',
        },
      }
    case 'process':
      return {
        explanation: {
          sv: `${words.sv} beskriver ett arbete. Ett mål beskriver vad arbetet leder till.`,
          en: `${words.en} describes work. A goal describes what the work leads to.`,
        },
        proposal: {
          sv: 'Skriv vad som är annorlunda när arbetet är klart, eller gör det till ett uppdrag.',
          en: 'Write what is different once the work is done, or make it an assignment.',
        },
      }
    case 'double':
      return {
        explanation: {
          sv: `Med ${words.sv} gäller målet två saker. Det kan nås till hälften, och då vet ingen om det är nått.`,
          en: `With ${words.en} the goal is about two things. It can be half reached, and then nobody knows whether it is.`,
        },
        proposal: {
          sv: 'Dela målet, eller välj den sak som är viktigast.',
          en: 'Divide the goal, or choose the thing that matters most.',
        },
      }
    case 'empty-word':
      return emptyWord(words, carried)
    case 'hedge':
      return {
        explanation: {
          sv: `${words.sv} lämnar öppet om och när målet gäller.`,
          en: `${words.en} leaves open whether and when the goal applies.`,
        },
        proposal: {
          sv: 'Stryk förbehållet, eller skriv året.',
          en: 'Strike the reservation, or write the year.',
        },
      }
    case 'no-level':
      return {
        explanation: {
          sv: `${words.sv} anger en riktning men inte hur långt.`,
          en: `${words.en} gives a direction but not how far.`,
        },
        proposal: {
          sv: 'Lägg till ett mått med utgångsläge, nivå och år.',
          en: 'Add a measure with baseline, level and year.',
        },
      }
  }
}

function emptyWord(words: Bilingual, carried: boolean): RuleText {
  if (carried) {
    return {
      explanation: {
        sv: `${words.sv} betyder olika saker för olika läsare. Måttet får bära vad som menas.`,
        en: `${words.en} means different things to different readers. The measure has to carry what is meant.`,
      },
      proposal: {
        sv: 'Pröva om meningen klarar sig utan ordet.',
        en: 'Try whether the sentence manages without the word.',
      },
    }
  }
  return {
    explanation: {
      sv: `${words.sv} betyder olika saker för olika läsare, och inget mått säger vad som menas.`,
      en: `${words.en} means different things to different readers, and no measure says what is meant.`,
    },
    proposal: {
      sv: 'Skriv vad som syns när det är så, eller lägg till ett mått med nivå och år.',
      en: 'Write what can be seen when it is so, or add a measure with level and year.',
    },
  }
}

export const lackTexts = {
  'no-state': {
    explanation: {
      sv: 'Meningen har inget verb som säger hur det ska vara.',
      en: 'The sentence has no verb that says how things are to be.',
    },
    proposal: {
      sv: 'Börja med vem det gäller och fortsätt med ”ska”: Alla elever ska …',
      en: 'Begin with whom it concerns and go on with “ska” (shall): Alla elever ska …',
    },
  },
  measure: {
    explanation: {
      sv: 'Målet har inget mått som visar om det nås.',
      en: 'The goal has no measure that shows whether it is reached.',
    },
    proposal: {
      sv: 'Lägg till ett mått med utgångsläge, nivå och år.',
      en: 'Add a measure with baseline, level and year.',
    },
  },
  baseline: {
    explanation: {
      sv: 'Utgångsläget saknas, så det syns inte hur långt det är kvar.',
      en: 'The baseline is missing, so it cannot be seen how far there is to go.',
    },
    proposal: {
      sv: 'Skriv måttets senaste kända värde och år.',
      en: "Write the measure's latest known value and year.",
    },
  },
  'target-year': {
    explanation: {
      sv: 'Det saknas en nivå att nå och ett år.',
      en: 'A level to reach and a year are missing.',
    },
    proposal: {
      sv: 'Skriv vilken nivå som ska nås och vilket år.',
      en: 'Write which level is to be reached and in which year.',
    },
  },
} as const satisfies Record<LackRule, RuleText>
