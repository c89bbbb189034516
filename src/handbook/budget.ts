import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/**
 * Budget: five things to do and three to avoid. One of the five areas that the handbook compared, though it notes
 * that the efficient municipalities agree less on how to budget than on goals and roles.
 */
export const budget = [
  {
    id: 'BUD-1',
    chapter: 'BUD',
    kind: 'do',
    title: {
      sv: 'Låt pengarna följa volymen enligt kända regler',
      en: 'Let the money follow volume by known rules',
    },
    meaning: {
      sv: 'Enhetens budget byggs av pris gånger antal elever, timmar eller dygn, med tillägg för olika förutsättningar. Alla kan räkna ut vad en elev till betyder, och vad som inte ändras av det. Beläggningen följs, eftersom tomma platser också kostar. Insatser utan individuell prövning i socialtjänsten behöver andra mått än beviljade timmar.',
      en: "A unit's budget is built from price times the number of pupils, hours or days, with supplements for different conditions. Everyone can work out what one more pupil means, and what does not change with it. Occupancy is followed, since empty places cost money too. Social services given without individual assessment need other measures than granted hours.",
    },
    reason: {
      sv: 'Volymbaserad ersättning gör budgeten förutsägbar och begriplig för den som ska leva med den. Handboken påpekar att de effektiva kommunerna är mindre eniga om budgetarbetet än om mål och roller.',
      en: 'Volume-based funding makes the budget predictable and understandable for those who have to live with it. The handbook notes that the efficient municipalities agree less on budgeting than on goals and roles.',
    },
    firstSteps: [
      {
        sv: 'Publicera prislistan och de volymer som budgeten bygger på.',
        en: 'Publish the price list and the volumes that the budget is built on.',
      },
      {
        sv: 'Visa varje enhet vad en elev eller en timme mer eller mindre betyder.',
        en: 'Show every unit what one pupil or one hour more or less means.',
      },
    ],
    source: { section: 'Arbeta med volymbaserade ersättningssystem', part: parts.budgetDo },
    evidence: 'comparison',
    home: 'budget',
    law: ['Skollagen 8:22', 'Skollagen 10:38', 'Skollagen 16:53', 'Socialtjänstlagen'],
  },
  {
    id: 'BUD-2',
    chapter: 'BUD',
    kind: 'do',
    title: {
      sv: 'Förklara resursfördelningen så att alla förstår den',
      en: 'Explain the allocation of resources so that everyone understands it',
    },
    meaning: {
      sv: 'Verksamheten känner till både vad pengarna fördelas efter och hur beloppen räknas fram. Chefen kan förklara sin budget och varför grannenheten har en annan. Alla vet att personalen är den största kostnaden, och den som chefen har störst möjlighet att påverka.',
      en: 'The services know both what money is shared out by and how the amounts are worked out. Managers can explain their own budget and why the unit next door has another. Everyone knows that staff is the largest cost, and the one a manager can influence most.',
    },
    reason: {
      sv: 'Kända principer motverkar godtycke och ger förståelse för att enheter får olika mycket. Den som ser sambandet mellan volym och pengar godtar lättare resultatet.',
      en: 'Known principles counter arbitrariness and bring understanding for units getting different amounts. Those who see the link between volume and money accept the result more readily.',
    },
    firstSteps: [
      {
        sv: 'Skriv varje fördelningsregel på vanlig svenska.',
        en: 'Write every allocation rule in plain words.',
      },
      {
        sv: 'Låt en enhetschef förklara sin budget för dig och notera var det tar stopp.',
        en: 'Have a unit manager explain the budget to you and note where it gets stuck.',
      },
    ],
    source: { section: 'Skapa samsyn och förståelse kring resursfördelning', part: parts.budgetDo },
    evidence: 'comparison',
    home: 'budget',
  },
  {
    id: 'BUD-3',
    chapter: 'BUD',
    kind: 'do',
    title: {
      sv: 'Håll fast vid budgetens principer och rätta det som inte fungerar',
      en: 'Keep to the principles of the budget, and mend what does not work',
    },
    meaning: {
      sv: 'Fördelningsmodellen är densamma år efter år, och ändringar görs på bestämda tider efter prövning. Undantag skrivs upp, har ett slutdatum och blir inte en budget vid sidan av modellen. Synpunkter från enheterna tas på allvar när reglerna ses över.',
      en: 'The allocation model stays the same year after year, and changes are made at set times after being tested. Exceptions are recorded, have an end date and do not become a budget beside the model. Views from the units are taken seriously when the rules are reviewed.',
    },
    reason: {
      sv: 'Uthålliga regler gör att chefer kan planera. Samtidigt måste det som slår fel gå att justera, annars förlorar modellen sin legitimitet.',
      en: 'Lasting rules let managers plan. It must still be possible to adjust what goes wrong, or the model loses its legitimacy.',
    },
    firstSteps: [
      {
        sv: 'Räkna hur mycket pengar som fördelas utanför modellen.',
        en: 'Count how much money is shared out outside the model.',
      },
      {
        sv: 'Pröva en föreslagen regel på tre tidigare år innan den beslutas.',
        en: 'Test a proposed rule on three earlier years before it is decided.',
      },
    ],
    source: { section: 'Jobba uthålligt med principerna i budget', part: parts.budgetDo },
    evidence: 'comparison',
    home: 'budget',
  },
  {
    id: 'BUD-4',
    chapter: 'BUD',
    kind: 'do',
    title: {
      sv: 'Ta in verksamhetens synpunkter och svara på var och en',
      en: 'Take in the views of the services, and answer each of them',
    },
    meaning: {
      sv: 'Chefer får lämna synpunkter så tidigt att felaktiga antaganden hinner rättas. Var och en får veta vad som hände med det de skrev: tillgodosett, delvis eller inte, och varför. Antaganden om löner, priser, volymer och intäkter är realistiska och jämförs i efterhand med utfallet.',
      en: 'Managers can give their views early enough for wrong assumptions to be put right. Each is told what became of what they wrote: met, partly or not, and why. Assumptions on wages, prices, volumes and revenue are realistic and are compared afterwards with the outcome.',
    },
    reason: {
      sv: 'Ett samtal som leder till svar skapar förtroende, även för beslut man inte önskade. Den som upplever budgeten som rimlig tar ett större ansvar för att hålla den.',
      en: 'A conversation that leads to answers builds trust, even for decisions one did not want. Those who find the budget reasonable take more responsibility for keeping to it.',
    },
    firstSteps: [
      {
        sv: 'Sätt ett datum då alla synpunkter ska vara besvarade, före beslutet.',
        en: 'Set a date by which all views are to be answered, before the decision.',
      },
      {
        sv: 'Jämför förra årets budgetantaganden med utfallet.',
        en: "Compare last year's budget assumptions with the outcome.",
      },
    ],
    source: { section: 'Ta in verksamhetens synpunkter i budgetprocessen', part: parts.budgetDo },
    evidence: 'comparison',
    home: 'budget',
    law: ['MBL 11 §'],
  },
  {
    id: 'BUD-5',
    chapter: 'BUD',
    kind: 'do',
    title: {
      sv: 'Knyt budgeten till uppföljningen av kvalitet',
      en: 'Tie the budget to the follow-up of quality',
    },
    meaning: {
      sv: 'Den som föreslår en förändring i budgeten beskriver vad den betyder för kvaliteten, också för barnets bästa där barn berörs. Nästa års mål och åtgärder bygger på vad uppföljningen visade, och närmaste chef hjälper till att formulera dem. Kostnad och kvalitet visas bredvid varandra.',
      en: "Whoever proposes a change in the budget describes what it means for quality, and for the child's best interests where children are affected. Next year's goals and actions build on what follow-up showed, and the nearest superior helps to word them. Cost and quality are shown side by side.",
    },
    reason: {
      sv: 'Handboken föreslår att frågan alltid ska vara hur mycket kvalitet de tilldelade pengarna kan ge. Den går bara att besvara när budget och kvalitet behandlas i samma samtal.',
      en: 'The handbook suggests that the question should always be how much quality the given money can bring. It can be answered only when budget and quality are dealt with in the same conversation.',
    },
    firstSteps: [
      {
        sv: 'Lägg en rad om kvalitet intill varje större förändring i budgetförslaget.',
        en: 'Add a line on quality beside every larger change in the budget proposal.',
      },
      {
        sv: 'Ta med slutsatserna från den senaste verksamhetsdialogen när målen skrivs.',
        en: 'Bring the conclusions of the latest service dialogue when the goals are written.',
      },
    ],
    source: { section: 'Koppla ihop budgetprocessen med kvalitetsuppföljning', part: parts.budgetDo },
    evidence: 'comparison',
    home: 'budget',
  },
  {
    id: 'BUD-6',
    chapter: 'BUD',
    kind: 'avoid',
    title: {
      sv: 'Undvik en budgetprocess som enheterna inte kan följa',
      en: 'Avoid a budget process that units cannot follow',
    },
    meaning: {
      sv: 'Alla kan se var i processen kommunen befinner sig, vem som beslutar nästa gång och på vilket underlag. Varje belopp hos en enhet går att spåra till ett beslut i fullmäktige. Det framgår om fler elever eller brukare har räknats med.',
      en: 'Everyone can see where in the process the municipality stands, who decides next and on what grounds. Every amount at a unit can be traced to a decision of the assembly. It is plain whether more pupils or users have been taken into account.',
    },
    reason: {
      sv: 'När underlaget är dolt blir chefer osäkra på vad den slutliga budgeten vilar på. Det gäller särskilt där fördelningen inte följer volymen.',
      en: 'When the grounds are hidden, managers grow unsure what the final budget rests on. This holds above all where the allocation does not follow volume.',
    },
    firstSteps: [
      {
        sv: 'Publicera budgetårets tider, med beslutsfattare för varje steg.',
        en: 'Publish the dates of the budget year, with a decision-maker for each step.',
      },
      {
        sv: 'Följ en enhets budget hela vägen upp till fullmäktiges beslut.',
        en: "Follow one unit's budget all the way up to the decision of the assembly.",
      },
    ],
    source: { section: 'Ha en budgetprocess som är otydlig nedåt i styrkedjan', part: parts.budgetAvoid },
    evidence: 'comparison',
    home: 'budget',
    law: ['KL 11:8–11'],
  },
  {
    id: 'BUD-7',
    chapter: 'BUD',
    kind: 'avoid',
    title: {
      sv: 'Undvik att bara den ena sidan upplever en dialog om budgeten',
      en: 'Avoid a budget dialogue that only one side recognises as one',
    },
    meaning: {
      sv: 'Ledning, ekonomer och enhetschefer får samma korta frågor efter varje steg, och svaren jämförs. Efter beslutet får chefen frågan om det går att ta ansvar för budgeten. Är svaret nej blir det början på ett samtal, inte slutet.',
      en: 'Management, finance officials and unit managers get the same short questions after each step, and the answers are compared. After the decision the manager is asked whether it is possible to take responsibility for the budget. If the answer is no, that starts a conversation rather than ends one.',
    },
    reason: {
      sv: 'Handboken beskriver hur ledningen kan mena att dialogen är god medan cheferna närmast verksamheten tycker att den brister. Då blir budgeten ett ärende för de centrala funktionerna, och viljan att hålla den minskar.',
      en: 'The handbook describes how management may think the dialogue good while the managers closest to the work find it wanting. The budget then becomes a matter for the central functions, and the will to keep to it weakens.',
    },
    firstSteps: [
      {
        sv: 'Ställ tre likadana frågor till båda sidor efter nästa budgetsteg.',
        en: 'Put three identical questions to both sides after the next step in the budget.',
      },
      {
        sv: 'Fråga varje chef efter beslutet: kan du ta ansvar för den här budgeten?',
        en: 'Ask every manager after the decision: can you take responsibility for this budget?',
      },
    ],
    source: { section: 'Ha en bristande dialog', part: parts.budgetAvoid },
    evidence: 'comparison',
    home: 'budget',
  },
  {
    id: 'BUD-8',
    chapter: 'BUD',
    kind: 'avoid',
    title: {
      sv: 'Undvik att stå utan beredskap när ekonomin försämras',
      en: 'Avoid being unprepared when finances worsen',
    },
    meaning: {
      sv: 'Ekonomin tål ett dåligt år utan hastiga nedskärningar. Kommunen vet hur länge den klarar lägre skatteintäkter, högre löner eller färre elever, och har i förväg bestämt vad den då gör. Reserven byggs upp när lagen tillåter det; sedan 2024 heter den resultatreserv och har ersatt den som handboken nämner.',
      en: "The municipality's finances can stand a bad year without hasty cuts. It is known how long the municipality can cope with lower tax revenue, higher wages or fewer pupils, and what it will do then has been decided in advance. The reserve is built up when the law allows; since 2024 it is called the result reserve and has replaced the one that the handbook names.",
    },
    reason: {
      sv: 'En välskött ekonomi tar emot stötar som går över. Utan hållbar planering får kommunen möta varje motgång oförberedd.',
      en: 'Well-kept finances absorb shocks that pass. Without lasting planning, the municipality meets every setback unprepared.',
    },
    firstSteps: [
      {
        sv: 'Räkna på ett sämre år: lägre skatt, högre löner och färre elever.',
        en: 'Work out a worse year: lower tax revenue, higher wages and fewer pupils.',
      },
      {
        sv: 'Besluta om riktlinjer för när resultatreserven får användas.',
        en: 'Decide on guidelines for when the result reserve may be used.',
      },
    ],
    source: { section: 'Sakna beredskap för utmaningar i ekonomin', part: parts.budgetAvoid },
    evidence: 'comparison',
    home: 'budget',
    law: ['KL 11:5', 'KL 11:12–13', 'LKBR 11:10'],
  },
] as const satisfies readonly Recommendation[]
