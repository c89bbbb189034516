import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/** Stabilitet och kontinuitet: four things to do and two to avoid. One of the five areas that the handbook compared. */
export const stability = [
  {
    id: 'STA-1',
    chapter: 'STA',
    kind: 'do',
    title: {
      sv: 'Styr efter uttalade principer som står sig över tid',
      en: 'Steer by stated principles that stand over time',
    },
    meaning: {
      sv: 'Det är känt vilka principer som styr, varför de finns och hur länge de har gällt. Där styret växlar söker partierna överenskommelser som håller över valet. Verksamheten slipper nya besked med kort varsel. God hushållning med resurser är själv en av principerna.',
      en: 'It is known which principles steer, why they exist and how long they have held. Where power changes hands, the parties seek agreements that last across the election. Services are spared new directives at short notice. Using resources well is itself one of the principles.',
    },
    reason: {
      sv: 'Långsiktighet ger organisationen tid att utvecklas, och en effektiv verksamhet skapar i sin tur stabilitet. Handboken påminner om att politikens innehåll också har betydelse: effektivitet som är ett varaktigt mål märks i kostnaderna.',
      en: 'A long view gives the organisation time to develop, and an efficient service brings stability in turn. The handbook reminds us that the content of politics matters too: efficiency as a lasting goal can be seen in the costs.',
    },
    firstSteps: [
      {
        sv: 'Samla principerna på en sida, med beslut och datum.',
        en: 'Gather the principles on one page, with decision and date.',
      },
      {
        sv: 'Räkna hur många nya direktiv en enhet fick det senaste kvartalet.',
        en: 'Count how many new directives a unit received in the past quarter.',
      },
    ],
    source: { section: 'Arbeta med tydliga principer – över tid', part: parts.stabilityDo },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'STA-2',
    chapter: 'STA',
    kind: 'do',
    title: {
      sv: 'Värna stabila förvaltningsledningar',
      en: 'Safeguard stable department leadership',
    },
    meaning: {
      sv: 'Ledande chefer stannar länge nog för att kunna verksamheten, styrmodellen och människorna. När någon slutar hinner den nya och den gamla arbeta sida vid sida. Goda principer lever vidare även när ledningen byts.',
      en: 'Leading managers stay long enough to know the services, the steering model and the people. When somebody leaves, the new and the old have time to work side by side. Good principles live on even when the leadership changes.',
    },
    reason: {
      sv: 'En stabil ledning kan bära kontinuiteten, särskilt där majoriteten växlar. Med tiden växer kunskapen om både verksamheten och det som styr den.',
      en: 'A stable leadership can carry continuity, above all where the majority changes. With time, knowledge grows of both the service and what steers it.',
    },
    firstSteps: [
      {
        sv: 'Lista de ledande posterna: tillsatta, tillförordnade och lediga.',
        en: 'List the leading posts: filled, acting and vacant.',
      },
      {
        sv: 'Planera för överlappning redan när någon säger upp sig.',
        en: 'Plan for overlap as soon as somebody gives notice.',
      },
    ],
    source: {
      section: 'Ha stabilitet i förvaltningsledningarna – undvik hög personalomsättning',
      part: parts.stabilityDo,
    },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'STA-3',
    chapter: 'STA',
    kind: 'do',
    title: {
      sv: 'Arbeta för en arbetsmiljö som får människor att stanna',
      en: 'Work for a work environment that makes people stay',
    },
    meaning: {
      sv: 'Arbetsbelastning, sjukfrånvaro och antal medarbetare per chef följs tillsammans med ekonomi och kvalitet. Det gäller hela organisationen, även de förtroendevalda: också avhopp från politiska uppdrag räknas. Bara grupper om minst fem visas.',
      en: 'Workload, sick leave and the number of staff per manager are followed together with finances and quality. This holds for the whole organisation, elected representatives included: those who leave political office count too. Only groups of at least five are shown.',
    },
    reason: {
      sv: 'I handbokens jämförelse hängde god resursanvändning ihop med låg omsättning på alla nivåer, och en god arbetsmiljö bidrar till den.',
      en: "In the handbook's comparison, good use of resources went together with low turnover at all levels, and a good work environment contributes to it.",
    },
    firstSteps: [
      {
        sv: 'Visa arbetsmiljön på samma sida som ekonomi och kvalitet.',
        en: 'Show the work environment on the same page as finances and quality.',
      },
      {
        sv: 'Se efter var en chef har fler medarbetare än vad som är rimligt.',
        en: 'See where a manager has more staff than is reasonable.',
      },
    ],
    source: { section: 'Arbeta för en god arbetsmiljö', part: parts.stabilityDo },
    evidence: 'comparison',
    home: 'stability',
    law: ['AFS 2023:1', 'AFS 2023:2'],
  },
  {
    id: 'STA-4',
    chapter: 'STA',
    kind: 'do',
    title: {
      sv: 'Sätt mål på lång sikt och ge verksamheten tid att nå dem',
      en: 'Set goals for the long term and give services time to reach them',
    },
    meaning: {
      sv: 'Målen räcker över flera år, gärna en mandatperiod eller mer, med en väg som är rimlig jämfört med den egna utvecklingen och andras. Går det trögt halvvägs ändras åtgärderna först och målen sist. Detta förutsätter att målen i sig främjar god resursanvändning.',
      en: "Goals reach over several years, preferably a term of office or more, with a path that is reasonable compared with the municipality's own development and that of others. If progress is slow halfway, actions are changed first and goals last. This presupposes that the goals themselves promote good use of resources.",
    },
    reason: {
      sv: 'Av allt som kan vara stabilt pekar handboken ut målen som det viktigaste. Verksamheten behöver tid för att ställa om.',
      en: 'Of all that can be stable, the handbook points to goals as the most important. Services need time to adjust.',
    },
    firstSteps: [
      {
        sv: 'Sätt ett slutår och ett delmål per år för varje mål.',
        en: 'Set an end year and one milestone a year for every goal.',
      },
      {
        sv: 'Pröva åtgärderna halvvägs innan någon rör målet.',
        en: 'Review the actions halfway before anyone touches the goal.',
      },
    ],
    source: { section: 'Ha långsiktiga mål och håll fast vid dem över tid', part: parts.stabilityDo },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'STA-5',
    chapter: 'STA',
    kind: 'avoid',
    title: {
      sv: 'Undvik täta byten av chefer och medarbetare',
      en: 'Avoid frequent changes of managers and staff',
    },
    meaning: {
      sv: 'Personalomsättningen följs på varje nivå, med ledningen först. Den jämförs med liknande kommuner och med de egna åren innan. Skälen till att människor slutar sammanställs för grupper. Också avhopp bland de förtroendevalda räknas.',
      en: "Staff turnover is followed at every level, leadership first. It is compared with similar municipalities and with the municipality's own earlier years. The reasons why people leave are summarised for groups. Elected representatives who leave count as well.",
    },
    reason: {
      sv: 'Enligt handboken leder täta byten inte i sig till låg effektivitet, men de försämrar möjligheterna att styra och nå målen. Det gäller mest i ledningen, men även längre ut i organisationen.',
      en: 'According to the handbook, frequent changes do not by themselves lead to low efficiency, but they weaken the chances of steering and reaching goals. This holds most in the leadership, but also further out in the organisation.',
    },
    firstSteps: [
      {
        sv: 'Jämför omsättningen bland chefer med den i liknande kommuner.',
        en: 'Compare turnover among managers with that in similar municipalities.',
      },
      {
        sv: 'Välj en åtgärd mot det vanligaste skälet att sluta.',
        en: 'Choose one action on the most common reason for leaving.',
      },
    ],
    source: { section: 'Ha hög personalomsättning', part: parts.stabilityAvoid },
    evidence: 'comparison',
    home: 'stability',
  },
  {
    id: 'STA-6',
    chapter: 'STA',
    kind: 'avoid',
    title: {
      sv: 'Undvik olösta konflikter i och mellan ledningarna',
      en: 'Avoid unresolved conflicts in and between the leaderships',
    },
    meaning: {
      sv: 'Motsättningar mellan politik och förvaltningsledning, eller inom någon av dem, tas upp tidigt och i lugn form. Byten på centrala poster sker ordnat, så att styrningen inte tvärvänder. Inga namn och ingen rangordning förekommer, bara tecken som de berörda själva kan tala om.',
      en: 'Tensions between politics and department leadership, or within either of them, are taken up early and calmly. Changes in central posts are orderly, so that steering does not turn about. No names and no ranking occur, only signs that those concerned can talk about themselves.',
    },
    reason: {
      sv: 'Konflikter kan få nyckelpersoner att sluta och styrningen att ändra karaktär för hastigt. Då blir organisationen osäker, i synnerhet om tjänstepersoner känner sig förbigångna.',
      en: 'Conflicts can make key people leave and steering change its character too fast. The organisation then grows uncertain, above all if officials feel bypassed.',
    },
    firstSteps: [
      {
        sv: 'Kom överens om spelregler mellan presidium och förvaltningsledning.',
        en: 'Agree on rules of the game between presidium and department leadership.',
      },
      {
        sv: 'Ta hjälp utifrån medan samtalet ännu är möjligt.',
        en: 'Bring in help from outside while conversation is still possible.',
      },
    ],
    source: { section: 'Ha konflikter mellan politiker och förvaltningsledning', part: parts.stabilityAvoid },
    evidence: 'comparison',
    home: 'stability',
  },
] as const satisfies readonly Recommendation[]
