import type { Term } from './term.ts'

/** Follow-up, and the checks of the steering itself. */
export const followUp: readonly Term[] = [
  {
    sv: 'uppföljning',
    en: 'follow-up',
    definition: {
      sv: 'Regelbunden jämförelse av utfall med mål och budget.',
      en: 'Regular comparison of outcome with goal and budget.',
    },
    status: 'unverified',
  },
  {
    sv: 'verksamhetsdialog',
    en: 'service dialogue',
    definition: {
      sv: 'Samtal mellan två nivåer om pengar, kvalitet och vad som faktiskt görs.',
      en: 'Talk between two levels on money, quality and what is actually done.',
    },
    status: 'unverified',
  },
  {
    sv: 'avvikelse',
    en: 'deviation',
    definition: { sv: 'Skillnad mot det planerade.', en: 'A difference from what was planned.' },
    status: 'unverified',
  },
  {
    sv: 'signal',
    en: 'signal',
    definition: {
      sv: 'Avvikelse som är större än normal variation.',
      en: 'A deviation larger than normal variation.',
    },
    status: 'unverified',
  },
  {
    sv: 'åtgärd',
    en: 'action',
    definition: {
      sv: 'Något som görs för att rätta till ett läge, med ansvarig och datum.',
      en: 'Something done to put a situation right, with owner and date.',
    },
    status: 'unverified',
  },
  {
    sv: 'handlingsplan',
    en: 'action plan',
    definition: {
      sv: 'De åtgärder som ska rätta till en avvikelse, med datum och belopp.',
      en: 'The actions that are to put a deviation right, with dates and amounts.',
    },
    status: 'unverified',
  },
  {
    sv: 'tertial',
    en: 'four-month period',
    definition: {
      sv: 'En tredjedel av året: januari–april, maj–augusti eller september–december.',
      en: 'A third of the year: January–April, May–August or September–December.',
    },
    status: 'unverified',
  },
  {
    sv: 'handbok',
    en: 'handbook',
    definition: {
      sv: 'Den handbok för effektivare kommuner som rekommendationerna kommer från.',
      en: 'The handbook for more efficient municipalities that the recommendations come from.',
    },
    status: 'unverified',
  },
  {
    sv: 'rekommendation',
    en: 'recommendation',
    definition: {
      sv: 'Ett av handbokens 54 råd, återgivet med egna ord.',
      en: "One of the handbook's 54 pieces of advice, told in our own words.",
    },
    status: 'unverified',
  },
  {
    sv: 'spänning',
    en: 'tension',
    definition: {
      sv: 'Två rekommendationer som drar åt olika håll, så att kommunen måste väga dem.',
      en: 'Two recommendations that pull in different directions, so that the municipality must weigh them.',
    },
    status: 'unverified',
  },
  {
    sv: 'kontroll',
    en: 'check',
    definition: {
      sv: 'Automatisk fråga om styrningen, knuten till en rekommendation.',
      en: 'An automatic question about the steering, tied to a recommendation.',
    },
    status: 'unverified',
  },
  {
    sv: 'gränsvärde',
    en: 'threshold',
    definition: {
      sv: 'Daterat tal som en kontroll mäter mot, med den som har bestämt det.',
      en: 'A dated figure that a check measures against, with who has set it.',
    },
    status: 'unverified',
  },
  {
    sv: 'utslag',
    en: 'verdict',
    definition: {
      sv: 'Vad en kontroll kommer fram till: följer, avviker, kan inte bedömas eller inte tillämplig.',
      en: 'What a check arrives at: pass, fail, needs review or not applicable.',
    },
    status: 'unverified',
  },
  {
    sv: 'följer',
    en: 'pass',
    definition: {
      sv: 'Utslag: kommunen gör som rekommendationen säger.',
      en: 'Verdict: the municipality does what the recommendation says.',
    },
    status: 'unverified',
  },
  {
    sv: 'avviker',
    en: 'fail',
    definition: {
      sv: 'Utslag: kommunen gör på annat sätt, och beläggen visar det.',
      en: 'Verdict: the municipality does otherwise, and the evidence shows it.',
    },
    status: 'unverified',
  },
  {
    sv: 'kan inte bedömas',
    en: 'needs review',
    definition: {
      sv: 'Utslag: det saknas uppgifter, och det sägs vilka.',
      en: 'Verdict: information is missing, and it is said which.',
    },
    status: 'unverified',
  },
  {
    sv: 'inte tillämplig',
    en: 'not applicable',
    definition: {
      sv: 'Utslag: rekommendationen rör inte kommunen, eller är avförd genom beslut.',
      en: 'Verdict: the recommendation does not concern the municipality, or is set aside by decision.',
    },
    status: 'unverified',
  },
  {
    sv: 'belägg',
    en: 'evidence',
    definition: {
      sv: 'Det som ett utslag vilar på och som går att öppna.',
      en: 'What a verdict rests on and that can be opened.',
    },
    status: 'unverified',
  },
  {
    sv: 'evidensgrad',
    en: 'grade of evidence',
    definition: {
      sv: 'Hur väl grundad en rekommendation är: i handbokens jämförelse eller i annat underlag.',
      en: "How well founded a recommendation is: in the handbook's comparison or in other material.",
    },
    status: 'unverified',
  },
  {
    sv: 'kapitel',
    en: 'chapter',
    definition: {
      sv: 'En del av handboken, eller av programmet, med ett eget ämne.',
      en: 'A part of the handbook, or of the program, with a subject of its own.',
    },
    status: 'unverified',
  },
  {
    sv: 'bedömning',
    en: 'judgement',
    definition: {
      sv: 'Utslaget av en kontroll för ett visst föremål, med dag och belägg.',
      en: 'The verdict of a check on a certain object, with day and evidence.',
    },
    status: 'unverified',
  },
]
