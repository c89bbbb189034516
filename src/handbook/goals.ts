import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/** Mål: five things to do and three to avoid. One of the five areas that the handbook compared. */
export const goals = [
  {
    id: 'MAL-1',
    chapter: 'MAL',
    kind: 'do',
    title: {
      sv: 'Nöj er med två eller tre övergripande mål, och gör dem konkreta',
      en: 'Settle for two or three overall goals, and make them concrete',
    },
    meaning: {
      sv: 'Kommunen styr mot ett fåtal mål som alla känner till, och måtten visar vad de betyder i praktiken. Handboken talar om kommunstyrelsens nivå; det är fullmäktige som antar målen, så båda läsningarna visas. De finansiella mål som lagen kräver räknas inte in i antalet.',
      en: 'The municipality steers towards a handful of goals that everyone knows, and the measures show what they mean in practice. The handbook speaks of the executive board; it is the municipal assembly that adopts the goals, so both readings are shown. The financial goals that the law demands are not counted.',
    },
    reason: {
      sv: 'Få mål ger en tydlig riktning och går att genomföra och följa upp. När de blir för många saknar verksamheten en gemensam ram, och styrningen försvagas.',
      en: 'Few goals give a clear direction and can be carried out and followed up. When they become too many, the services lack a common frame and steering grows weak.',
    },
    firstSteps: [
      {
        sv: 'Räkna de övergripande mål som gäller i dag.',
        en: 'Count the overall goals in force today.',
      },
      {
        sv: 'Fråga vilket mål som ska utgå innan ett nytt läggs till.',
        en: 'Ask which goal is to go before a new one is added.',
      },
    ],
    source: { section: 'Sätt få och konkreta övergripande mål', part: parts.goalsDo },
    evidence: 'comparison',
    home: 'goals',
    law: ['KL 11:1', 'KL 11:6'],
  },
  {
    id: 'MAL-2',
    chapter: 'MAL',
    kind: 'do',
    title: {
      sv: 'Sök upp målkonflikter och bestäm vad som går först',
      en: 'Look for goal conflicts and decide what comes first',
    },
    meaning: {
      sv: 'Målen prövas mot varandra: drar de åt samma håll, eller kostar det ena på det andra? När två mål är svåra att förena bestämmer politiken vilket som väger tyngst, och alla får veta det. Samtalet om målen pågår hela tiden, inte bara när budgeten tas.',
      en: 'Goals are tested against one another: do they pull the same way, or does one come at the expense of another? When two goals are hard to reconcile, politics decides which weighs more, and everyone is told. The talk about goals goes on all the time, not only when the budget is adopted.',
    },
    reason: {
      sv: 'De effektiva kommunerna arbetade medvetet för att slippa målträngsel och samtalade ofta om sina mål. Mål som motverkar varandra är särskilt skadliga för effektiviteten.',
      en: 'The efficient municipalities worked deliberately to escape goal crowding and often talked about their goals. Goals that work against each other do particular harm to efficiency.',
    },
    firstSteps: [
      {
        sv: 'Gå igenom målen två och två och skriv om de stöder eller motverkar varandra.',
        en: 'Go through the goals two by two and write whether they support or strain each other.',
      },
      {
        sv: 'Fråga enhetscheferna var målen krockar i vardagen.',
        en: 'Ask unit managers where the goals collide in everyday work.',
      },
    ],
    source: { section: 'Undvik målkonflikter', part: parts.goalsDo },
    evidence: 'comparison',
    home: 'goals',
  },
  {
    id: 'MAL-3',
    chapter: 'MAL',
    kind: 'do',
    title: {
      sv: 'Översätt målen till få och konkreta mål nära verksamheten',
      en: 'Translate the goals into few, concrete goals close to the work',
    },
    meaning: {
      sv: 'Nämnd, förvaltning och enhet kan peka på hur deras mål bidrar till fullmäktiges. Är ett övergripande mål tillräckligt konkret används det som det är. Har fullmäktige beslutat om många mål väljer nämnd och förvaltning tillsammans ut de få som ska styra i praktiken.',
      en: "Committee, department and unit can point out how their goals contribute to the assembly's. Where an overall goal is concrete enough, it is used as it stands. Where the assembly has adopted many goals, committee and department together pick the few that are to steer in practice.",
    },
    reason: {
      sv: 'Ett mål styr först när den som ska arbeta efter det förstår vad det betyder i det egna uppdraget. Även enheternas egna mål gör mest nytta när de pekar åt samma håll.',
      en: "A goal steers only when those who are to work by it understand what it means for their own task. The units' own goals, too, do most good when they point the same way.",
    },
    firstSteps: [
      {
        sv: 'Låt varje enhet skriva en mening om hur dess mål bidrar till ett övergripande mål.',
        en: 'Let each unit write one sentence on how its goal contributes to an overall goal.',
      },
      {
        sv: 'Leta efter mål som ingen enhet arbetar med, och mål som inte leder uppåt.',
        en: 'Look for goals that no unit works with, and goals that lead nowhere upwards.',
      },
    ],
    source: { section: 'Bryt ner målen till verksamhetsnära konkreta mål', part: parts.goalsDo },
    evidence: 'comparison',
    home: 'goals',
  },
  {
    id: 'MAL-4',
    chapter: 'MAL',
    kind: 'do',
    title: {
      sv: 'Låt målen ligga fast i flera år',
      en: 'Let the goals stand for several years',
    },
    meaning: {
      sv: 'Samma mål återkommer från budget till budget, så att verksamheten hinner arbeta med dem. Den som vill ändra ett mål anger skälet och vad det innebär för enheterna. En nivå som sänks efter ett svagt år syns, så att alla kan ta ställning till den.',
      en: 'The same goals return from budget to budget, so that services have time to work with them. Whoever wants to change a goal gives the reason and what it means for the units. A target lowered after a weak year is visible, so that everyone can take a view on it.',
    },
    reason: {
      sv: 'Utveckling tar tid och kräver arbetsro. Mål som består visar förtroende för verksamheten, gör det lättare att planera och kan bidra till att människor vill stanna.',
      en: 'Development takes time and calm. Goals that last show confidence in the services, make planning easier and may help people want to stay.',
    },
    firstSteps: [
      {
        sv: 'Jämför målen i de fyra senaste budgetarna och se vilka som har levt kvar.',
        en: 'Compare the goals of the last four budgets and see which have survived.',
      },
      {
        sv: 'Skriv skäl och följder för enheterna i varje beslut som ändrar ett mål.',
        en: 'Write reasons and consequences for the units in every decision that changes a goal.',
      },
    ],
    source: { section: 'Håll fast vid målen över tid', part: parts.goalsDo },
    evidence: 'comparison',
    home: 'goals',
  },
  {
    id: 'MAL-5',
    chapter: 'MAL',
    kind: 'do',
    title: {
      sv: 'Stäm av kommunens mål mot de nationella',
      en: "Check the municipality's goals against the national ones",
    },
    meaning: {
      sv: 'Skola och omsorg har mål i lag och förordning vid sidan av kommunens egna. Det finns en översikt över vilka nationella mål som gäller, och var kommunens mål stöder dem eller drar åt ett annat håll. De som har lagstadgat ansvar, som rektor och medicinskt ansvarig sjuksköterska, är med och bedömer.',
      en: "Schools and care have goals in statutes beside the municipality's own. There is an overview of which national goals apply, and where the municipality's goals support them or pull another way. Those with statutory responsibility, such as the principal and the nurse with medical responsibility, take part in judging.",
    },
    reason: {
      sv: 'Dubbla mål skapar osäkerhet i verksamheten om de inte går ihop. Handboken råder därför kommunen att formulera sina mål i samklang med statens så långt det går.',
      en: 'Double sets of goals create uncertainty in the services if they do not fit together. The handbook therefore advises the municipality to word its goals in tune with those of the state as far as it can.',
    },
    firstSteps: [
      {
        sv: 'Ställ kommunens mål för skola och omsorg bredvid de nationella.',
        en: "Set the municipality's goals for schools and care beside the national ones.",
      },
      {
        sv: 'Be rektorerna och de medicinskt ansvariga peka ut var målen skaver.',
        en: 'Ask principals and those with medical responsibility where the goals chafe.',
      },
    ],
    source: { section: 'Försök ha mål som harmonierar med nationella mål', part: parts.goalsDo },
    evidence: 'comparison',
    home: 'goals',
    law: ['Skollagen 2:9–10', 'HSL', 'Socialtjänstlagen'],
  },
  {
    id: 'MAL-6',
    chapter: 'MAL',
    kind: 'avoid',
    title: {
      sv: 'Undvik att enheterna får fler mål än de kan styra efter',
      en: 'Avoid giving units more goals than they can steer by',
    },
    meaning: {
      sv: 'Varje nivå lägger lätt till något eget, och allt landar hos enheten: fullmäktiges mål, nämndens, statens och de egna. Det syns hur mycket som når varje enhet och om det växer. Konflikter mellan mål blir inte liggande.',
      en: 'Every level easily adds something of its own, and all of it lands on the unit: the goals of the assembly, the committee, the state and its own. It can be seen how much reaches each unit and whether it grows. Conflicts between goals are not left lying.',
    },
    reason: {
      sv: 'Många mål som inte är avstämda mot varandra gör det svårt att prioritera, och nivåerna drar åt olika håll. Utan samtal om målen följer misstro och rädsla.',
      en: 'Many goals that have not been matched with one another make it hard to prioritise, and the levels pull in different directions. Without talk about goals, mistrust and fear follow.',
    },
    firstSteps: [
      {
        sv: 'Räkna alla mål och mått som en av enheterna har att förhålla sig till.',
        en: 'Count all the goals and measures that one of the units has to relate to.',
      },
      {
        sv: 'Rensa mål: föreslå vilka som kan slås samman eller avslutas.',
        en: 'Clear out goals: propose which can be merged or ended.',
      },
    ],
    source: { section: 'Ha alltför många mål och målkonflikter', part: parts.goalsAvoid },
    evidence: 'comparison',
    home: 'goals',
  },
  {
    id: 'MAL-7',
    chapter: 'MAL',
    kind: 'avoid',
    title: {
      sv: 'Undvik mål som inte går att knyta till kärnuppdraget',
      en: 'Avoid goals that cannot be tied to the core mission',
    },
    meaning: {
      sv: 'Varje mål har ett ankare: en lag, en förordning eller ett reglemente, och någon som det är till för. Bedömningen gäller ankaret, aldrig ämnet; trygghet i skolan är till exempel lagstadgad. Fullmäktige kan besluta om andra mål som en inriktning, och de belastar då inte enheternas uppföljning.',
      en: "Every goal has an anchor: a statute, a regulation or standing orders, and somebody whom it serves. It is the anchor that is judged, never the subject; safety in school, for example, is laid down in law. The assembly may decide on other goals as a policy direction, and these do not burden the units' follow-up.",
    },
    reason: {
      sv: 'Mål långt från kärnuppdraget upplevs lätt som en pålaga. Handboken beskriver dem som otydliga och svåra att göra något konkret av längre ned i organisationen.',
      en: 'Goals far from the core mission are easily felt as an imposition. The handbook describes them as unclear and hard to turn into anything concrete further down in the organisation.',
    },
    firstSteps: [
      {
        sv: 'Skriv för varje mål vilken lag eller vilket reglemente det vilar på.',
        en: 'Write for each goal which statute or standing orders it rests on.',
      },
      {
        sv: 'Gör ett mål utan ankare konkret, eller för det till inriktningen.',
        en: 'Make a goal without an anchor concrete, or move it to the policy direction.',
      },
    ],
    source: { section: 'Ha mål som inte har en tydlig koppling till kärnuppdraget', part: parts.goalsAvoid },
    evidence: 'comparison',
    home: 'goals',
  },
  {
    id: 'MAL-8',
    chapter: 'MAL',
    kind: 'avoid',
    title: {
      sv: 'Undvik mål som det står var och en fritt att följa',
      en: 'Avoid goals that everyone is free to follow or not',
    },
    meaning: {
      sv: 'Ett beslutat mål gäller alla det är riktat till. Nämnden kan öppet besluta att en enhet tills vidare ska sätta något annat först, och det är ett fullt rimligt beslut. En enhet väljer däremot inte bort ett mål på egen hand. När inget hörs om ett mål är det obesvarat, och då börjar det med en fråga.',
      en: 'A goal once adopted holds for all those to whom it is addressed. The committee may openly decide that a unit is to put something else first for the time being, and that is a wholly reasonable decision. A unit, on the other hand, does not set a goal aside on its own. When nothing is heard about a goal it is unanswered, and that begins with a question.',
    },
    reason: {
      sv: 'Om mål uppfattas som valfria avgör den enskilda chefen vad som styr. Enligt handboken blir verksamheten då beroende av person, mindre likvärdig och oftast dyrare.',
      en: 'If goals are seen as optional, the individual manager decides what steers. According to the handbook, the service then comes to depend on persons, grows less equal and mostly costs more.',
    },
    firstSteps: [
      {
        sv: 'Fråga enheterna en gång om året: måste ni prioritera efter det här målet?',
        en: 'Ask the units once a year: do you have to prioritise by this goal?',
      },
      {
        sv: 'Fatta ett öppet beslut när en enhet inte kan arbeta med ett mål.',
        en: 'Take an open decision when a unit cannot work with a goal.',
      },
    ],
    source: { section: 'Ha mål som uppfattas som valfria', part: parts.goalsAvoid },
    evidence: 'comparison',
    home: 'goals',
  },
] as const satisfies readonly Recommendation[]
