import type { StatutoryPost } from './types.ts'

/** Posts whose holders have their task straight from the law: shown with the reference, and locked. */
export const statutoryPosts: readonly StatutoryPost[] = [
  {
    id: 'rektor',
    reference: 'Skollagen 2:9–10',
    title: { sv: 'Rektor', en: 'Principal' },
    decides: {
      sv: 'Leder och samordnar det pedagogiska arbetet, beslutar om enhetens inre organisation och ansvarar för att resurserna fördelas efter barns och elevers behov. Får låta en anställd på enheten besluta, om inte annat anges.',
      en: "Leads and co-ordinates the pedagogical work, decides on the unit's inner organisation and sees that resources go where children and pupils need them. May let an employee at the unit decide, unless otherwise stated.",
    },
    level: 'unit-manager',
    from: '2011-07-01',
    status: 'verified',
    readIn: 'Skolinspektionen, Rektors möjligheter att delegera och skolors organisation',
  },
  {
    id: 'skolchef',
    reference: 'Skollagen 2:8 a',
    title: { sv: 'Skolchef', en: 'Head of education' },
    decides: {
      sv: 'Biträder huvudmannen med att se till att reglerna för utbildningen följs. Posten ger ingen egen beslutanderätt i övrigt.',
      en: 'Assists the responsible authority in seeing that the rules for education are followed. The post gives no further power to decide.',
    },
    level: 'head-of-department',
    from: '2018-07-01',
    status: 'verified',
    readIn: 'AcadeMedia, Delegationsordning',
  },
  {
    id: 'mas',
    reference: 'HSL 11:4, HSF 4:6',
    title: {
      sv: 'Medicinskt ansvarig sjuksköterska (MAS)',
      en: 'Nurse with medical responsibility (MAS)',
    },
    decides: {
      sv: 'Ansvarar för att patienter får säker och ändamålsenlig vård, att journaler förs, att delegering av vårduppgifter är förenlig med säkerheten och att rutiner för läkemedel och rapportering fungerar. Uppgifterna är inte underställda någon annan i kommunen.',
      en: 'Answers for safe and suitable care, for records being kept, for delegation of care tasks being compatible with safety, and for routines on medicines and reports. The tasks are subordinate to nobody else in the municipality.',
    },
    level: 'official',
    from: '2017-04-01',
    status: 'verified',
    readIn: 'Hjälpmedelsguiden Skåne, Älvsbyns kommun och Skurups kommun om MAS',
  },
  {
    id: 'verksamhetschef-hsl',
    reference: 'HSL 4:2',
    title: { sv: 'Verksamhetschef enligt hälso- och sjukvårdslagen', en: 'Head of health services' },
    decides: {
      sv: 'Svarar för verksamheten där hälso- och sjukvård bedrivs, även elevhälsans medicinska insats.',
      en: 'Answers for the service where health care is given, including the medical part of pupil health.',
    },
    level: 'manager',
    from: '2017-04-01',
    status: 'unverified',
  },
  {
    id: 'kommundirektor',
    reference: 'KL 7:1–2',
    title: { sv: 'Direktör (kommundirektör)', en: 'Chief executive' },
    decides: {
      sv: 'Har den ledande ställningen bland de anställda och är chef för den förvaltning som finns under styrelsen. Styrelsen beslutar i en instruktion hur direktören ska leda förvaltningen.',
      en: 'Holds the leading position among the employees and heads the administration under the executive board. The board settles in an instruction how the chief executive is to lead it.',
    },
    level: 'chief-executive',
    from: '2018-01-01',
    status: 'verified',
    readIn: 'Prop. 2016/17:171, sammanfattningen',
  },
  {
    id: 'overformyndare',
    reference: 'Föräldrabalken 19:1–2',
    title: {
      sv: 'Överförmyndare eller överförmyndarnämnd',
      en: 'Chief guardian or chief guardian committee',
    },
    decides: {
      sv: 'Har tillsyn över förmyndare, gode män och förvaltare, som en egen myndighet.',
      en: 'Supervises guardians, trustees and administrators, as an authority of its own.',
    },
    level: 'committee',
    from: '1995-07-01',
    status: 'unverified',
  },
  {
    id: 'raddningschef',
    reference: 'Lagen (2003:778) om skydd mot olyckor 3:16',
    title: { sv: 'Räddningschef', en: 'Chief of rescue services' },
    decides: {
      sv: 'Leder räddningstjänsten och ser till att räddningsinsatser kan göras. Räddningsledaren beslutar om den enskilda insatsen.',
      en: 'Leads the rescue services and sees that rescue operations can be made. The rescue commander decides in the single operation.',
    },
    level: 'manager',
    from: '2004-01-01',
    status: 'unverified',
  },
]
