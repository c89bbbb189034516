import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/** Uppföljning: seven things to do and six to avoid. One of the five areas that the handbook compared. */
export const followUp = [
  {
    id: 'UPP-1',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Följ upp ekonomi och kvalitet tillsammans, med ekonomin först',
      en: 'Follow up finances and quality together, finances first',
    },
    meaning: {
      sv: 'Ekonomi och kvalitet står på samma sida. Ekonomin får mest utrymme, eftersom kostnaderna skiljer sig mer mellan kommuner än kvalitetsmåtten gör. Om det gäller även här visas med siffror i stället för att tas för givet.',
      en: 'Finances and quality stand on the same page. Finances get most room, since costs differ more between municipalities than measures of quality do. Whether this holds here as well is shown with figures rather than taken for granted.',
    },
    reason: {
      sv: 'Goda former för uppföljning är centrala för att använda resurserna väl. Enligt handboken är det främst kostnaden som skiljer effektiva kommuner från andra.',
      en: 'Sound forms for follow-up are central to using resources well. According to the handbook it is mainly cost that sets efficient municipalities apart from others.',
    },
    firstSteps: [
      {
        sv: 'Leta efter enheter som bara följs upp på den ena hälften.',
        en: 'Look for units that are followed up on one half only.',
      },
      {
        sv: 'Lägg ekonomi och kvalitet på samma sida i nästa rapport.',
        en: 'Put finances and quality on the same page in the next report.',
      },
    ],
    source: { section: 'Följ upp både kvalitet och ekonomi', part: parts.followUpDo },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['KL 11:6', 'LKBR 13 kap.'],
  },
  {
    id: 'UPP-2',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Håll verksamhetsdialoger om det som siffrorna inte fångar',
      en: 'Hold service dialogues on what figures do not capture',
    },
    meaning: {
      sv: 'Chefer på två nivåer träffas och talar om vad som faktiskt görs, inte bara om mätvärden. De lämnar mötet med en gemensam bild, ett par överenskomna steg och ett nytt datum. Ingen poäng sätts, och anteckningarna innehåller inga personuppgifter.',
      en: 'Managers from two levels meet and talk about what is actually done, not only about readings. They leave with a shared picture, a few agreed steps and a new date. No score is set, and the notes hold no personal data.',
    },
    reason: {
      sv: 'Kvalitet är svår att mäta, och enskilda mått som betyg eller nöjdhet visar bara en del av den. Samtalet fyller ut bilden.',
      en: 'Quality is hard to measure, and single measures such as grades or satisfaction show only part of it. Conversation fills in the picture.',
    },
    firstSteps: [
      {
        sv: 'Boka en dialog med varje enhet för det kommande året.',
        en: 'Book a dialogue with every unit for the coming year.',
      },
      {
        sv: 'Börja varje dialog med det ni kom överens om förra gången.',
        en: 'Start every dialogue with what you agreed last time.',
      },
    ],
    source: {
      section: 'Ha verksamhetsdialoger för att fånga kvalitetsaspekter som inte siffersatts',
      part: parts.followUpDo,
    },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['Skollagen 4 kap.', 'SOSFS 2011:9'],
  },
  {
    id: 'UPP-3',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Följ upp på fasta tider och tillräckligt ofta',
      en: 'Follow up at set times and often enough',
    },
    meaning: {
      sv: 'Ekonomin följs varje månad eller kvartal, med utfall och prognos mot budget. Kvaliteten följs mer sällan men lika regelbundet. Prognosernas träffsäkerhet visas för den chef som gjort dem, så att de kan bli bättre.',
      en: 'Finances are followed every month or quarter, with outcome and forecast against budget. Quality is followed less often but just as regularly. How accurate forecasts have been is shown to the manager who made them, so that they can improve.',
    },
    reason: {
      sv: 'Den som ser en förändring tidigt hinner göra något åt den. Handboken nämner mötet mellan huvudman och enhet som det viktigaste redskapet för att gå på djupet.',
      en: 'Those who see a change early have time to do something about it. The handbook names the meeting between responsible authority and unit as the most important tool for going into depth.',
    },
    firstSteps: [
      {
        sv: 'Lägg fast årets datum för uppföljning och vem som gör vad.',
        en: "Set the year's dates for follow-up and who does what.",
      },
      {
        sv: 'Jämför förra årets prognoser med vad det blev.',
        en: "Compare last year's forecasts with how it turned out.",
      },
    ],
    source: { section: 'Följ upp regelbundet och relativt frekvent', part: parts.followUpDo },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['LKBR 13 kap.'],
  },
  {
    id: 'UPP-4',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Rikta uppföljningen mot avvikelser, med stöd som första steg',
      en: 'Point follow-up at deviations, with support as the first step',
    },
    meaning: {
      sv: 'Enheter som går som planerat lämnas i fred. När något avviker mer än normal variation finns en bestämd ordning: samtal och stöd kommer först, sedan en plan med datum. Stegen handlar om enheten och dess förutsättningar; personalärenden hanteras någon annanstans.',
      en: 'Units that go to plan are left in peace. When something deviates by more than normal variation there is a set order: conversation and support come first, then a plan with dates. The steps concern the unit and its conditions; personnel matters are handled elsewhere.',
    },
    reason: {
      sv: 'Den som har långtgående mandat ska inte behöva känna sig övervakad. Handboken menar att stöd ska komma i god tid och att flera försök ska rymmas, men också att uppföljningen till sist måste få följder.',
      en: 'Those with a wide mandate should not have to feel watched. The handbook holds that support should come in good time and that several attempts should be allowed, but also that follow-up must in the end have consequences.',
    },
    firstSteps: [
      {
        sv: 'Bestäm hur stor en avvikelse ska vara för att räknas som en signal.',
        en: 'Decide how large a deviation must be to count as a signal.',
      },
      {
        sv: 'Skriv vilka steg som följer på en signal, och när man är klar med vart och ett.',
        en: 'Write which steps follow upon a signal, and when each of them is done.',
      },
    ],
    source: {
      section: 'Fokusera på avvikelser och ha rutiner för när det inte fungerar',
      part: parts.followUpDo,
    },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['KL 6:1', 'KL 6:6'],
  },
  {
    id: 'UPP-5',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Gör uppföljningen lättare för den som rapporterar',
      en: 'Make follow-up lighter for those who report',
    },
    meaning: {
      sv: 'Det som redan finns i ett system hämtas därifrån och efterfrågas inte igen. Gemensamma dokument ersätter bilagor som skickas runt. Tiden som går åt mäts, och målet är att den minskar varje år.',
      en: 'What already stands in a system is fetched from there and not asked for again. Shared documents replace attachments sent around. The time it takes is measured, and the aim is for it to fall every year.',
    },
    reason: {
      sv: 'Tid som läggs på att rapportera tas från verksamheten. Handboken pekar på delade dokument och standardiserade verktyg som en väg.',
      en: 'Time spent on reporting is taken from the service. The handbook points to shared documents and standard tools as one way.',
    },
    firstSteps: [
      {
        sv: 'Lista de uppgifter som enheterna lämnar mer än en gång.',
        en: 'List the facts that units hand in more than once.',
      },
      {
        sv: 'Ta bort en rapport när en ny införs.',
        en: 'Remove one report when a new one is introduced.',
      },
    ],
    source: { section: 'Minska administrationen med smarta verktyg för uppföljning', part: parts.followUpDo },
    evidence: 'comparison',
    home: 'follow-up',
  },
  {
    id: 'UPP-6',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Följ upp det viktiga och skala bort resten',
      en: 'Follow up what matters and peel away the rest',
    },
    meaning: {
      sv: 'Varje nyckeltal hör till ett mål, har en ansvarig och används i något beslut eller samtal. Nyckeltal som ingen har använt på länge tas bort. De som blir kvar är välkända, och alla vet vad de betyder.',
      en: 'Every indicator belongs to a goal, has an owner and is used in some decision or conversation. Indicators that nobody has used for long are retired. Those that remain are well known, and everyone knows what they mean.',
    },
    reason: {
      sv: 'Uppmärksamhet är begränsad. Handboken vill att den ska gå till det som hänger ihop med verksamhetens mål.',
      en: 'Attention is limited. The handbook wants it to go to what belongs with the goals of the service.',
    },
    firstSteps: [
      {
        sv: 'Fråga för varje nyckeltal vilket beslut det senast bidrog till.',
        en: 'Ask of each indicator which decision it last contributed to.',
      },
      {
        sv: 'Avsluta de nyckeltal som inte har något svar.',
        en: 'Retire the indicators that have no answer.',
      },
    ],
    source: { section: 'Fokusera på det väsentliga', part: parts.followUpDo },
    evidence: 'comparison',
    home: 'follow-up',
  },
  {
    id: 'UPP-7',
    chapter: 'UPP',
    kind: 'do',
    title: {
      sv: 'Visa samma läge uppåt och nedåt, och ge åtgärderna arbetsro',
      en: 'Show the same position upwards and downwards, and give actions time to work',
    },
    meaning: {
      sv: 'Enhetschef, förvaltning och nämnd ser samma siffror. Det är känt vilka enheter som går mot underskott och varför. När en åtgärd är överenskommen får den den tid man kom överens om innan något nytt beslutas.',
      en: 'Unit manager, department and committee see the same figures. It is known which units are heading for a deficit and why. When an action is agreed it gets the time that was agreed before anything new is decided.',
    },
    reason: {
      sv: 'Öppenhet om läget stärker förtroendet mellan nivåerna och minskar känslan av orättvisa. Snabba kast i styrningen gör det svårt att arbeta långsiktigt.',
      en: 'Openness about the position strengthens trust between levels and lessens the sense of unfairness. Sudden turns in steering make it hard to work for the long term.',
    },
    firstSteps: [
      {
        sv: 'Låt enhetschefen se samma sida som nämnden ser.',
        en: 'Let the unit manager see the same page as the committee.',
      },
      {
        sv: 'Skriv hur länge en åtgärd ska få verka innan den omprövas.',
        en: 'Write how long an action is to work before it is reconsidered.',
      },
    ],
    source: { section: 'Var transparent i uppföljningen', part: parts.followUpDo },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['OSL'],
  },
  {
    id: 'UPP-8',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att nöja er med kommunens samlade siffror',
      en: 'Avoid settling for the figures of the municipality as a whole',
    },
    meaning: {
      sv: 'Bakom varje summa och medelvärde syns enheterna och spridningen mellan dem. Om en enhet har stora svårigheter sägs det, även när helheten går ihop. Uppföljningen utgår från tydliga mål, för annars vet ingen vad den ska gälla.',
      en: 'Behind every total and mean one can see the units and the spread between them. If a unit is in serious difficulty this is said, even when the whole adds up. Follow-up starts from clear goals; otherwise nobody knows what it is to cover.',
    },
    reason: {
      sv: 'Uppföljning som bara ser helheten stannar på ytan. Enhetschefer drar slutsatsen att frågan inte är viktig, och då blir den inte det.',
      en: 'Follow-up that sees only the whole stays on the surface. Unit managers conclude that the matter is not important, and so it becomes unimportant.',
    },
    firstSteps: [
      {
        sv: 'Visa spridningen mellan enheterna intill varje medelvärde.',
        en: 'Show the spread between units beside every mean.',
      },
      {
        sv: 'Nämn i rapporten till nämnden vilka enheter som avviker, med skäl och åtgärd.',
        en: 'Name in the report to the committee the units that deviate, with reason and action.',
      },
    ],
    source: { section: 'Endast följa upp på aggregerad nivå', part: parts.followUpAvoid },
    evidence: 'comparison',
    home: 'follow-up',
  },
  {
    id: 'UPP-9',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att följa upp det som ni inte kan påverka',
      en: 'Avoid following up what you cannot influence',
    },
    meaning: {
      sv: 'Varje nyckeltal är märkt efter vad nivån kan göra: styra, påverka eller bara känna till. Det som ingen i kommunen kan styra hör hemma i omvärldsbevakningen och räknas inte som måluppfyllelse. En enhet kan begära att ett nyckeltal prövas.',
      en: 'Every indicator is marked by what the level can do: steer it, influence it or only know of it. What nobody in the municipality can steer belongs to the scanning of the outside world and does not count as reaching a goal. A unit can ask for an indicator to be reconsidered.',
    },
    reason: {
      sv: 'Utan den gränsen växer uppföljningen och träffar sämre. Tiden går till sådant som ingen kan göra något åt.',
      en: 'Without that line, follow-up grows and becomes less accurate. Time goes to what nobody can do anything about.',
    },
    firstSteps: [
      {
        sv: 'Märk nyckeltalen i nästa rapport: styrbart, påverkbart eller omvärld.',
        en: 'Mark the indicators in the next report: steerable, open to influence or outside world.',
      },
      {
        sv: 'Flytta det som bara beskriver omvärlden till omvärldsbevakningen.',
        en: 'Move what only describes the outside world to environment scanning.',
      },
    ],
    source: {
      section: 'Följa upp saker som ligger utanför kommunens eller nämndens kontroll',
      part: parts.followUpAvoid,
    },
    evidence: 'comparison',
    home: 'follow-up',
  },
  {
    id: 'UPP-10',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att uppföljningen skjuts upp när annat kommer emellan',
      en: 'Avoid putting off follow-up when other things come up',
    },
    meaning: {
      sv: 'Planerade uppföljningar blir av. Om en skjuts upp finns ett nytt datum och någon som har bestämt det. Uteblivna uppföljningar i en verksamhet redovisas för nämnden, som ansvarar för den.',
      en: 'Planned follow-ups take place. If one is put off there is a new date and somebody who decided it. Missed follow-ups in a service are reported to the committee, which answers for it.',
    },
    reason: {
      sv: 'När uppföljningen får vänta vet förtroendevalda och tjänstepersoner mindre om hur det går med målen.',
      en: 'When follow-up has to wait, elected representatives and officials know less about how the goals are going.',
    },
    firstSteps: [
      {
        sv: 'Jämför årets planerade uppföljningar med dem som blev av.',
        en: "Compare this year's planned follow-ups with those that took place.",
      },
      {
        sv: 'Bestäm vem som får skjuta upp en uppföljning.',
        en: 'Decide who may put off a follow-up.',
      },
    ],
    source: { section: 'Ha oregelbunden uppföljning', part: parts.followUpAvoid },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['KL 6:1', 'KL 6:6'],
  },
  {
    id: 'UPP-11',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att lämna enheter och nämnder utanför uppföljningen',
      en: 'Avoid leaving units and committees out of follow-up',
    },
    meaning: {
      sv: 'Enheten skriver sin egen analys, och centrala funktioner kompletterar den. Nämnden behandlar uppföljningen i stället för att bara få den. Handboken skriver ”enhetsnivån (nämnder)”, vilket går att läsa på två sätt; båda nivåerna ska vara med.',
      en: 'The unit writes its own analysis, and central functions add to it. The committee deals with the follow-up instead of merely receiving it. The handbook writes “the unit level (committees)”, which can be read in two ways; both levels are to take part.',
    },
    reason: {
      sv: 'Om ledning och stödfunktioner sköter den ekonomiska uppföljningen på egen hand blir de som ska handla frånvarande. Besluten blir då sämre grundade.',
      en: 'If management and support functions handle the financial follow-up on their own, those who are to act become absent. Decisions are then less well founded.',
    },
    firstSteps: [
      {
        sv: 'Be enheten skriva först och de centrala funktionerna lägga till sedan.',
        en: 'Ask the unit to write first and the central functions to add afterwards.',
      },
      {
        sv: 'Låt nämnden ta ställning till uppföljningen som ett eget ärende.',
        en: 'Let the committee take a position on the follow-up as a matter of its own.',
      },
    ],
    source: { section: 'Exkludera enhetsnivån i uppföljningen', part: parts.followUpAvoid },
    evidence: 'comparison',
    home: 'follow-up',
    law: ['Skollagen 4 kap.', 'SOSFS 2011:9'],
  },
  {
    id: 'UPP-12',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att bedöma en verksamhet enbart efter ekonomin',
      en: 'Avoid judging a service by its finances alone',
    },
    meaning: {
      sv: 'Kostnaden jämförs med referenskostnaden och ställs bredvid kvaliteten, båda justerade för struktur. Ingen verksamhet kallas effektiv innan båda hälfterna finns. Det sägs rakt ut när låg kostnad går ihop med svag kvalitet, och när hög kostnad går ihop med god.',
      en: 'Cost is compared with the reference cost and set beside quality, both adjusted for structure. No service is called efficient until both halves are there. It is said plainly when low cost goes with weak quality, and when high cost goes with good.',
    },
    reason: {
      sv: 'Effektivitet är förhållandet mellan kostnad och kvalitet. Den ena hälften säger ingenting om helheten, hur noga den än är uträknad.',
      en: 'Efficiency is the relation between cost and quality. One half says nothing about the whole, however carefully it is worked out.',
    },
    firstSteps: [
      {
        sv: 'Visa nettokostnadsavvikelse och kvalitet i samma bild för varje verksamhet.',
        en: 'Show net cost deviation and quality in the same picture for each service.',
      },
      {
        sv: 'Skriv vad som saknas när kvaliteten inte går att bedöma.',
        en: 'Write what is missing when quality cannot be judged.',
      },
    ],
    source: {
      section: 'Bara följa upp ekonomi och glömma uppföljning av kvalitet',
      part: parts.followUpAvoid,
    },
    evidence: 'comparison',
    home: 'follow-up',
  },
  {
    id: 'UPP-13',
    chapter: 'UPP',
    kind: 'avoid',
    title: {
      sv: 'Undvik att uppföljningen blir en sak för några få',
      en: 'Avoid letting follow-up become a matter for a few',
    },
    meaning: {
      sv: 'Många nivåer och roller bidrar, och det finns tillfällen att prata om resultatet. Ingen enskild funktion skriver allt. Principerna för uppföljningen är nedskrivna, så att var och en inte behöver hitta på sina egna.',
      en: 'Many levels and roles contribute, and there are occasions to talk about the result. No single function writes everything. The principles of follow-up are written down, so that people need not invent their own.',
    },
    reason: {
      sv: 'När specialister håller i allt minskar insynen. Verksamheten bildar sig då sin egen uppfattning om vad som är viktigt.',
      en: 'When specialists handle everything, others see less. The services then form their own idea of what is important.',
    },
    firstSteps: [
      {
        sv: 'Se efter vilka som bidrog till den senaste rapporten, och vilka som saknades.',
        en: 'See who contributed to the latest report, and who was missing.',
      },
      {
        sv: 'Bjud in dem till nästa genomgång.',
        en: 'Invite them to the next review.',
      },
    ],
    source: { section: 'Göra uppföljningen till en process för några få', part: parts.followUpAvoid },
    evidence: 'comparison',
    home: 'follow-up',
  },
] as const satisfies readonly Recommendation[]
