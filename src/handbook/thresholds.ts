import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import { budgetThresholds } from './budget-thresholds.ts'
import { roleThresholds } from './role-thresholds.ts'
import type { Authority, Threshold } from './types.ts'

/** The month when the handbook was published; its advice has no other day. */
const handbookPublished = '2023-11-01'

/**
 * Every limit that a check measures against, dated and with its authority and reference.
 *
 * The handbook seldom gives figures. Where a figure is our reading, the reference says so in plain words, so that
 * nobody takes it for the handbook's own. `README.md` in this folder tells how to add one.
 */
const known = [
  {
    id: 'AF-3.peers',
    value: 3,
    unit: { sv: 'jämförelsekommuner', en: 'peers' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken anger inget antal. Tre är vår läsning: med färre säger jämförelsen mer om den enskilda kommunen än om vad som går att uppnå. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook gives no number. Three is our reading: with fewer, the comparison says more about the single municipality than about what can be achieved. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal jämförelsekommuner som kommunen har valt för en verksamhet.',
      en: 'The least number of peers that the municipality has chosen for a service.',
    },
  },
  {
    id: 'AF-3.peers-outside-county',
    value: 1,
    unit: { sv: 'jämförelsekommuner utanför länet', en: 'peers outside the county' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken talar om regionala nätverk och anger inget antal. Att räkna länet som det regionala nätverket, och kräva minst en utanför det, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook speaks of regional networks and gives no number. To take the county as the regional network, and to ask for at least one outside it, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal jämförelsekommuner från andra län än det egna, för en verksamhet.',
      en: "The least number of peers in counties other than the municipality's own, for a service.",
    },
  },
  {
    id: 'AF-3.best-share',
    value: 0.25,
    unit: { sv: 'andel av landets kommuner', en: 'share of the municipalities in the country' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken säger ”de bästa” och anger ingen andel. Fjärdedelen är vår läsning. Kommunen kan besluta om en annan andel.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook says “de bästa” (the best) and gives no share. The quarter is our reading. The municipality may decide on another share.',
    },
    from: handbookPublished,
    about: {
      sv: 'Hur stor del av de rangordnade kommunerna, räknat från toppen i effektivitet, som räknas som de bästa.',
      en: 'How large a part of the ranked municipalities, counted from the top in efficiency, counts as the best.',
    },
  },
  {
    id: 'AF-5.months-between-comparisons',
    value: 4,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa en tävlingsanda”. Handboken säger ”regelbundet” och anger inget antal månader. Fyra, ett tertial, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa en tävlingsanda”. The handbook says “regelbundet” (regularly) and gives no number of months. Four, a third of a year, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid mellan två tillfällen då ett politiskt organ har behandlat en jämförelse med andra kommuner.',
      en: 'The longest time between two occasions when a political body has dealt with a comparison with other municipalities.',
    },
  },
  {
    id: 'MAL-1.fewest-goals',
    value: 2,
    unit: { sv: 'övergripande mål', en: 'overall goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sätt få och konkreta övergripande mål”. Handboken talar om 2–3 mål på kommunstyrelsenivå. Att räkna fullmäktiges mål är vår läsning: det är fullmäktige som antar dem. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sätt få och konkreta övergripande mål”. The handbook speaks of 2–3 goals at the level of the executive board. To count the goals of the municipal assembly is our reading: it is the assembly that adopts them. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal övergripande mål, de finansiella målen oräknade.',
      en: 'The least number of overall goals, financial goals not counted.',
    },
  },
  {
    id: 'MAL-1.advised-goals',
    value: 3,
    unit: { sv: 'övergripande mål', en: 'overall goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sätt få och konkreta övergripande mål”. Handboken talar om 2–3 mål på kommunstyrelsenivå. Att räkna fullmäktiges mål, och att fråga vilket som ska utgå när de blir fler, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sätt få och konkreta övergripande mål”. The handbook speaks of 2–3 goals at the level of the executive board. To count the goals of the municipal assembly, and to ask which one goes when there are more, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Det antal övergripande mål som rådet stannar vid. Blir målen fler ställs frågan vilket som ska utgå.',
      en: 'The number of overall goals that the advice stops at. With more, the question is asked which one goes.',
    },
  },
  {
    id: 'MAL-1.most-goals',
    value: 5,
    unit: { sv: 'övergripande mål', en: 'overall goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sätt få och konkreta övergripande mål”. Handboken säger att för många mål försvagar styrningen men anger ingen övre gräns utöver 2–3. Fem är vår läsning: fyra och fem får en anmärkning, fler avviker. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sätt få och konkreta övergripande mål”. The handbook says that too many goals weaken steering but gives no upper limit beyond 2–3. Five is our reading: four and five get a remark, more deviate. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största antal övergripande mål, de finansiella målen oräknade.',
      en: 'The greatest number of overall goals, financial goals not counted.',
    },
  },
  {
    id: 'MAL-1.concrete-share',
    value: 0.5,
    unit: { sv: 'andel av de övergripande målen', en: 'share of the overall goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Sätt få och konkreta övergripande mål”. Handboken vill att målen är konkreta och anger ingen andel. Hälften, prövad med ordlista och mått, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Sätt få och konkreta övergripande mål”. The handbook wants the goals to be concrete and gives no share. One half, tested with a list of words and the measures, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av de övergripande målen som är konkreta: ett läge, ett mått, en nivå och ett år.',
      en: 'The least share of the overall goals that are concrete: a state, a measure, a level and a year.',
    },
  },
  {
    id: 'MAL-2.days-undecided',
    value: 90,
    unit: { sv: 'dagar', en: 'days' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Undvik målkonflikter”. Handboken vill att målkonflikter hanteras löpande och anger ingen tid. 90 dagar är vår läsning: ett par sammanträden räcker för ett beslut. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Undvik målkonflikter”. The handbook wants goal conflicts to be dealt with continuously and gives no time. 90 days is our reading: a couple of meetings are enough for a decision. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid som en målkonflikt eller en tydlig signal om en får vara utan beslut.',
      en: 'The longest time that a goal conflict, or a clear signal of one, may be without a decision.',
    },
  },
  {
    id: 'MAL-2.significance',
    value: 0.05,
    unit: { sv: 'sannolikhet', en: 'probability' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Undvik målkonflikter”. Handboken nämner inget statistiskt mått. Fem procent för alla prövade par tillsammans (Holm) är vår läsning. Sambandet är en signal för samtal, aldrig orsak. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Undvik målkonflikter”. The handbook names no statistical measure. Five per cent for all pairs tested together (Holm) is our reading. The association is a signal for talk, never a cause. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största sannolikhet för att slumpen ensam gett något av sambanden, för att ett samband ska räknas som signal.',
      en: 'The greatest probability that chance alone gave any of the associations, for one to count as a signal.',
    },
  },
  {
    id: 'MAL-2.least-municipalities',
    value: 30,
    unit: { sv: 'kommuner', en: 'municipalities' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Undvik målkonflikter”. Handboken nämner inget antal. Trettio är vår läsning: med färre blir ett samband mellan två nyckeltal för osäkert för att tala om. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Undvik målkonflikter”. The handbook names no number. Thirty is our reading: with fewer, an association between two indicators is too uncertain to talk about. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal kommuner med båda nyckeltalen och strukturen samma år.',
      en: 'The least number of municipalities with both indicators and the structure in the same year.',
    },
  },
  {
    id: 'MAL-2.months-between-talks',
    value: 12,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Undvik målkonflikter”. Handboken vill att målkonflikter hanteras löpande och anger ingen tid mellan samtalen om målen. Ett år, budgetens takt, är vår läsning. En enskild konflikt kan tas upp när som helst. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Undvik målkonflikter”. The handbook wants goal conflicts to be dealt with continuously and gives no time between the talks on goals. A year, the rhythm of the budget, is our reading. A single conflict can be taken up at any time. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid mellan två samtal om hur målen går ihop.',
      en: 'The longest time between two talks on how the goals hang together.',
    },
  },
  {
    id: 'MAL-3.steps',
    value: 3,
    unit: { sv: 'led', en: 'steps' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bryt ner målen till verksamhetsnära konkreta mål”. Handboken vill att enheten förstår hur det egna målet bidrar och anger inget antal led. Tre (enhet, förvaltning, nämnd, fullmäktige) är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bryt ner målen till verksamhetsnära konkreta mål”. The handbook wants the unit to understand how its own goal contributes and gives no number of steps. Three (unit, department, committee, assembly) is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största antal led från en enhets mål till ett övergripande mål.',
      en: "The greatest number of steps from a unit's goal to an overall goal.",
    },
  },
  {
    id: 'MAL-3.share-of-units',
    value: 0.9,
    unit: { sv: 'andel av enheterna', en: 'share of the units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bryt ner målen till verksamhetsnära konkreta mål”. Handboken anger ingen andel. Nio av tio är vår läsning: en ny eller omorganiserad enhet kan sakna sina mål en tid. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bryt ner målen till verksamhetsnära konkreta mål”. The handbook gives no share. Nine in ten is our reading: a new or reorganised unit may lack its goals for a time. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av enheterna som har fri sikt till ett övergripande mål, och som styrs av högst så många mål som rådet säger.',
      en: 'The least share of the units that have a line of sight to an overall goal, and that are steered by no more goals than advised.',
    },
  },
  {
    id: 'MAL-3.steering-goals',
    value: 5,
    unit: { sv: 'mål', en: 'goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bryt ner målen till verksamhetsnära konkreta mål”. Handboken vill att få mål styr i praktiken och anger inget antal. Tre till fem, med fem som gräns, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bryt ner målen till verksamhetsnära konkreta mål”. The handbook wants few goals to steer in practice and gives no number. Three to five, with five as the limit, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Största antal mål som styr en enhet.',
      en: 'The greatest number of goals that steer a unit.',
    },
  },
  {
    id: 'MAL-4.budgets',
    value: 4,
    unit: { sv: 'budgetövergångar', en: 'changes of budget' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Håll fast vid målen över tid”. Handboken vill att målen ligger fast i flera år och anger inget antal. Fyra, en mandatperiod, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Håll fast vid målen över tid”. The handbook wants goals to stand for several years and gives no number. Four, a term of office, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Hur många av de senaste övergångarna från en budget till nästa som bedöms.',
      en: 'How many of the latest changes from one budget to the next are judged.',
    },
  },
  {
    id: 'MAL-4.carried-share',
    value: 0.75,
    unit: { sv: 'andel av målen', en: 'share of the goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Håll fast vid målen över tid”. Handboken anger ingen andel. Tre av fyra är vår läsning: ett mål byts då i snitt vart fjärde år, en gång per mandatperiod. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Håll fast vid målen över tid”. The handbook gives no share. Three in four is our reading: a goal is then replaced every four years on average, once in a term of office. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta andel av de mål som kunde ha följt med till nästa budget och som gjorde det.',
      en: 'The least share, of the goals that could have been carried over to the next budget, that were.',
    },
  },
  {
    id: 'MAL-4.likeness',
    value: 0.6,
    unit: { sv: 'ordlikhet, 0–1', en: 'likeness in words, 0–1' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Håll fast vid målen över tid”. Handboken nämner inget mått. Gränsen är vår läsning: ett nytt mål med så lika ord visas som en möjlig fortsättning, som en människa får bekräfta. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Håll fast vid målen över tid”. The handbook names no measure. The limit is our reading: a new goal with words so alike is shown as a possible continuation, for a person to confirm. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta likhet i ord mellan ett mål som utgick och ett som kom till, för att fråga om det är samma mål.',
      en: 'The least likeness in words between a goal that went and one that came, for asking whether they are the same.',
    },
  },
  {
    id: 'MAL-5.without-owner',
    value: 0,
    unit: { sv: 'nationella mål', en: 'national goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Försök ha mål som harmonierar med nationella mål”. Handboken anger inget antal. Att varje nationellt mål ska ha någon som svarar för det är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Försök ha mål som harmonierar med nationella mål”. The handbook gives no number. That every national goal is to have somebody who answers for it is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Högsta antal nationella mål som får sakna någon i kommunen som svarar för dem.',
      en: 'The highest number of national goals that may lack somebody in the municipality who answers for them.',
    },
  },
  {
    id: 'MAL-5.months-between-reviews',
    value: 12,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Försök ha mål som harmonierar med nationella mål”. Handboken anger ingen tid. Att professionen går igenom kartan en gång om året är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Försök ha mål som harmonierar med nationella mål”. The handbook gives no time. That the professions go through the map once a year is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid mellan två genomgångar av hur ett nationellt mål bärs.',
      en: 'The longest time between two reviews of how a national goal is carried.',
    },
  },
  {
    id: 'MAL-6.top-share',
    value: 0.1,
    unit: { sv: 'andel av enheterna', en: 'share of the units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha alltför många mål och målkonflikter”. Handboken anger ingen andel. Att se först till den tiondel av enheterna som har störst styrtryck är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha alltför många mål och målkonflikter”. The handbook gives no share. To look first at the tenth of the units under the greatest steering pressure is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Den del av enheterna, räknat från störst styrtryck, som nämns vid namn.',
      en: 'The part of the units, counted from the greatest steering pressure, that is named.',
    },
  },
  {
    id: 'MAL-6.rising-years',
    value: 2,
    unit: { sv: 'år i rad', en: 'years in a row' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha alltför många mål och målkonflikter”. Handboken anger inget antal år. Två år i rad är vår läsning: ett enskilt år kan bero på en beställning som inte kommer igen. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha alltför många mål och målkonflikter”. The handbook gives no number of years. Two years in a row is our reading: a single year may come of a request that does not return. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så många år i rad som styrtrycket på en enhet ska ha ökat för att det ska sägas.',
      en: 'For how many years in a row the steering pressure on a unit must have risen for it to be told.',
    },
  },
  {
    id: 'MAL-6.conflict-days',
    value: 90,
    unit: { sv: 'dagar', en: 'days' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha alltför många mål och målkonflikter”. Handboken anger ingen tid. Nittio dagar är vår läsning: då har ett fullmäktige hunnit sammanträda flera gånger. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha alltför många mål och målkonflikter”. The handbook gives no time. Ninety days is our reading: by then an assembly has had time to meet several times. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid som en konflikt mellan två mål får vara öppen.',
      en: 'The longest time for which a conflict between two goals may be open.',
    },
  },
  {
    id: 'MAL-7.without-anchor',
    value: 0,
    unit: { sv: 'mål', en: 'goals' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som inte har en tydlig koppling till kärnuppdraget”. Handboken anger inget antal. Noll är vår läsning: ett mål utan ankare kan föras till inriktningen genom beslut. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som inte har en tydlig koppling till kärnuppdraget”. The handbook gives no number. None is our reading: a goal without an anchor can be moved to the policy direction by a decision. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Högsta antal mål som får sakna ankare i lag, förordning eller reglemente.',
      en: 'The highest number of goals that may lack an anchor in statute, regulation or standing orders.',
    },
  },
  {
    id: 'MAL-7.unclear-share',
    value: 0.25,
    unit: { sv: 'andel av enheterna', en: 'share of the units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som inte har en tydlig koppling till kärnuppdraget”. Handboken anger ingen andel. En fjärdedel är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som inte har en tydlig koppling till kärnuppdraget”. The handbook gives no share. A quarter is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Högsta andel av de enheter som har svarat som får tycka att ett måls ankare är otydligt.',
      en: 'The highest share of the units that have answered that may find the anchor of a goal unclear.',
    },
  },
  {
    id: 'MAL-7.uncovered-share',
    value: 0.1,
    unit: { sv: 'andel av kärnkostnaden', en: 'share of the core cost' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som inte har en tydlig koppling till kärnuppdraget”. Handboken anger ingen andel. En tiondel är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som inte har en tydlig koppling till kärnuppdraget”. The handbook gives no share. A tenth is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Högsta andel av kärnverksamhetens nettokostnad som inget förankrat mål får nå.',
      en: 'The highest share of the net cost of the core services that no anchored goal may reach.',
    },
  },
  {
    id: 'MAL-8.unanswered',
    value: 0,
    unit: { sv: 'mål i enheter', en: 'goals in units' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som uppfattas som valfria”. Handboken anger inget antal. Noll är vår läsning: den som har fått en fråga svarar. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som uppfattas som valfria”. The handbook gives no number. None is our reading: whoever has been asked answers. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Högsta antal mål i enheter som får vara obesvarade när tiden för svar har gått ut.',
      en: 'The highest number of goals in units that may be unanswered once the time to answer is over.',
    },
  },
  {
    id: 'MAL-8.silent-periods',
    value: 2,
    unit: { sv: 'tertial', en: 'tertials' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som uppfattas som valfria”. Handboken anger ingen tid. Två hela tertial är vår läsning: ett enstaka kan hänga på vad som råkade hinnas med. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som uppfattas som valfria”. The handbook gives no time. Two whole tertials is our reading: a single one may hang on what there happened to be time for. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Så många hela tertial utan spår av ett mål som det ska ha gått innan enheten tillfrågas.',
      en: 'How many whole tertials without a trace of a goal must have passed before the unit is asked.',
    },
  },
  {
    id: 'MAL-8.days-to-answer',
    value: 30,
    unit: { sv: 'dagar', en: 'days' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som uppfattas som valfria”. Handboken anger ingen tid. Trettio dagar är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som uppfattas som valfria”. The handbook gives no time. Thirty days is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Den tid för svar som föreslås när en enhet tillfrågas om ett mål.',
      en: 'The time to answer that is proposed when a unit is asked about a goal.',
    },
  },
  {
    id: 'MAL-8.months-between-questions',
    value: 12,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Ha mål som uppfattas som valfria”. Handboken anger ingen tid. En gång om året är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Ha mål som uppfattas som valfria”. The handbook gives no time. Once a year is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid mellan två tillfällen då en enhet tillfrågas om den måste prioritera efter målen.',
      en: 'The longest time between two occasions when a unit is asked whether it must prioritise by the goals.',
    },
  },
  {
    id: 'UPP-12.window',
    value: 3,
    unit: { sv: 'år', en: 'years' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bara följa upp ekonomi och glömma uppföljning av kvalitet”, och metodavsnittet, som talar om en analys över flera år. Handboken anger inte hur många. Tre är vår läsning: ett enskilt år är till stor del slump i en liten kommun. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bara följa upp ekonomi och glömma uppföljning av kvalitet”, and its method section, which speaks of an analysis over several years. The handbook does not say how many. Three is our reading: a single year is largely chance in a small municipality. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Antal senaste år som en verksamhets effektivitet bedöms över.',
      en: 'The number of latest years over which the efficiency of a service is judged.',
    },
  },
  {
    id: 'UPP-12.years-with-both-halves',
    value: 2,
    unit: { sv: 'år', en: 'years' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bara följa upp ekonomi och glömma uppföljning av kvalitet”. Handboken kräver att kostnad och kvalitet ses tillsammans men anger inte för hur många år. Två av de tre senaste är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bara följa upp ekonomi och glömma uppföljning av kvalitet”. The handbook demands that cost and quality be seen together but does not say for how many years. Two of the last three is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal år, av dem som bedöms, med både kostnadsavvikelse och kvalitet.',
      en: 'The least number of years, of those judged, with both cost deviation and quality.',
    },
  },
  ...roleThresholds,
  ...budgetThresholds,
] as const satisfies readonly Threshold[]

/** Ids of the thresholds there are: a misspelled one does not compile. */
export type ThresholdId = (typeof known)[number]['id']

/** Every dated value of every threshold. */
export const thresholds: readonly Threshold<ThresholdId>[] = known

/** A value that the municipality itself has decided on, with the decision as its reference. */
export type LocalThreshold = Threshold<ThresholdId> & { readonly authority: 'local' }

/** Statute outranks the municipality's decision, which outranks the handbook's advice. */
const rank: Record<Authority, number> = { law: 2, local: 1, handbook: 0 }

/** Of several values of one threshold, the one that applies on a day: highest authority first, then the latest. */
export function applyingOn<Id extends string>(
  values: readonly Threshold<Id>[],
  day: string,
): Threshold<Id> | undefined {
  return values
    .filter(({ from, until }) => from <= day && (until === undefined || day < until))
    .toSorted((a, b) => rank[b.authority] - rank[a.authority] || b.from.localeCompare(a.from))[0]
}

/**
 * The figure that the handbook's advice or the law gives, for a page that shows it beside what is so. Before the handbook
 * was published there was no advice; its own figure is then as good as any.
 *
 * @param day ISO day
 */
export function limitOn(id: ThresholdId, day: string): number {
  const first =
    thresholds
      .filter((value) => value.id === id)
      .map(({ from }) => from)
      .toSorted()[0] ?? day
  return unwrap(thresholdAt(id, day < first ? first : day)).value
}

/**
 * The value of a threshold that applies on a day.
 *
 * @param day ISO day
 * @param local the municipality's own decisions; those on other thresholds, or not in force that day, change nothing
 * @returns a problem where no value was in force that day
 * @example thresholdAt('AF-5.months-between-comparisons', '2026-04-30') // 4 months, by the handbook's advice
 */
export function thresholdAt(
  id: ThresholdId,
  day: string,
  local: readonly LocalThreshold[] = [],
): Outcome<Threshold<ThresholdId>> {
  const applying = applyingOn(
    [...thresholds, ...local].filter((value) => value.id === id),
    day,
  )
  if (applying !== undefined) return succeed(applying)
  return refuse({
    code: 'threshold-not-in-force',
    where: id,
    text: {
      sv: `Gränsvärdet ${id} gällde inte den ${day}. Välj en senare dag, eller lägg in ett beslut som gällde då.`,
      en: `The threshold ${id} was not in force on ${day}. Choose a later day, or add a decision that was in force then.`,
    },
  })
}
