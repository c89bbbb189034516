import type { Threshold } from './types.ts'

/** The month when the handbook was published; its advice has no other day. */
const handbookPublished = '2023-11-01'

/** The limits of Rollfördelning. */
export const roleThresholds = [
  {
    id: 'ROL-1.how-share',
    value: 0.1,
    unit: { sv: 'andel av uppdragen och målen', en: 'share of the assignments and goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa en tydlighet i roller: ’vad’ och ’hur’”. Handboken ger inget tal. En tiondel är vår läsning: orden är ibland på sin plats, och listan över dem är vår. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa en tydlighet i roller: ‘vad’ och ‘hur’”. The handbook gives no figure. A tenth is our reading: the words are sometimes in place, and the list of them is ours. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största andel av politikens öppna uppdrag, och av de mål som lämnas till kontrollen, som säger hur i stället för vad.',
      en: "The largest share of politics' open assignments, and of the goals handed to the check, that say how instead of what.",
    },
  },
  {
    id: 'ROL-1.untyped',
    value: 0,
    unit: { sv: 'uppdrag', en: 'assignments' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa en tydlighet i roller: ’vad’ och ’hur’”. Handboken ger inget tal. Noll är vår läsning: varje uppdrag märks när det ges. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa en tydlighet i roller: ‘vad’ och ‘hur’”. The handbook gives no figure. Zero is our reading: every assignment is marked when it is given. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest öppna uppdrag som varken är märkta med vad eller hur.',
      en: 'The most open assignments that are marked neither what nor how.',
    },
  },
  {
    id: 'ROL-1.months-to-sign',
    value: 6,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa en tydlighet i roller: ’vad’ och ’hur’”. Handboken råder till att gå igenom rollerna i början av mandatperioden. Sex månader från den 1 januari efter valet är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa en tydlighet i roller: ‘vad’ och ‘hur’”. The handbook advises going through the roles early in the term. Six months from 1 January after the election is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så länge in i mandatperioden får en rollbeskrivning vara utan underskrifter från båda sidor.',
      en: 'For so long into the term a role description may lack signatures of both sides.',
    },
  },
  {
    id: 'ROL-2.widening-rounds',
    value: 2,
    unit: { sv: 'omgångar', en: 'rounds' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bygg ömsesidigt förtroende”. Handboken ger inget tal. Två omgångar i rad är vår läsning: en enda kan vara en tillfällighet. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bygg ömsesidigt förtroende”. The handbook gives no figure. Two rounds in a row is our reading: one alone may be chance. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Antal omgångar i rad som förtroendegapet ska ha växt för att avvika.',
      en: 'The number of rounds in a row that the trust gap must have grown to deviate.',
    },
  },
  {
    id: 'ROL-2.least-widening',
    value: 0.2,
    unit: { sv: 'steg på skalan 1–5', en: 'steps on the scale 1–5' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bygg ömsesidigt förtroende”. Handboken ger inget tal. Två tiondels steg sammanlagt är vår läsning: mindre än så syns inte genom avrundningen. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bygg ömsesidigt förtroende”. The handbook gives no figure. Two tenths of a step in all is our reading: less does not show through the rounding. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta sammanlagda ökning av förtroendegapet som räknas.',
      en: 'The least total growth of the trust gap that counts.',
    },
  },
  {
    id: 'ROL-3.months-to-sign',
    value: 4,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Låt förvaltningschefernas roll vara central”. Handboken ger inget tal. Fyra månader in på året är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Låt förvaltningschefernas roll vara central”. The handbook gives no figure. Four months into the year is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så långt in på året får årets gemensamma bild vara utan underskrifter.',
      en: 'So far into the year its shared picture may lack signatures.',
    },
  },
  {
    id: 'ROL-3.known-by-one',
    value: 2,
    unit: { sv: 'frågor', en: 'matters' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Låt förvaltningschefernas roll vara central”. Handboken ger inget tal. Två är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Låt förvaltningschefernas roll vara central”. The handbook gives no figure. Two is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest viktiga frågor i en förvaltning som bara en person kan bära.',
      en: 'The most critical matters in a department that only one person can carry.',
    },
  },
  {
    id: 'ROL-3.pack-months',
    value: 6,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Låt förvaltningschefernas roll vara central”. Handboken ger inget tal. Sex månader är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Låt förvaltningschefernas roll vara central”. The handbook gives no figure. Six months is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så gammalt får ett överlämningspaket vara.',
      en: 'A continuity pack may be so old.',
    },
  },
  {
    id: 'ROL-4.share-at-lowest',
    value: 0.7,
    unit: { sv: 'andel av besluten', en: 'share of the decisions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Decentralisera så många beslut som möjligt”. Handboken säger så många som möjligt och ger inget tal. Sju av tio är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Decentralisera så många beslut som möjligt”. The handbook says as many as possible and gives no figure. Seven in ten is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av årets beslut som tas på den lägsta nivå som lagen tillåter.',
      en: "The least share of the year's decisions taken at the lowest level that the law allows.",
    },
  },
  {
    id: 'ROL-4.overdue-reviews',
    value: 0,
    unit: { sv: 'prov', en: 'trials' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Decentralisera så många beslut som möjligt”. Handboken ger inget tal. Noll är vår läsning: ett prov som inte utvärderas är inget prov. Kommunen kan besluta om ett annat tal.',
      en: "The handbook, section “Decentralisera så många beslut som möjligt”. The handbook gives no figure. Zero is our reading: a trial that isn't reviewed is no trial. The municipality may decide on another figure.",
    },
    from: handbookPublished,
    about: {
      sv: 'Flest prov vars dag för utvärdering har passerat.',
      en: 'The most trials whose day of review has passed.',
    },
  },
  {
    id: 'ROL-5.conflicts',
    value: 0,
    unit: { sv: 'oklarheter', en: 'conflicts' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa otydlighet i rollfördelning”. Handboken ger inget tal. Noll är vår läsning: dokumenten ska peka ut en och samma beslutsfattare. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa otydlighet i rollfördelning”. The handbook gives no figure. Zero is our reading: the documents are to name one and the same decider. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest oklarheter mellan reglemente, delegationsordning och attestordning.',
      en: 'The most conflicts between standing orders, delegation scheme and payment authorisation rules.',
    },
  },
  {
    id: 'ROL-5.against-law',
    value: 0,
    unit: { sv: 'delegationer', en: 'delegations' },
    authority: 'law',
    reference: {
      sv: 'KL 6:37–38 och 7:5–6: beslutanderätt får delegeras bara till dem och i de ärenden som lagen medger. Talet följer av lagen och kan inte ändras.',
      en: 'KL 6:37–38 and 7:5–6: power may be delegated only to those and in those matters that the law allows. The figure follows from the law and cannot be changed.',
    },
    from: '2018-01-01',
    about: {
      sv: 'Flest delegationer som går utanför vad lagen tillåter.',
      en: 'The most delegations that go beyond what the law allows.',
    },
  },
  {
    id: 'ROL-5.agreement',
    value: 0.6,
    unit: { sv: 'sannolikhet för samma svar', en: 'chance of the same answer' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa otydlighet i rollfördelning”. Handboken ger inget tal. Sex av tio är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa otydlighet i rollfördelning”. The handbook gives no figure. Six in ten is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta sannolikhet för att två personer från olika nivåer svarar lika på vem som beslutar, i de tre fallen.',
      en: 'The least chance that two people of different levels give the same answer to who decides, in the three cases.',
    },
  },
  {
    id: 'ROL-6.without-decision',
    value: 0,
    unit: { sv: 'uppdrag', en: 'assignments' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, kapitlet Rollfördelning, avsnittet om det som kortsluter beslutsvägen. Handboken ger inget tal. Noll är vår läsning: varje uppdrag vilar på ett beslut. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, chapter Rollfördelning, the section on what short-circuits the line of decision. The handbook gives no figure. Zero is our reading: every assignment rests on a decision. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest öppna uppdrag utan hänvisning till ett beslut.',
      en: 'The most open assignments without reference to a decision.',
    },
  },
  {
    id: 'ROL-6.answer-days',
    value: 14,
    unit: { sv: 'dagar', en: 'days' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, kapitlet Rollfördelning, avsnittet om det som kortsluter beslutsvägen. Handboken ger inget tal. Fjorton dagar är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, chapter Rollfördelning, the section on what short-circuits the line of decision. The handbook gives no figure. Fourteen days is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta mediantid från fråga till svar i frågekanalen.',
      en: 'The longest median time from question to answer in the question channel.',
    },
  },
  {
    id: 'ROL-6.in-time',
    value: 0.8,
    unit: { sv: 'andel av frågorna', en: 'share of the questions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, kapitlet Rollfördelning, avsnittet om det som kortsluter beslutsvägen. Handboken ger inget tal. Åtta av tio är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, chapter Rollfördelning, the section on what short-circuits the line of decision. The handbook gives no figure. Eight in ten is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av frågorna som besvaras inom avtalad tid.',
      en: 'The least share of the questions answered within the agreed time.',
    },
  },
  {
    id: 'ROL-6.theme-questions',
    value: 3,
    unit: { sv: 'frågor', en: 'questions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, kapitlet Rollfördelning, avsnittet om det som kortsluter beslutsvägen. Handboken ger inget tal. Tre på tolv månader är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, chapter Rollfördelning, the section on what short-circuits the line of decision. The handbook gives no figure. Three in twelve months is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så många frågor på samma tema under tolv månader ger ett förslag till dagordningen.',
      en: 'So many questions on one theme in twelve months make a proposal for the agenda.',
    },
  },
] as const satisfies readonly Threshold[]
