import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/**
 * Allmänna förutsättningar: thirteen conditions outside the five compared areas' own chapters.
 *
 * Grade of evidence, by the handbook's method section: AF-1 and AF-2 speak of continuity, staff who stay and trust,
 * which is the fifth compared area (stability among officials, staff and politicians), so they carry `comparison`.
 * Benchmarking, procurement and digitalisation are named there as areas where no clear difference was seen; the
 * list is said to be examples, and environment scanning (AF-4) stands under the same heading as benchmarking.
 * AF-6 does report what efficient municipalities have in common, but not that the others lack it: `supplementary`.
 */
export const generalConditions = [
  {
    id: 'AF-1',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Håll fast vid principer, mål och nyckelposter över tid',
      en: 'Keep principles, goals and key posts steady over time',
    },
    meaning: {
      sv: 'De bärande principerna för styrningen består från år till år, även när majoriteten växlar. Den som har en nyckelpost får tid att lära känna verksamheten. Kontinuitet hjälper när styrningen i sig främjar effektivitet; ett byte av majoritet räknas aldrig i sig som en avvikelse.',
      en: 'The principles that steering rests on remain from year to year, even when the majority changes. People in key posts have time to get to know the services. Continuity helps when the steering itself promotes efficiency; a change of majority alone never counts as a deviation.',
    },
    reason: {
      sv: 'Enligt handboken avgör växlande majoriteter inte om en kommun kan arbeta effektivt. Förutsägbarhet i styrningen ger däremot bättre förutsättningar, och den går att nå på flera vägar.',
      en: 'According to the handbook, changing majorities do not decide whether a municipality can work efficiently. Predictable steering does give better conditions, and there is more than one way to it.',
    },
    firstSteps: [
      {
        sv: 'Skriv ned vilka principer som ska gälla oavsett majoritet.',
        en: 'Write down the principles that are to hold whatever the majority.',
      },
      {
        sv: 'Gå efter ett majoritetsskifte igenom vad som ska behållas, ändras eller upphöra, och ange skälet.',
        en: 'After a change of majority, go through what to keep, change or end, and give the reason.',
      },
    ],
    source: {
      section: 'Kontinuitet och stabilitet skapar goda förutsättningar',
      page: 4,
      part: parts.conditions,
    },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'AF-2',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Skapa en arbetsplats där människor vill stanna och litar på varandra',
      en: 'Create a workplace where people want to stay and trust one another',
    },
    meaning: {
      sv: 'Chefer och medarbetare trivs och stannar, på alla nivåer i styrkedjan. Nivåerna har förtroende för varandra, både uppåt och nedåt. Kunskap delas så att ingen viktig uppgift hänger på en enda person.',
      en: 'Managers and staff thrive and stay, at every level of the steering chain. The levels trust one another, upwards and downwards. Knowledge is shared, so that no important task hangs on a single person.',
    },
    reason: {
      sv: 'Handboken ser låg personalomsättning som en god grund för en effektiv verksamhet. Enskilda chefer kan också betyda mycket, särskilt där de politiska målen är oklara eller majoriteten ofta växlar.',
      en: 'The handbook sees low staff turnover as good ground for an efficient service. Individual managers can also mean a great deal, above all where political goals are unclear or the majority changes often.',
    },
    firstSteps: [
      {
        sv: 'Följ engagemang och personalomsättning för grupper, aldrig för enskilda.',
        en: 'Follow engagement and staff turnover for groups, never for individuals.',
      },
      {
        sv: 'Lista de uppgifter som vilar på en enda person och utse någon som kan ta över.',
        en: 'List the tasks that rest on one person and name somebody who can take over.',
      },
    ],
    source: {
      section: 'Personalfrågan är viktig – individen gör skillnad',
      page: 4,
      part: parts.conditions,
    },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'AF-3',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Jämför kommunen med de bästa, även utanför den egna regionen',
      en: 'Compare with the best, beyond your own region as well',
    },
    meaning: {
      sv: 'Kommunen jämför kostnad och kvalitet med dem som har bäst resultat i landet, inte bara med grannarna i det vanliga nätverket. Förebilden kan också vara en region eller någon annan organisation. Skillnaderna undersöks på djupet: vad gör de annorlunda? Den som redan ligger bra till jämför delar av verksamheten där andra är bättre.',
      en: 'The municipality compares cost and quality with those that have the best results in the country, not only with neighbours in the usual network. The model may also be a region or another organisation. Differences are looked into in depth: what do they do in another way? Those already doing well compare the parts of a service where others do better.',
    },
    reason: {
      sv: 'Effektivitet syns först när man ställer sig bredvid andra. Olikheterna kan vara stora även sedan struktur har räknats bort, och låg kostnad går ofta att förena med hög kvalitet.',
      en: 'Efficiency shows only when one stands next to others. Differences can be large even after structure has been taken out, and low cost can often be combined with high quality.',
    },
    firstSteps: [
      {
        sv: 'Välj minst en jämförelsekommun utanför länet för varje verksamhet.',
        en: 'Choose at least one peer outside the county for each service.',
      },
      {
        sv: 'Ring en kommun som lyckas bättre och fråga hur den arbetar.',
        en: 'Call a municipality that does better and ask how it works.',
      },
    ],
    source: {
      section: 'Titta utanför de egna regionala nätverken. Jämför med de bästa.',
      part: parts.scanning,
    },
    evidence: 'supplementary',
    home: 'benchmarking',
  },
  {
    id: 'AF-4',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Bevaka omvärlden på ett ordnat sätt och låt det påverka besluten',
      en: 'Scan the outside world in an orderly way, and let it affect decisions',
    },
    meaning: {
      sv: 'Iakttagelser om det som händer utanför kommunen samlas, bedöms och får en ansvarig, både centralt och i verksamheten. Det går att se vad de ledde till: ett beslut, ett nytt antagande i budgeten eller ett ändrat mål. Kommunen lär också av andra som redan har mött samma fråga.',
      en: 'Observations of what happens outside the municipality are gathered, assessed and given an owner, both centrally and in the service. One can see what they led to: a decision, a new budget assumption or a changed goal. The municipality also learns from others that have already met the same question.',
    },
    reason: {
      sv: 'Den som ser förändringar tidigt kan planera i stället för att reagera. Handboken betonar att bevakningen gör nytta först när den märks i verksamheten.',
      en: 'Those who see changes early can plan instead of react. The handbook stresses that scanning is of use only once it is felt in the services.',
    },
    firstSteps: [
      {
        sv: 'Avsätt en timme i månaden för att bedöma nya iakttagelser.',
        en: 'Set aside an hour a month to assess new observations.',
      },
      {
        sv: 'Ange en källa för varje antagande i budgeten.',
        en: 'Give a source for every assumption in the budget.',
      },
    ],
    source: {
      section: 'Ha en strukturerad omvärldsbevakning som får faktiskt genomslag i verksamheterna',
      part: parts.scanning,
    },
    evidence: 'supplementary',
    home: 'outlook',
  },
  {
    id: 'AF-5',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Fråga regelbundet hur kommunen står sig mot andra',
      en: 'Ask regularly how the municipality compares with others',
    },
    meaning: {
      sv: 'Politiker och kommunledning vill att kommunen ska ligga bra till och frågar återkommande efter nyckeltal som visar det. Jämförelsen är rättvis: justerad för struktur, över flera år och med osäkerheten synlig. Förbättring uppmärksammas lika mycket som placering.',
      en: 'Politicians and top management want the municipality to do well and keep asking for indicators that show it. The comparison is fair: adjusted for structure, over several years and with its uncertainty in view. Improvement gets as much attention as position.',
    },
    reason: {
      sv: 'Handboken menar att ett politiskt intresse för jämförelsen ökar uppmärksamheten på resultat, uppföljning och måluppfyllelse.',
      en: 'The handbook holds that political interest in the comparison draws attention to results, follow-up and the reaching of goals.',
    },
    firstSteps: [
      {
        sv: 'Sätt en jämförelse på dagordningen varje tertial.',
        en: 'Put a comparison on the agenda every four months.',
      },
      {
        sv: 'Ställ tre frågor till den: var skiljer vi oss, varför, och vad gör vi åt det?',
        en: 'Put three questions to it: where do we differ, why, and what shall we do about it?',
      },
    ],
    source: { section: 'Skapa en tävlingsanda', part: parts.scanning },
    evidence: 'supplementary',
    home: 'benchmarking',
  },
  {
    id: 'AF-6',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Digitalisera utifrån behov och ta tydlig ställning till ny teknik',
      en: 'Digitalise from need, and take a clear stance on new technology',
    },
    meaning: {
      sv: 'Kommunen har bestämt om den vill gå före eller följa efter när tekniken är ny. Varje satsning börjar i ett behov som verksamheten själv har pekat ut. Den har ett utgångsvärde, en väntad effekt och en mätning som visar om effekten kom.',
      en: 'The municipality has decided whether it wants to lead or to follow when technology is new. Every initiative starts from a need that the service itself has pointed out. It has a baseline, an expected effect and a measurement that shows whether the effect came.',
    },
    reason: {
      sv: 'Teknik ger inte effektivitet av sig själv. Bland de effektiva kommunerna fanns både de som ville ligga främst och de som väntade; det gemensamma var att de hade bestämt sig.',
      en: 'Technology does not bring efficiency by itself. The efficient municipalities included both those that wanted to be first and those that waited; what they shared was having made up their minds.',
    },
    firstSteps: [
      {
        sv: 'Skriv på en sida när kommunen vill gå före och när den vill vänta.',
        en: 'Write on one page when the municipality wants to lead and when it wants to wait.',
      },
      {
        sv: 'Beskriv behovet och mät utgångsläget innan tekniken väljs.',
        en: 'Describe the need and measure the baseline before the technology is chosen.',
      },
    ],
    source: { section: 'Digitalisera inte för sakens skull', page: 6, part: parts.conditions },
    evidence: 'supplementary',
    home: 'digitalisation',
  },
  {
    id: 'AF-7',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Gör digitaliseringen oberoende av enskilda eldsjälar',
      en: 'Make digitalisation independent of single enthusiasts',
    },
    meaning: {
      sv: 'Rollerna är fördelade: någon håller samman helheten och varje verksamhet har en egen it-ansvarig. Båda har någon som kan ta över. Pengar och kunskap räcker lika länge som systemet ska användas. Teknik som används med omtanke kan dessutom locka kunniga medarbetare.',
      en: 'Roles are shared out: somebody holds the whole together and each service has its own person in charge of IT. Both have somebody who can take over. Money and knowledge last as long as the system is to be used. Technology used with thought can also attract skilled staff.',
    },
    reason: {
      sv: 'En engagerad person driver ofta fram de bästa lösningarna. Handboken varnar för att stanna där: arbetet är för viktigt för att stå och falla med en människa.',
      en: 'A committed person often brings about the best solutions. The handbook warns against stopping there: the work is too important to stand or fall with one human being.',
    },
    firstSteps: [
      {
        sv: 'Lista de system och satsningar där ingen kan ta över.',
        en: 'List the systems and initiatives where nobody can take over.',
      },
      {
        sv: 'Skriv en kort överlämning för varje nyckelroll.',
        en: 'Write a short handover for every key role.',
      },
    ],
    source: {
      section: 'Personalfrågan är viktig i detta sammanhang men kan också skapa problem',
      part: parts.digitalisation,
    },
    evidence: 'supplementary',
    home: 'digitalisation',
  },
  {
    id: 'AF-8',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Använd upphandling som ett strategiskt verktyg',
      en: 'Use procurement as a strategic tool',
    },
    meaning: {
      sv: 'Hela inköpet är ordnat, från behov och dialog med marknaden till uppföljning av avtalet. Kvalitet och ekonomi vägs tillsammans. Också verksamhet i egen regi kan prövas mot vad andra erbjuder, om kommunen beslutar det.',
      en: 'The whole purchase is in order, from need and dialogue with the market to follow-up of the contract. Quality and cost are weighed together. In-house provision too can be tested against what others offer, if the municipality so decides.',
    },
    reason: {
      sv: 'Handboken bedömer att de flesta kommuner har mycket att vinna här. Konkurrens kan sänka kostnaderna, och arbetet gör kommunen mer medveten om kvaliteten även i det den själv driver.',
      en: 'The handbook judges that most municipalities have much to gain here. Competition can lower costs, and the work makes the municipality more aware of quality in what it runs itself as well.',
    },
    firstSteps: [
      {
        sv: 'Gör en plan för varje avtal som löper ut inom 18 månader.',
        en: 'Make a plan for every contract that ends within 18 months.',
      },
      {
        sv: 'Följ hur många anbud varje upphandling får.',
        en: 'Follow how many bids each procurement receives.',
      },
    ],
    source: { section: 'Jobba med upphandlingsprocessen', page: 6, part: parts.conditions },
    evidence: 'supplementary',
    home: 'procurement',
  },
  {
    id: 'AF-9',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Bygg en kunnig upphandlingsfunktion som arbetar mot tydliga mål',
      en: 'Build a skilled procurement function that works towards clear goals',
    },
    meaning: {
      sv: 'Upphandlare, verksamhet och ekonomi arbetar tillsammans, och alla vet vem som ansvarar för vad. Det står skrivet vilka mål upphandlingen ska bedömas mot och vilka som väger tyngst. Efteråt prövas om målen nåddes.',
      en: 'Procurement officials, the service and finance work together, and everyone knows who answers for what. It is written down which goals the procurement is to be judged by and which weigh most. Afterwards it is examined whether the goals were reached.',
    },
    reason: {
      sv: 'Reglerna kräver särskild kunskap, medan riktningen ska komma från politik och verksamhet. Utan en ordning mellan målen kan bisaker få samma tyngd som det som betyder mest.',
      en: 'The rules take special knowledge, while the direction should come from politics and the service. Without an order among goals, side issues may weigh as much as what matters most.',
    },
    firstSteps: [
      {
        sv: 'Skriv huvudmål och bimål för varje upphandling, med vikter.',
        en: 'Write main and secondary goals for every procurement, with weights.',
      },
      {
        sv: 'Boka utvärderingen redan när avtalet tecknas.',
        en: 'Book the evaluation when the contract is signed.',
      },
    ],
    source: {
      section: 'Ha en professionell upphandlingsorganisation som arbetar mot tydliga mål i verksamheterna',
      part: parts.procurement,
    },
    evidence: 'supplementary',
    home: 'procurement',
  },
  {
    id: 'AF-10',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Välj kvalitetsmarkörer som fångar det väsentliga',
      en: 'Choose quality markers that capture what matters',
    },
    meaning: {
      sv: 'Kraven i en upphandling speglar det kommunen vill prioritera. De går att styrka och de följs upp. Varje krav har ett skäl, eftersom krav utan nytta stänger ute leverantörer. Samma markörer används gärna i egen regi.',
      en: 'The requirements of a procurement mirror what the municipality wants to put first. They can be proved and they are followed up. Every requirement has a reason, since requirements without use shut suppliers out. The same markers are preferably used in-house as well.',
    },
    reason: {
      sv: 'Krav som missar målet minskar konkurrensen och utrymmet för nya lösningar. Sökandet efter rätt krav gör också kommunen mer medveten om sin egen kvalitet.',
      en: 'Requirements that miss the mark reduce competition and the room for new solutions. The search for the right ones also makes the municipality more aware of its own quality.',
    },
    firstSteps: [
      {
        sv: 'Fråga om varje skallkrav: hur styrks det, och följdes det upp förra gången?',
        en: 'Ask of every mandatory requirement: how is it proved, and was it followed up last time?',
      },
      {
        sv: 'Ta bort krav som aldrig har följts upp.',
        en: 'Remove requirements that have never been followed up.',
      },
    ],
    source: { section: 'Identifiera rätt kvalitetsmarkörer i upphandlingen', part: parts.procurement },
    evidence: 'supplementary',
    home: 'procurement',
  },
  {
    id: 'AF-11',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Ta vara på det som privata utförare gör bra',
      en: 'Make use of what private providers do well',
    },
    meaning: {
      sv: 'Egna och privata enheter visas i samma lista, med samma mått på kostnad och kvalitet. Goda arbetssätt sprids åt båda håll. Fristående skolor är inte privata utförare i kommunallagens mening, utan har egna huvudmän.',
      en: 'In-house and private units are shown in the same list, with the same measures of cost and quality. Good ways of working spread in both directions. Independent schools are not private providers in the sense of the Local Government Act; they have responsible authorities of their own.',
    },
    reason: {
      sv: 'Handboken menar att privata aktörer kan både utveckla och driva verksamhet effektivt, och att kommunen bör dra nytta av det.',
      en: 'The handbook holds that private actors can both develop and run services efficiently, and that the municipality should benefit from it.',
    },
    firstSteps: [
      {
        sv: 'Redovisa egna och privata enheter med samma kvalitetsmarkörer.',
        en: 'Report in-house and private units with the same quality markers.',
      },
      {
        sv: 'Bjud in utförarna till ett årligt utbyte om arbetssätt.',
        en: 'Invite the providers to a yearly exchange on ways of working.',
      },
    ],
    source: {
      section: 'Nyttja de privata aktörernas förmåga att utveckla och bedriva verksamhet effektivt',
      part: parts.procurement,
    },
    evidence: 'supplementary',
    home: 'procurement',
    law: ['KL 10:7'],
  },
  {
    id: 'AF-12',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Följ upp privata utförare noga där risken för brister är störst',
      en: 'Follow up private providers closely where the risk of failings is greatest',
    },
    meaning: {
      sv: 'Avtalen ger kommunen rätt till insyn, och den uppföljning som planerats blir av. Risken bedöms utifrån kända omständigheter, till exempel sena rapporter, och en människa avgör vad de betyder. Fristående skolor riskbedöms inte här: Skolinspektionen har tillsyn över dem, och kommunen över fristående förskolor.',
      en: 'Contracts give the municipality the right to insight, and the follow-up that was planned takes place. Risk is assessed from known circumstances, such as late reports, and a human being decides what they mean. Independent schools are not assessed for risk here: the Schools Inspectorate supervises them, and the municipality supervises independent preschools.',
    },
    reason: {
      sv: 'Handboken nämner uppföljningen i samma råd som uppmanar till att ta vara på privata aktörer. Det ena förutsätter det andra.',
      en: 'The handbook names follow-up within the very advice to make use of private actors. The one presupposes the other.',
    },
    firstSteps: [
      {
        sv: 'Kontrollera att varje avtal ger kommunen rätt till insyn.',
        en: 'Check that every contract gives the municipality the right to insight.',
      },
      {
        sv: 'Jämför planerad uppföljning med den som har gjorts.',
        en: 'Compare planned follow-up with what has been done.',
      },
    ],
    source: {
      section: 'Men följ noga upp privata aktörer som riskerar att missköta sig',
      part: parts.procurement,
    },
    evidence: 'supplementary',
    home: 'procurement',
    law: ['KL 5:3', 'KL 10:8–9'],
  },
  {
    id: 'AF-13',
    chapter: 'AF',
    kind: 'condition',
    title: {
      sv: 'Låt egna och fristående enheter verka på lika villkor',
      en: 'Let in-house and independent units work on equal terms',
    },
    meaning: {
      sv: 'Ersättningen bygger på samma grunder, del för del, vem som än driver verksamheten. Om egna enheter får pengar i efterhand, eller slipper täcka ett underskott, prövas om andra ska få motsvarande. I skolan är detta lag, med olika regler för olika skolformer.',
      en: 'Funding rests on the same grounds, component by component, whoever runs the service. If in-house units get money afterwards, or need not cover a deficit, it is examined whether others should receive the like. In schools this is law, with different rules for different types of school.',
    },
    reason: {
      sv: 'Handboken tar upp lika villkor tillsammans med rådet att ta vara på privata aktörer. Utan lika villkor säger en jämförelse mellan utförare inte mycket.',
      en: 'The handbook brings up equal terms together with the advice to make use of private actors. Without equal terms, a comparison between providers does not say much.',
    },
    firstSteps: [
      {
        sv: 'Ställ upp ersättningen för egna och fristående enheter bredvid varandra, del för del.',
        en: 'Set out the funding of in-house and independent units side by side, component by component.',
      },
      {
        sv: 'Pröva lika villkor varje gång egna enheter får tillskott under året.',
        en: 'Examine equal terms each time in-house units get additions during the year.',
      },
    ],
    source: { section: 'Främja en konkurrens på lika villkor', part: parts.procurement },
    evidence: 'supplementary',
    home: 'procurement',
    law: ['Skollagen 8:22', 'Skollagen 10:38', 'Skollagen 16:53', 'Skolförordningen 14 kap.'],
  },
] as const satisfies readonly Recommendation[]
