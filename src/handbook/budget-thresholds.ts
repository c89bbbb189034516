import type { Threshold } from './types.ts'

/** The month when the handbook was published; its advice has no other day. */
const handbookPublished = '2023-11-01'

/** The limits of Budget. */
export const budgetThresholds = [
  {
    id: 'BUD-1.sum-difference',
    value: 0,
    unit: { sv: 'öre', en: 'hundredths of a krona' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Noll är vår läsning: pengar som varken delas ut eller syns har ingen fått besluta om. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Zero is our reading: money that is neither shared out nor shown has not been decided on by anybody. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största skillnad mellan enheternas summa och den ram som reglerna delar ut.',
      en: 'The largest difference between the sum of the units and the frame that the rules share out.',
    },
  },
  {
    id: 'BUD-1.rerun-difference',
    value: 0,
    unit: { sv: 'öre', en: 'hundredths of a krona' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Noll är vår läsning: samma regler och samma volymer ger samma belopp. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Zero is our reading: the same rules and the same volumes give the same amounts. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största skillnad mellan det beslutade beloppet och det som reglerna ger när de räknas om.',
      en: 'The largest difference between the adopted amount and what the rules give when they are run again.',
    },
  },
  {
    id: 'BUD-1.occupancy-unfollowed',
    value: 0,
    unit: { sv: 'enheter', en: 'units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Noll är vår läsning: tomma platser kostar också, så de räknas överallt där platser finns. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Zero is our reading: empty places cost money too, so they are counted wherever there are places. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest enheter som har volym men inga räknade platser, där reglerna har ett mått på platser.',
      en: 'The most units that have volume but no counted places, where the rules have a measure of places.',
    },
  },
  {
    id: 'BUD-1.occupancy',
    value: 0.9,
    unit: { sv: 'andel av platserna', en: 'share of the places' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Nio av tio är vår läsning: fler tomma platser än så är svåra att förklara med enstaka luckor. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Nine in ten is our reading: more empty places than that are hard to explain by single gaps. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Lägsta beläggning vid en enhet vars platser räknas.',
      en: 'The lowest occupancy of a unit whose places are counted.',
    },
  },
  {
    id: 'BUD-1.volume-deviation',
    value: 0.05,
    unit: { sv: 'andel av volymen', en: 'share of the volume' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Fem procent är vår läsning: större fel i volymen är större än de flesta enheters marginal. Kommunen kan besluta om ett annat tal.',
      en: "The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Five per cent is our reading: larger errors in volume exceed most units' margin. The municipality may decide on another figure.",
    },
    from: handbookPublished,
    about: {
      sv: 'Största andel som de verkliga volymerna får avvika från de budgeterade, för ett helt regelverk.',
      en: 'The largest share by which actual volumes may differ from the budgeted, for a whole rule set.',
    },
  },
  {
    id: 'BUD-1.volume-change',
    value: 0.05,
    unit: { sv: 'andel av volymen', en: 'share of the volume' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Arbeta med volymbaserade ersättningssystem”. Handboken ger inget tal. Fem procent är vår läsning: mindre än så kan bero på var årskullarna råkar ligga. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Arbeta med volymbaserade ersättningssystem”. The handbook gives no figure. Five per cent is our reading: less than that may come from how the year groups happen to lie. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta förändring av en enhets volym som jämförs med om pengarna gått åt samma håll.',
      en: "The least change of a unit's volume that is held against whether the money went the same way.",
    },
  },
  {
    id: 'BUD-2.traceable-share',
    value: 0.95,
    unit: { sv: 'andel av enhetens pengar', en: "share of the unit's money" },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa samsyn och förståelse kring resursfördelning”. Handboken ger inget tal. 95 procent är vår läsning: resten kan vara undantag som har beslutats för sig. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa samsyn och förståelse kring resursfördelning”. The handbook gives no figure. 95 per cent is our reading: the rest may be exceptions that have been decided by themselves. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av en enhets pengar som en publicerad regel ger (spårbar andel).',
      en: "The smallest share of a unit's money that a published rule gives (the traceable share).",
    },
  },
  {
    id: 'BUD-2.reading-rate',
    value: 0.8,
    unit: { sv: 'andel av enheterna', en: 'share of the units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa samsyn och förståelse kring resursfördelning”. Handboken ger inget tal. Fyra av fem är vår läsning: samsyn kräver att budgeten är läst. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa samsyn och förståelse kring resursfördelning”. The handbook gives no figure. Four of five is our reading: a shared view takes that the budget is read. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel enheter i en nämnd eller en förvaltning vars chef har läst sin budget. Räknas bara för grupper om minst fem enheter.',
      en: 'The smallest share of the units of a committee or department whose manager has read the budget. Only reckoned for groups of at least five units.',
    },
  },
  {
    id: 'BUD-2.answer-days',
    value: 14,
    unit: { sv: 'dagar', en: 'days' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa samsyn och förståelse kring resursfördelning”. Handboken ger inget tal. Två veckor är vår läsning: svaret ska hinna vara till nytta. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa samsyn och förståelse kring resursfördelning”. The handbook gives no figure. Two weeks is our reading: the answer must come in time to be of use. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så många dagar får ett svar på en fråga om en regel ta.',
      en: 'For so many days may an answer to a question about a rule take.',
    },
  },
  {
    id: 'BUD-2.late-questions',
    value: 0,
    unit: { sv: 'frågor', en: 'questions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa samsyn och förståelse kring resursfördelning”. Handboken ger inget tal. Noll är vår läsning: den som frågar får svar i tid. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa samsyn och förståelse kring resursfördelning”. The handbook gives no figure. Zero is our reading: whoever asks gets an answer in time. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest frågor om årets regler som inte har besvarats i tid.',
      en: "The most questions about the year's rules that have not been answered in time.",
    },
  },
  {
    id: 'BUD-3.stable-share',
    value: 0.97,
    unit: { sv: 'andel av pengarna', en: 'share of the money' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. Nittiosju procent är vår läsning: så mycket ska ligga hos samma enhet som med förra årets regler. Kommunen kan besluta om ett annat tal.',
      en: "The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. Ninety-seven per cent is our reading: so much is to lie with the same unit as by last year's rules. The municipality may decide on another figure.",
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av pengarna som ska hamna hos samma enhet som med förra årets regler.',
      en: "The least share of the money that is to end up with the same unit as by last year's rules.",
    },
  },
  {
    id: 'BUD-3.outside-share',
    value: 0.01,
    unit: { sv: 'andel av pengarna', en: 'share of the money' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. En hundradel är vår läsning: mer än så är en budget vid sidan av modellen. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. One hundredth is our reading: more than that is a budget beside the model. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största andel av pengarna som får fördelas utan regel.',
      en: 'The largest share of the money that may be given without a rule.',
    },
  },
  {
    id: 'BUD-3.outside-growth',
    value: 0.25,
    unit: { sv: 'andel mer än året före', en: 'share more than the year before' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. En fjärdedel är vår läsning: undantag som växer fortare än så blir en vana. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. One quarter is our reading: exceptions that grow faster become a habit. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största ökning från ett år till nästa av pengarna som fördelas utan regel.',
      en: 'The largest growth from one year to the next of the money that is given without a rule.',
    },
  },
  {
    id: 'BUD-3.renewed-exceptions',
    value: 0,
    unit: { sv: 'undantag', en: 'exceptions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. Noll är vår läsning: ett undantag som gått ut och ges igen hör hemma i reglerna, eller ingenstans. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. Zero is our reading: an exception that has expired and is given again belongs in the rules, or nowhere. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest undantag som ges igen till en enhet som hade ett året före.',
      en: 'The most exceptions that are given again to a unit that had one the year before.',
    },
  },
  {
    id: 'BUD-3.back-test-years',
    value: 3,
    unit: { sv: 'år', en: 'years' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. Tre år är vår läsning: en regel som bara prövats på ett år kan ha haft tur. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. Three years are our reading: a rule that has been tried on one year only may have been lucky. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal tidigare år som en ändrad regel ska gå att pröva på.',
      en: 'The least number of earlier years that it must be possible to try a changed rule on.',
    },
  },
  {
    id: 'BUD-3.outside-window',
    value: 0,
    unit: { sv: 'ändringar', en: 'changes' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken råder till att ändra på bestämda tider, men ger inget tal. Noll är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook advises changing at set times, but gives no figure. Zero is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest ändringar av regler som föreslagits utanför årets ändringstid.',
      en: 'The most changes of rules that were proposed outside the time of the year for changes.',
    },
  },
  {
    id: 'BUD-3.changed-share',
    value: 0.0005,
    unit: { sv: 'andel av pengarna', en: 'share of the money' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken ger inget tal. En tvåtusendel är vår läsning: mindre än så flyttas av avrundning och av att priser räknas upp olika. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Jobba uthålligt med principerna i budget”. The handbook gives no figure. One part in two thousand is our reading: less than that is moved by rounding and by prices that are raised differently. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av pengarna som en ny version flyttar mellan enheter för att räknas som en ändrad regel.',
      en: 'The least share of the money that a new version moves between units to count as a changed rule.',
    },
  },
  {
    id: 'BUD-3.window-first-month',
    value: 8,
    unit: { sv: 'månad på året före', en: 'month of the year before' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken råder till att ändra på bestämda tider, men säger inte vilka. Augusti är vår läsning: då är förra årets utfall känt. Kommunen kan besluta om en annan månad.',
      en: "The handbook, section “Jobba uthålligt med principerna i budget”. The handbook advises changing at set times, but does not say which. August is our reading: by then last year's outcome is known. The municipality may decide on another month.",
    },
    from: handbookPublished,
    about: {
      sv: 'Första månaden, året före budgetåret, då regler föreslås ändrade.',
      en: 'The first month, in the year before the budget year, in which changes of rules are proposed.',
    },
  },
  {
    id: 'BUD-3.window-last-month',
    value: 10,
    unit: { sv: 'månad på året före', en: 'month of the year before' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Jobba uthålligt med principerna i budget”. Handboken råder till att ändra på bestämda tider, men säger inte vilka. Oktober är vår läsning: styrelsens förslag ska vara klart före oktobers utgång (KL 11:8). Kommunen kan besluta om en annan månad.',
      en: "The handbook, section “Jobba uthålligt med principerna i budget”. The handbook advises changing at set times, but does not say which. October is our reading: the executive board's proposal is to be ready before the end of October (KL 11:8). The municipality may decide on another month.",
    },
    from: handbookPublished,
    about: {
      sv: 'Sista månaden, året före budgetåret, då regler föreslås ändrade.',
      en: 'The last month, in the year before the budget year, in which changes of rules are proposed.',
    },
  },
  {
    id: 'BUD-4.overlooked',
    value: 0,
    unit: { sv: 'synpunkter', en: 'comments' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ta in verksamhetens synpunkter i budgetprocessen”. Handboken ger inget tal. Noll är vår läsning: var och en som lämnat en synpunkt ska få veta vad som hände med den innan beslutet fattas. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ta in verksamhetens synpunkter i budgetprocessen”. The handbook gives no figure. Zero is our reading: everybody who has sent a comment is to be told what became of it before the decision is taken. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest synpunkter som saknar svar när budgeten beslutas.',
      en: 'The most comments without an answer when the budget is decided.',
    },
  },
  {
    id: 'BUD-5.without-consequence',
    value: 0,
    unit: { sv: 'ändringar', en: 'changes' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Koppla ihop budgetprocessen med kvalitetsuppföljning”. Handboken ger inget tal. Noll är vår läsning: frågan hur mycket kvalitet pengarna ger går bara att besvara där kvaliteten är beskriven. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Koppla ihop budgetprocessen med kvalitetsuppföljning”. The handbook gives no figure. Zero is our reading: how much quality the money gives can be answered only where the quality is described. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest ändringar över gränsen som får sakna en färdig kvalitetskonsekvens med indikator.',
      en: 'The most changes above the limit that may lack a complete quality consequence with an indicator.',
    },
  },
  {
    id: 'BUD-5.consequence-share',
    value: 0.02,
    unit: { sv: 'andel av budgeten', en: 'share of the budget' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Koppla ihop budgetprocessen med kvalitetsuppföljning”. Handboken ger inget tal. Två procent är vår läsning: så mycket märks i bemanningen på en enhet. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Koppla ihop budgetprocessen med kvalitetsuppföljning”. The handbook gives no figure. Two per cent is our reading: so much is felt in the staffing of a unit. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Från den här andelen av förra årets budget kräver en ändring en kvalitetskonsekvens, när volym och index är avräknade.',
      en: "From this share of last year's budget a change calls for a quality consequence, when volume and index have been taken off.",
    },
  },
  {
    id: 'BUD-5.consequence-ore',
    value: 200_000_000,
    unit: { sv: 'öre', en: 'hundredths of a krona' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Koppla ihop budgetprocessen med kvalitetsuppföljning”. Handboken ger inget tal. Två miljoner kronor är vår läsning: en stor verksamhet märker också en liten andel. Kommunen kan besluta om ett annat belopp.',
      en: 'The handbook, section “Koppla ihop budgetprocessen med kvalitetsuppföljning”. The handbook gives no figure. Two million kronor is our reading: a large service feels a small share too. The municipality may decide on another amount.',
    },
    from: handbookPublished,
    about: {
      sv: 'Från det här beloppet kräver en ändring en kvalitetskonsekvens, också där andelen är mindre.',
      en: 'From this amount a change calls for a quality consequence, also where the share is smaller.',
    },
  },
  {
    id: 'BUD-5.untraced-actions',
    value: 0,
    unit: { sv: 'åtgärder', en: 'actions' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Koppla ihop budgetprocessen med kvalitetsuppföljning”. Handboken ger inget tal. Noll är vår läsning: nästa års mål och åtgärder bygger på vad dialogen visade. Kommunen kan besluta om ett annat tal.',
      en: "The handbook, section “Koppla ihop budgetprocessen med kvalitetsuppföljning”. The handbook gives no figure. Zero is our reading: next year's goals and actions build on what the dialogue showed. The municipality may decide on another figure.",
    },
    from: handbookPublished,
    about: {
      sv: 'Flest åtgärder för nästa år som inte kommer ur någon dialog.',
      en: 'The most actions for next year that do not come out of any dialogue.',
    },
  },
  {
    id: 'BUD-5.dialogue-months',
    value: 18,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Koppla ihop budgetprocessen med kvalitetsuppföljning”. Handboken ger inget tal. Arton månader före budgetåret är vår läsning: dialogen ska handla om det senaste läsåret eller verksamhetsåret. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Koppla ihop budgetprocessen med kvalitetsuppföljning”. The handbook gives no figure. Eighteen months before the budget year is our reading: the dialogue is to be about the latest school year or year of service. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så gammal får dialogen som en åtgärd kommer ur vara när budgetåret börjar.',
      en: 'How old the dialogue that an action comes out of may be when the budget year begins.',
    },
  },
  {
    id: 'BUD-6.untraced-share',
    value: 0,
    unit: { sv: 'andel av enheternas pengar', en: 'share of the units’ money' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en budgetprocess som är otydlig nedåt i styrkedjan”. Handboken ger inget tal. Noll är vår läsning: en krona som ingen beslutad regel ger under fullmäktiges ramar går inte att fråga någon om. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en budgetprocess som är otydlig nedåt i styrkedjan”. The handbook gives no figure. Zero is our reading: of a krona that no decided rule gives under the frames of the assembly, nobody can be asked. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största andel av enheternas pengar som inte går att spåra till fullmäktiges beslut.',
      en: 'The largest share of the units’ money that can’t be traced to a decision of the assembly.',
    },
  },
  {
    id: 'BUD-6.unmet-need',
    value: 0.01,
    unit: { sv: 'andel av behovet', en: 'share of the need' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en budgetprocess som är otydlig nedåt i styrkedjan”. Handboken ger inget tal. En procent är vår läsning: så mycket kan ramen avvika av avrundning och sena volymer. Är skillnaden större ska det framgå att volymerna inte är med. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en budgetprocess som är otydlig nedåt i styrkedjan”. The handbook gives no figure. One per cent is our reading: that much may a frame differ by rounding and late volumes. Where the difference is larger it is to be plain that the volumes are not met. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största andel som en ram får ligga under det som reglerna ger på årets volymer.',
      en: 'The largest share by which a frame may lie under what the rules give on the volumes of the year.',
    },
  },
  {
    id: 'BUD-6.late-units',
    value: 0,
    unit: { sv: 'nämnder', en: 'committees' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en budgetprocess som är otydlig nedåt i styrkedjan”. Handboken ger inget tal. Noll är vår läsning: dagen för besked till enheterna är kommunens egen. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en budgetprocess som är otydlig nedåt i styrkedjan”. The handbook gives no figure. Zero is our reading: the day by which units are told is the municipality’s own. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest nämnder vars enheter fick sin budget efter årshjulets dag.',
      en: 'The most committees whose units got their budget after the day of the calendar.',
    },
  },
  {
    id: 'BUD-6.unexplained-delays',
    value: 0,
    unit: { sv: 'förseningar', en: 'delays' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en budgetprocess som är otydlig nedåt i styrkedjan”. Handboken ger inget tal. Noll är vår läsning: en försening kan ha goda skäl, och då går de att skriva. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en budgetprocess som är otydlig nedåt i styrkedjan”. The handbook gives no figure. Zero is our reading: a delay can have good reasons, and then they can be written. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest förseningar i årshjulet utan angivet skäl.',
      en: 'The most delays in the calendar without a stated reason.',
    },
  },
  {
    id: 'BUD-6.open-gates',
    value: 0,
    unit: { sv: 'grindar', en: 'gates' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en budgetprocess som är otydlig nedåt i styrkedjan”. Handboken ger inget tal. Noll är vår läsning: samverkan och riskbedömning hör till tiden före beslutet (MBL 11 och 19 §§, AFS 2023:1–2). Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en budgetprocess som är otydlig nedåt i styrkedjan”. The handbook gives no figure. Zero is our reading: union consultation and risk assessment belong before the decision (MBL 11 and 19 §§, AFS 2023:1–2). The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest grindar som var öppna när ett steg blev klart, utan angivet skäl.',
      en: 'The most gates that were open when a step was done, without a stated reason.',
    },
  },
  {
    id: 'BUD-7.widest-gap',
    value: 1,
    unit: { sv: 'steg på skalan 1–5', en: 'steps on the scale 1–5' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en bristande dialog”. Handboken ger inget tal. Ett steg är vår läsning: då har den ena sidan en annan bild och inte bara en annan nyans. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en bristande dialog”. The handbook gives no figure. One step is our reading: then one side has another picture and not only another shade. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största avstånd mellan centrala funktioner och enhetschefer på någon av de tre frågorna.',
      en: 'The widest gap between central functions and unit managers on any of the three questions.',
    },
  },
  {
    id: 'BUD-7.participation',
    value: 0.5,
    unit: { sv: 'andel av enhetscheferna', en: 'share of the unit managers' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en bristande dialog”. Handboken ger inget tal. Hälften är vår läsning: svarar färre går det inte att säga vad cheferna tycker. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en bristande dialog”. The handbook gives no figure. Half is our reading: with fewer one can’t say what the managers think. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av enhetscheferna som har svarat för att gapet ska bedömas.',
      en: 'The smallest share of unit managers who have answered for the gap to be judged.',
    },
  },
  {
    id: 'BUD-7.months',
    value: 12,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha en bristande dialog”. Handboken ger inget tal. Tolv månader är vår läsning: ett helt budgetarbete. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha en bristande dialog”. The handbook gives no figure. Twelve months is our reading: one whole making of a budget. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Hur långt tillbaka omgångar räknas.',
      en: 'How far back rounds are counted.',
    },
  },
  {
    id: 'BUD-8.result-share',
    value: 0.02,
    unit: { sv: 'andel av skatter och bidrag', en: 'share of taxes and grants' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sakna beredskap för utmaningar i ekonomin”. Handboken ger inget tal. Två procent är vår läsning: en tumregel som många kommuner har. Har kommunen en egen riktlinje för resultatet gäller den i stället. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sakna beredskap för utmaningar i ekonomin”. The handbook gives no figure. Two per cent is our reading: a rule of thumb that many municipalities have. Where the municipality has a guideline of its own for the result, that one is used instead. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta resultat i budgeten, om kommunen inte har en egen riktlinje.',
      en: 'The least result in the budget, where the municipality has no guideline of its own.',
    },
  },
  {
    id: 'BUD-8.reserve-months',
    value: 12,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sakna beredskap för utmaningar i ekonomin”. Handboken ger inget tal. Tolv månader är vår läsning: så lång tid tar det att ändra en budget utan hastiga nedskärningar. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sakna beredskap för utmaningar i ekonomin”. The handbook gives no figure. Twelve months is our reading: that is how long it takes to change a budget without hasty cuts. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så länge ska reserverna bära underskottet om skatt, löner, elever och ränta går fel samma år.',
      en: 'For so long the reserves should carry the deficit if taxes, wages, pupils and interest go wrong in the same year.',
    },
  },
  {
    id: 'BUD-8.unexplained-uses',
    value: 0,
    unit: { sv: 'användningar', en: 'uses' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sakna beredskap för utmaningar i ekonomin”. Handboken ger inget tal. Noll är vår läsning: förvaltningsberättelsen ska säga vad pengar ur reserven gick till och varför. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sakna beredskap för utmaningar i ekonomin”. The handbook gives no figure. Zero is our reading: the management report has to say what money from the reserve went to and why. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Flest användningar av reserven utan angivet skäl.',
      en: 'The most uses of the reserve without a stated reason.',
    },
  },
] as const satisfies readonly Threshold[]
