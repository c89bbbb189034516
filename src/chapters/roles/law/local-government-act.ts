import type { LawLimit } from './types.ts'

/** The Local Government Act came into force on this day, with these sections. */
const actInForce = '2018-01-01'

/** Limits of delegation in kommunallagen (2017:725), chapters 6 and 7. */
export const localGovernmentAct: readonly LawLimit[] = [
  {
    id: 'kl-6-37',
    reference: 'KL 6:37',
    title: { sv: 'Vem nämnden får delegera till', en: 'To whom a committee may delegate' },
    says: {
      sv: 'Nämnden får ge beslutanderätt till presidiet, ett utskott, en ledamot, en ersättare eller en anställd.',
      en: 'A committee may give the power to decide to its presidium, a subcommittee, a member, a deputy or an employee.',
    },
    words: [],
    from: actInForce,
    status: 'verified',
    readIn: 'Åstorps kommun, Delegering av ärende',
  },
  {
    id: 'kl-6-37-automated',
    reference: 'KL 6:37',
    title: { sv: 'Automatiserat beslut', en: 'Automated decision' },
    says: {
      sv: 'Nämnden får också ge beslutanderätt till en automatiserad beslutsfunktion, när förvaltningslagen gäller fullt ut i ärendet och ingen annan lag hindrar det.',
      en: 'A committee may also give the power to an automated decision function, where the Administrative Procedure Act applies in full and no other Act stands in the way.',
    },
    words: ['automatiser', 'robot', 'algoritm'],
    from: '2022-07-01',
    status: 'verified',
    readIn: 'Riksdagen, betänkande 2021/22:KU36',
  },
  {
    id: 'kl-6-38-goals',
    reference: 'KL 6:38 p. 1',
    title: { sv: 'Mål, inriktning, omfattning eller kvalitet', en: 'Goals, direction, extent or quality' },
    says: {
      sv: 'Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet får nämnden inte delegera.',
      en: 'A committee may not delegate matters about the goals, direction, extent or quality of its services.',
    },
    lowest: 'committee',
    words: [
      'nämndens mål',
      'verksamhetens mål',
      'inriktning',
      'internbudget',
      'verksamhetsplan',
      'lägga ned',
    ],
    from: actInForce,
    status: 'verified',
    readIn: 'Götene kommun, Delegationsordning för kommunstyrelsen',
  },
  {
    id: 'kl-6-38-assembly',
    reference: 'KL 6:38 p. 2',
    title: {
      sv: 'Framställningar och yttranden till fullmäktige, och yttranden över vissa överklaganden',
      en: 'Proposals and statements to the assembly, and statements on certain appeals',
    },
    says: {
      sv: 'Framställningar och yttranden till fullmäktige får inte delegeras. Inte heller yttranden när ett beslut av nämnden i dess helhet eller av fullmäktige har överklagats.',
      en: 'Proposals and statements to the assembly may not be delegated. Nor may statements when a decision of the whole committee or of the assembly has been appealed.',
    },
    lowest: 'committee',
    words: ['framställning', 'yttrande till fullmäktige', 'yttrande till kommunfullmäktige', 'motion'],
    from: actInForce,
    status: 'verified',
    readIn: 'Götene kommun, Delegationsordning för kommunstyrelsen',
  },
  {
    id: 'kl-6-38-authority',
    reference: 'KL 6:38 p. 3',
    title: {
      sv: 'Myndighetsutövning av principiell beskaffenhet eller större vikt',
      en: 'Exercise of public authority of principle or greater weight',
    },
    says: {
      sv: 'Myndighetsutövning mot enskilda får inte delegeras när ärendet är av principiell beskaffenhet eller annars av större vikt. Vardaglig myndighetsutövning får delegeras.',
      en: 'Exercise of public authority towards individuals may not be delegated where the matter is one of principle or otherwise of greater weight. Everyday exercise of authority may.',
    },
    lowest: 'committee',
    words: ['principiell', 'större vikt'],
    from: actInForce,
    status: 'verified',
    readIn: 'Götene kommun, Delegationsordning för kommunstyrelsen',
  },
  {
    id: 'kl-6-38-citizens',
    reference: 'KL 6:38 p. 4',
    title: { sv: 'Medborgarförslag', en: "Citizens' proposals" },
    says: {
      sv: 'Ärenden som har väckts genom medborgarförslag och lämnats över till nämnden får inte delegeras.',
      en: "Matters raised by citizens' proposals and passed on to the committee may not be delegated.",
    },
    lowest: 'committee',
    words: ['medborgarförslag'],
    from: actInForce,
    status: 'verified',
    readIn: 'Götene kommun, Delegationsordning för kommunstyrelsen',
  },
  {
    id: 'kl-6-38-other-acts',
    reference: 'KL 6:38 p. 5',
    title: { sv: 'Det som annan lag förbjuder', en: 'What another Act forbids' },
    says: {
      sv: 'Ärenden som enligt lag eller annan författning inte får delegeras stannar hos nämnden.',
      en: 'Matters that by statute or other regulation may not be delegated stay with the committee.',
    },
    words: [],
    from: actInForce,
    status: 'verified',
    readIn: 'Götene kommun, Delegationsordning för kommunstyrelsen',
  },
  {
    id: 'kl-6-39',
    reference: 'KL 6:39',
    title: { sv: 'Brådskande ärenden', en: 'Urgent matters' },
    says: {
      sv: 'Ordföranden, eller en annan ledamot som nämnden har utsett, får ges rätt att besluta i ärenden som är så brådskande att nämndens avgörande inte kan avvaktas.',
      en: 'The chair, or another member whom the committee has named, may be given the right to decide in matters too urgent to await the committee.',
    },
    lowest: 'chair',
    words: ['brådskande'],
    from: actInForce,
    status: 'verified',
    readIn: 'Åstorps kommun, Andra typer av beslut (innehållet; paragrafens nummer är inte kontrollerat)',
  },
  {
    id: 'kl-6-40',
    reference: 'KL 6:40, 7:8',
    title: { sv: 'Anmälan av delegationsbeslut', en: 'Reporting of delegated decisions' },
    says: {
      sv: 'Nämnden bestämmer i vilken utsträckning delegationsbeslut ska anmälas till den. Det som har vidaredelegerats anmäls till förvaltningschefen.',
      en: 'The committee rules to what extent delegated decisions are reported to it. What has been sub-delegated is reported to the head of department.',
    },
    words: [],
    from: actInForce,
    status: 'verified',
    readIn: 'SKR, Vad gäller för vidaredelegering; prop. 2016/17:171',
  },
  {
    id: 'kl-7-5',
    reference: 'KL 7:5',
    title: { sv: 'Anställda beslutar var för sig', en: 'Employees decide one by one' },
    says: {
      sv: 'Nämnden får ge en anställd beslutanderätt, med de gränser som KL 6:38 sätter. En grupp av anställda kan inte få besluta gemensamt.',
      en: 'A committee may give an employee the power to decide, within the limits of KL 6:38. A group of employees cannot be given it jointly.',
    },
    words: [],
    from: actInForce,
    status: 'verified',
    readIn: 'Härjedalens kommun, Kommunstyrelsens delegationsordning',
  },
  {
    id: 'kl-7-6',
    reference: 'KL 7:6',
    title: { sv: 'Vidaredelegation i ett steg', en: 'Sub-delegation in one step' },
    says: {
      sv: 'En förvaltningschef som nämnden har gett beslutanderätt får, om nämnden tillåter det, låta en annan anställd besluta i stället. Den anställde får inte lämna den vidare.',
      en: 'A head of department whom the committee has given the power may, if the committee allows it, let another employee decide instead. That employee may not pass it on.',
    },
    words: [],
    from: actInForce,
    status: 'verified',
    readIn: 'SKR, Vad gäller för vidaredelegering; Åstorps kommun, Andra typer av beslut',
  },
]
