import type { Term } from './term.ts'

/** How a municipality is steered: goals, decisions, delegation and the general conditions. */
export const steering: readonly Term[] = [
  {
    sv: 'styrning',
    en: 'steering',
    definition: {
      sv: 'Hur mål, pengar, ansvar och uppföljning får verksamheten att gå åt ett håll.',
      en: 'How goals, money, responsibility and follow-up make the services go in one direction.',
    },
    status: 'unverified',
  },
  {
    sv: 'styrkedja',
    en: 'steering chain',
    definition: {
      sv: 'Fullmäktige, nämnd, förvaltning och enhet, med mål, pengar och uppföljning hela vägen.',
      en: 'Assembly, committee, department and unit, with goals, money and follow-up all the way.',
    },
    status: 'unverified',
  },
  {
    sv: 'stödkedja',
    en: 'support chain',
    definition: {
      sv: 'Samma kedja sedd nedifrån: varje nivå hjälper nästa.',
      en: 'The same chain seen from below: each level helps the next.',
    },
    status: 'unverified',
  },
  {
    sv: 'kärnuppdrag',
    en: 'core mission',
    definition: {
      sv: 'Det som lag och förordning ålägger en verksamhet.',
      en: 'What statutes and regulations oblige a service to do.',
    },
    status: 'unverified',
  },
  {
    sv: 'mål',
    en: 'goal',
    definition: {
      sv: 'Ett läge som kommunen har beslutat att nå.',
      en: 'A state that the municipality has decided to reach.',
    },
    status: 'unverified',
  },
  {
    sv: 'övergripande mål',
    en: 'overall goal',
    definition: {
      sv: 'Mål för hela kommunen, beslutat av fullmäktige.',
      en: 'A goal for the whole municipality, decided by the assembly.',
    },
    status: 'unverified',
  },
  {
    sv: 'finansiellt mål',
    en: 'financial goal',
    definition: {
      sv: 'Mål för ekonomin som budgeten ska hålla.',
      en: "A goal for the municipality's finances that the budget must hold.",
    },
    source: 'KL 11:6',
    status: 'unverified',
  },
  {
    sv: 'inriktning',
    en: 'policy direction',
    definition: {
      sv: 'Beslutad avsikt som inte mäts och inte ingår i enheternas uppföljning.',
      en: 'A decided intent that is not measured and does not enter the follow-up of units.',
    },
    status: 'unverified',
  },
  {
    sv: 'mått',
    en: 'measure',
    definition: { sv: 'Det som visar om ett mål nås.', en: 'What shows whether a goal is being reached.' },
    status: 'unverified',
  },
  {
    sv: 'målkonflikt',
    en: 'goal conflict',
    definition: {
      sv: 'Två mål som inte båda kan nås med de medel som finns.',
      en: 'Two goals that cannot both be reached with the means given.',
    },
    status: 'unverified',
  },
  {
    sv: 'målträngsel',
    en: 'goal crowding',
    definition: { sv: 'Fler mål än vad som kan styra.', en: 'More goals than can steer.' },
    status: 'unverified',
  },
  {
    sv: 'rensa mål',
    en: 'clear out goals',
    definition: {
      sv: 'Att slå samman eller avsluta mål så att färre når enheterna.',
      en: 'To merge or end goals so that fewer reach the units.',
    },
    status: 'unverified',
  },
  {
    sv: 'obesvarat',
    en: 'unanswered',
    definition: {
      sv: 'Mål eller fråga som ingen ännu har sagt något om. Leder först till en fråga.',
      en: 'A goal or question on which nobody has yet said anything. Leads to a question first.',
    },
    status: 'unverified',
  },
  {
    sv: 'uppdrag',
    en: 'assignment',
    definition: {
      sv: 'Uppgift som ges genom ett beslut, med hänvisning och pengar.',
      en: 'A task given by a decision, with reference and money.',
    },
    status: 'unverified',
  },
  {
    sv: 'beslut',
    en: 'decision',
    definition: {
      sv: 'Ett ställningstagande av den som har rätt att göra det, med datum och hänvisning.',
      en: 'A ruling by somebody entitled to make it, with date and reference.',
    },
    status: 'unverified',
  },
  {
    sv: 'ärende',
    en: 'matter',
    definition: {
      sv: 'En fråga som behandlas av ett politiskt organ.',
      en: 'A question dealt with by a political body.',
    },
    status: 'unverified',
  },
  {
    sv: 'dagordning',
    en: 'agenda',
    definition: {
      sv: 'De ärenden som ett möte ska behandla.',
      en: 'The matters that a meeting is to deal with.',
    },
    status: 'unverified',
  },
  {
    sv: 'protokoll',
    en: 'minutes',
    definition: {
      sv: 'Den skriftliga redogörelsen för vad ett organ har beslutat.',
      en: 'The written account of what a body has decided.',
    },
    status: 'unverified',
  },
  {
    sv: 'reglemente',
    en: 'standing orders',
    definition: {
      sv: 'Fullmäktiges regler för en nämnds område och arbetsformer.',
      en: "The assembly's rules for a committee's field and forms of work.",
    },
    source: 'KL 6:44',
    status: 'unverified',
  },
  {
    sv: 'delegationsordning',
    en: 'delegation scheme',
    definition: {
      sv: 'Nämndens förteckning över vem som beslutar vad på dess vägnar.',
      en: "A committee's list of who decides what on its behalf.",
    },
    source: 'KL 6:37–38, 7:5–8',
    status: 'unverified',
  },
  {
    sv: 'delegationsbeslut',
    en: 'delegated decision',
    definition: {
      sv: 'Beslut på nämndens vägnar. Anmäls så som nämnden har bestämt och kan överklagas.',
      en: "A decision on a committee's behalf. Reported as the committee has ruled; can be appealed.",
    },
    source: 'KL 6:40',
    status: 'unverified',
  },
  {
    sv: 'vidaredelegation',
    en: 'sub-delegation',
    definition: {
      sv: 'När en förvaltningschef för en beslutanderätt vidare, i ett enda steg.',
      en: 'A head of department passing on delegated power, one step only.',
    },
    source: 'KL 7:6',
    status: 'unverified',
  },
  {
    sv: 'verkställighet',
    en: 'execution',
    definition: {
      sv: 'Förberedande eller rent verkställande åtgärd. Inget beslut i lagens mening, kräver ingen delegation.',
      en: 'A preparatory or purely executive act. Not a decision in law; needs no delegation.',
    },
    status: 'unverified',
  },
  {
    sv: 'attest',
    en: 'payment authorisation',
    definition: {
      sv: 'Godkännande av en bokföringspost. Inte detsamma som delegation.',
      en: 'Approval of an accounting transaction. Not a delegation.',
    },
    status: 'unverified',
  },
  {
    sv: 'vid sidan av beslutsvägen',
    en: 'outside the line of decision',
    definition: {
      sv: 'När verksamheten styrs på annat sätt än genom beslut och ansvariga chefer.',
      en: 'When a service is steered in other ways than through decisions and the managers responsible.',
    },
    status: 'unverified',
  },
  {
    sv: 'förtroende',
    en: 'trust',
    definition: {
      sv: 'Att nivåerna i styrkedjan litar på varandra.',
      en: 'That the levels of the steering chain rely on one another.',
    },
    status: 'unverified',
  },
  {
    sv: 'överenskommelse',
    en: 'agreement',
    definition: {
      sv: 'Något som två parter har lovat varandra, med datum.',
      en: 'Something that two parties have promised each other, with a date.',
    },
    status: 'unverified',
  },
  {
    sv: 'omvärldsbevakning',
    en: 'environment scanning',
    definition: {
      sv: 'Att ordnat följa det som händer utanför kommunen och som kan påverka den.',
      en: 'Following in good order what happens outside the municipality and may affect it.',
    },
    status: 'unverified',
  },
  {
    sv: 'omvärld',
    en: 'outlook',
    definition: {
      sv: 'Det som händer utanför kommunen, och det kapitel som samlar det.',
      en: 'What happens outside the municipality, and the chapter that gathers it.',
    },
    status: 'unverified',
  },
  {
    sv: 'digitalisering',
    en: 'digitalisation',
    definition: {
      sv: 'Att utveckla verksamheten med hjälp av digital teknik.',
      en: 'Developing services by means of digital technology.',
    },
    status: 'unverified',
  },
  {
    sv: 'upphandling',
    en: 'procurement',
    definition: {
      sv: 'När kommunen köper varor eller tjänster enligt lag.',
      en: 'When the municipality buys goods or services as the law prescribes.',
    },
    status: 'unverified',
  },
  {
    sv: 'kvalitetsmarkör',
    en: 'quality marker',
    definition: {
      sv: 'Krav i en upphandling som visar vad kommunen menar med kvalitet och som kan följas upp.',
      en: 'A requirement in a procurement that shows what the municipality means by quality and that can be followed up.',
    },
    status: 'unverified',
  },
]
