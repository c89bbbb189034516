import type { Term } from './term.ts'

/** Who decides what, and how the two sides of the steering chain get on. */
export const roleTerms: readonly Term[] = [
  {
    sv: 'roll',
    en: 'role',
    definition: {
      sv: 'Det som en person eller nivå svarar för i styrkedjan.',
      en: 'What a person or a level answers for in the steering chain.',
    },
    status: 'unverified',
  },
  {
    sv: 'rollbok',
    en: 'role book',
    definition: {
      sv: 'Allt som kommunen har registrerat om sina roller, genom tiden.',
      en: 'Everything that the municipality has registered about its roles, through time.',
    },
    status: 'unverified',
  },
  {
    sv: 'beslutstyp',
    en: 'decision type',
    definition: {
      sv: 'Ett slags beslut som återkommer, med lagrum och den lägsta nivå som lagen tillåter.',
      en: 'A kind of decision that recurs, with its law and the lowest level that the law allows.',
    },
    status: 'unverified',
  },
  {
    sv: 'beslutsnivå',
    en: 'decision level',
    definition: {
      sv: 'Den nivå i styrkedjan som beslutar, från fullmäktige till tjänsteperson.',
      en: 'The level of the steering chain that decides, from the assembly to an official.',
    },
    status: 'unverified',
  },
  {
    sv: 'slag av åtgärd',
    en: 'act kind',
    definition: {
      sv: 'Om något är ett beslut, verkställighet eller attest.',
      en: 'Whether something is a decision, execution or payment authorisation.',
    },
    status: 'unverified',
  },
  {
    sv: 'delegation',
    en: 'delegation',
    definition: {
      sv: 'Att en nämnd låter någon annan besluta på dess vägnar.',
      en: 'A committee letting somebody else decide on its behalf.',
    },
    status: 'unverified',
  },
  {
    sv: 'delegation på prov',
    en: 'delegation trial',
    definition: {
      sv: 'Att ett beslut flyttas närmare verksamheten en tid, med riskbedömning och en dag för utvärdering.',
      en: 'Moving a decision closer to the service for a time, with a risk note and a day for review.',
    },
    status: 'unverified',
  },
  {
    sv: 'lagstadgad befattning',
    en: 'statutory post',
    definition: {
      sv: 'Befattning vars innehavare har sin uppgift direkt från lagen, som rektor.',
      en: 'A post whose holder has the task straight from the law, such as the principal.',
    },
    status: 'unverified',
  },
  {
    sv: 'decentraliseringsgrad',
    en: 'degree of decentralisation',
    definition: {
      sv: 'Andelen beslut och kronor som avgörs på den lägsta nivå som lagen tillåter.',
      en: 'The share of decisions and kronor settled at the lowest level that the law allows.',
    },
    status: 'unverified',
  },
  {
    sv: 'rollbeskrivning',
    en: 'role description',
    definition: {
      sv: 'Vad politiken och vad förvaltningen svarar för, undertecknat av båda varje mandatperiod.',
      en: 'What politics and what the administration answer for, signed by both each term.',
    },
    status: 'unverified',
  },
  {
    sv: 'underskrift',
    en: 'role signature',
    definition: {
      sv: 'En sidas underskrift av rollbeskrivningen, med det som den inte håller med om.',
      en: "One side's signature of the role description, with what it does not agree with.",
    },
    status: 'unverified',
  },
  {
    sv: 'gemensam bild',
    en: 'shared picture',
    definition: {
      sv: 'Förvaltningschefens och ordförandens skrivna bild av uppdrag, mål och läge, undertecknad varje år.',
      en: 'The written picture that the head of department and the chair have of mission, goals and state, signed yearly.',
    },
    status: 'unverified',
  },
  {
    sv: 'uppdragskort',
    en: 'assignment card',
    definition: {
      sv: 'Förvaltningschefens skriftliga uppdrag och mandat.',
      en: 'The written assignment and mandate of a head of department.',
    },
    status: 'unverified',
  },
  {
    sv: 'överlämningspaket',
    en: 'continuity pack',
    definition: {
      sv: 'Det som den som tar över en förvaltning behöver första dagen.',
      en: 'What somebody who takes over a department needs on the first day.',
    },
    status: 'unverified',
  },
  {
    sv: 'överlämningspunkt',
    en: 'continuity item',
    definition: {
      sv: 'En fråga som måste överleva ett chefsbyte.',
      en: 'A matter that must survive a change of head.',
    },
    status: 'unverified',
  },
  {
    sv: 'fråga från förtroendevald',
    en: 'question',
    definition: {
      sv: 'En fråga som en förtroendevald ställer genom frågekanalen och som får ett svar.',
      en: 'A question that an elected representative puts through the question channel and that gets an answer.',
    },
    status: 'unverified',
  },
  {
    sv: 'frågekanal',
    en: 'question channel',
    definition: {
      sv: 'Vägen för förtroendevaldas frågor till ett registrerat och öppet svar.',
      en: "The way of elected representatives' questions to a registered and open answer.",
    },
    status: 'unverified',
  },
  {
    sv: 'fall att samtala om',
    en: 'talk case',
    definition: {
      sv: 'Ett verklighetsnära fall där man svarar på vem som beslutar. Utan poäng.',
      en: 'A realistic case in which people answer who decides. Without scores.',
    },
    status: 'unverified',
  },
  {
    sv: 'fallsvar',
    en: 'case answer',
    definition: {
      sv: 'Ett svar på ett fall att samtala om, sparat utan identitet.',
      en: 'An answer to a talk case, kept without identity.',
    },
    status: 'unverified',
  },
  {
    sv: 'förtroendepuls',
    en: 'pulse',
    definition: {
      sv: 'Några korta frågor om förtroende till alla nivåer, två gånger om året.',
      en: 'A few short questions on trust to all levels, twice a year.',
    },
    status: 'unverified',
  },
  {
    sv: 'pulsgrupp',
    en: 'pulse group',
    definition: {
      sv: 'En nivå vars svar i förtroendepulsen visas tillsammans, om de är minst fem.',
      en: 'A level whose answers to the pulse are shown together, if they are at least five.',
    },
    status: 'unverified',
  },
  {
    sv: 'pulsomgång',
    en: 'pulse round',
    definition: {
      sv: 'Den tid då förtroendepulsens frågor kan besvaras.',
      en: 'The time during which the questions of the pulse can be answered.',
    },
    status: 'unverified',
  },
  {
    sv: 'pulssvar',
    en: 'pulse answer',
    definition: {
      sv: 'Ett svar på en fråga i förtroendepulsen, sparat utan identitet.',
      en: 'An answer to a question of the pulse, kept without identity.',
    },
    status: 'unverified',
  },
  {
    sv: 'förtroendegap',
    en: 'trust gap',
    definition: {
      sv: 'Skillnaden mellan hur två nivåer svarar på samma frågor om förtroende.',
      en: 'The difference between how two levels answer the same questions on trust.',
    },
    status: 'unverified',
  },
]
