import { parts } from './parts.ts'
import type { Recommendation } from './types.ts'

/** Rollfördelning: four things to do and two to avoid. One of the five areas that the handbook compared. */
export const roles = [
  {
    id: 'ROL-1',
    chapter: 'ROL',
    kind: 'do',
    title: {
      sv: 'Låt politiken avgöra vad och förvaltningen hur',
      en: 'Let politics settle what, and the administration how',
    },
    meaning: {
      sv: 'Politiken bestämmer vad som ska uppnås och ger förutsättningar för det. Förvaltningen bestämmer hur det görs, med god kvalitet och inom ramen. Alla vet vem som beslutar i vilken fråga, och där lagen redan har gett svaret, som för rektor och vid myndighetsutövning, gäller det.',
      en: 'Politics decides what is to be achieved and provides the means. The administration decides how it is done, with good quality and within the frame. Everyone knows who decides what, and where the law has already given the answer, as for the principal and in the exercise of public authority, that holds.',
    },
    reason: {
      sv: 'De effektiva kommunerna skilde tydligt mellan vad och hur. Viktigast var gränsen mellan det politiska styret och förvaltningschefen.',
      en: 'The efficient municipalities kept what and how clearly apart. Most important was the line between the political leadership and the head of department.',
    },
    firstSteps: [
      {
        sv: 'Märk nämndens uppdrag från det senaste året med ”vad” eller ”hur”.',
        en: "Mark the committee's assignments of the past year with “what” or “how”.",
      },
      {
        sv: 'Gå igenom rollerna tillsammans i början av mandatperioden och skriv ned vad ni kom fram till.',
        en: 'Go through the roles together at the start of the term of office and write down what you agreed.',
      },
    ],
    source: { section: 'Skapa en tydlighet i roller: ”vad” och ”hur”', part: parts.rolesDo },
    evidence: 'comparison',
    home: 'roles',
    law: ['KL 7:1–2', 'RF 12:2', 'Skollagen 2:9–10'],
  },
  {
    id: 'ROL-2',
    chapter: 'ROL',
    kind: 'do',
    title: {
      sv: 'Bygg förtroende åt båda håll genom hela styrkedjan',
      en: 'Build trust in both directions through the whole steering chain',
    },
    meaning: {
      sv: 'Förtroendevalda och förvaltningsledning litar på varandra, och det gör även övriga nivåer. Styrkedjan fungerar också som en stödkedja: centrala funktioner hjälper enhetscheferna, och enhetscheferna får säga hur väl det går. Det man kommer överens om blir av, åt båda håll.',
      en: 'Elected representatives and heads of department trust one another, and so do the other levels. The steering chain is also a support chain: central functions help unit managers, and unit managers get to say how well that goes. What is agreed gets done, in both directions.',
    },
    reason: {
      sv: 'Handboken beskriver tilliten mellan politik och förvaltning som avgörande för att resurserna ska användas väl. Den som har förtroende vågar ge andra utrymme att leda.',
      en: 'The handbook describes trust between politics and administration as decisive for using resources well. Those who trust others dare to give them room to lead.',
    },
    firstSteps: [
      {
        sv: 'Ställ samma korta frågor om förtroende till förtroendevalda och chefer.',
        en: 'Put the same short questions about trust to elected representatives and managers.',
      },
      {
        sv: 'Gå igenom de senaste överenskommelserna: vilka blev av?',
        en: 'Go through the latest agreements: which were kept?',
      },
    ],
    source: { section: 'Bygg ömsesidigt förtroende', part: parts.rolesDo },
    evidence: 'comparison',
    home: 'roles',
  },
  {
    id: 'ROL-3',
    chapter: 'ROL',
    kind: 'do',
    title: {
      sv: 'Ge förvaltningschefen en bärande roll som går att lämna över',
      en: 'Give the head of department a central role that can be handed over',
    },
    meaning: {
      sv: 'Förvaltningschefen har förtroende från både politiken och den egna organisationen. Chefen och nämndens presidium delar en skriven bild av uppdrag, mål och roller. Det som behövs för att ta över uppdraget finns samlat, så att ett chefsbyte inte rubbar styrningen.',
      en: "The head of department is trusted by both politics and their own organisation. The head and the committee's presidium share a written picture of mission, goals and roles. What is needed to take over is kept together, so that a change of head does not upset the steering.",
    },
    reason: {
      sv: 'Förvaltningschefen är länken mellan politik och verksamhet, och kan vara avgörande där ordningen i övrigt är otydlig. Samtidigt är verksamheten sårbar när den som bär allt slutar.',
      en: 'The head of department is the link between politics and service, and can be decisive where order is otherwise unclear. At the same time the service is vulnerable when the one who carries everything leaves.',
    },
    firstSteps: [
      {
        sv: 'Skriv varje år en gemensam bild av uppdraget med presidiet.',
        en: 'Write a shared picture of the mission with the presidium every year.',
      },
      {
        sv: 'Samla öppna beslut, överenskommelser och risker i ett överlämningspaket.',
        en: 'Gather open decisions, agreements and risks in a handover pack.',
      },
    ],
    source: { section: 'Låt förvaltningschefernas roll vara central', part: parts.rolesDo },
    evidence: 'comparison',
    home: 'roles',
    law: ['KL 7:1–2', 'KL 7:6'],
  },
  {
    id: 'ROL-4',
    chapter: 'ROL',
    kind: 'do',
    title: {
      sv: 'Flytta besluten så nära verksamheten som lagen tillåter',
      en: 'Move decisions as close to the work as the law allows',
    },
    meaning: {
      sv: 'Varje typ av beslut fattas på den lägsta nivå där det är lagligt och klokt. Chefer får verkligt utrymme, med tydliga förväntningar på resultatet. Kontrollen ökar där något avviker och är lättare där det går som planerat; rapporter som lagen kräver berörs inte.',
      en: 'Every type of decision is taken at the lowest level where it is lawful and wise. Managers get real room, with clear expectations of results. Control grows where something deviates and is lighter where things go to plan; reports that the law demands are not affected.',
    },
    reason: {
      sv: 'Lärdomen från de effektiva kommunerna är att handlingsfrihet förenad med höga krav ger resultat, hela vägen till enhetschefen.',
      en: 'The lesson from the efficient municipalities is that freedom to act combined with high demands brings results, all the way to the unit manager.',
    },
    firstSteps: [
      {
        sv: 'Läs delegationsordningen och märk beslut som kan fattas en nivå ned.',
        en: 'Read the delegation scheme and mark decisions that could be taken one level down.',
      },
      {
        sv: 'Pröva en ändring i ett år och utvärdera den.',
        en: 'Try one change for a year and evaluate it.',
      },
    ],
    source: { section: 'Decentralisera så många beslut som möjligt', part: parts.rolesDo },
    evidence: 'comparison',
    home: 'roles',
    law: ['KL 6:37–40', 'KL 7:5–8'],
  },
  {
    id: 'ROL-5',
    chapter: 'ROL',
    kind: 'avoid',
    title: {
      sv: 'Undvik oklarhet om vem som bestämmer',
      en: 'Avoid doubt about who decides',
    },
    meaning: {
      sv: 'Reglemente, delegationsordning och attestordning pekar ut en och samma beslutsfattare, aldrig ingen och aldrig två. Förtroendevalda och tjänstepersoner svarar lika på frågan om vem som beslutar. Rektors ansvar enligt skollagen är känt och respekterat.',
      en: "Standing orders, delegation scheme and payment authorisation point to one and the same decision-maker, never to none and never to two. Elected representatives and officials give the same answer to who decides. The principal's responsibility under the Education Act is known and respected.",
    },
    reason: {
      sv: 'I de mindre effektiva kommunerna var beslutskedjan otydlig och synen på rollerna delad. Då växer misstron, och information börjar gå andra vägar än de beslutade.',
      en: 'In the less efficient municipalities the chain of decision was unclear and views of the roles were divided. Mistrust then grows, and information starts to take other ways than those decided.',
    },
    firstSteps: [
      {
        sv: 'Samtala om tre verkliga fall: vem borde ha beslutat?',
        en: 'Talk about three real cases: who should have decided?',
      },
      {
        sv: 'Rätta de dokument som säger emot varandra i ett och samma beslut.',
        en: 'Correct the documents that contradict one another in one and the same decision.',
      },
    ],
    source: { section: 'Skapa otydlighet i rollfördelning', part: parts.rolesAvoid },
    evidence: 'comparison',
    home: 'roles',
    law: ['KL 6:37–39', 'KL 7:5–8', 'Skollagen 2:9–10'],
  },
  {
    id: 'ROL-6',
    chapter: 'ROL',
    kind: 'avoid',
    title: {
      sv: 'Undvik styrning vid sidan av beslutsvägen',
      en: 'Avoid steering outside the line of decision',
    },
    meaning: {
      sv: 'Frågor och önskemål från förtroendevalda har en väg som leder till ett svar, och opposition och majoritet får del av svaren samtidigt. Nya uppdrag vilar på ett beslut. Politikens egna kontakter med fack och intresseorganisationer är något att samtala om, aldrig något som registreras. Insyn, meddelarfrihet och kontakt med invånare begränsas inte.',
      en: "Questions and wishes from elected representatives have a route that leads to an answer, and opposition and majority see the answers at the same time. New assignments rest on a decision. Politicians' own contacts with unions and interest groups are something to talk about, never something to log. Insight, the freedom to communicate information and contact with residents are not restricted.",
    },
    reason: {
      sv: 'När förtroendevalda går in i verksamheten utan att det är genomtänkt tappar chefer sitt mandat och beslutsvägen bryts. Handboken ser det som ett hinder för ett effektivt arbete.',
      en: 'When elected representatives step into the services without forethought, managers lose their mandate and the line of decision is broken. The handbook sees this as an obstacle to efficient work.',
    },
    firstSteps: [
      {
        sv: 'Bestäm vart frågor från förtroendevalda ska ställas och hur snabbt de besvaras.',
        en: 'Decide where questions from elected representatives go and how soon they are answered.',
      },
      {
        sv: 'Ange beslutet i varje nytt uppdrag.',
        en: 'State the decision in every new assignment.',
      },
    ],
    source: { section: 'Tillåta klåfingrighet som kortsluter beslutsprocesser', part: parts.rolesAvoid },
    evidence: 'comparison',
    home: 'roles',
    law: ['KL 4:20', 'OSL 5:1', 'RF 12:2'],
  },
] as const satisfies readonly Recommendation[]
