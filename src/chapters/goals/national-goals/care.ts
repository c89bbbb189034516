import type { LibraryGoal } from './library-goal.ts'

const socialServices = ['510', '520', '559', '569', '571', '575', '585']

/** The Social Services Act in force came into force on this day. */
const newSocialServicesAct = '2025-07-01'

/** National goals of social services, support for persons with disabilities, and municipal health care. */
export const careGoals = [
  {
    id: 'socialtjanstlagen-levnadsvillkor',
    text: {
      sv: 'Socialtjänsten främjar människors ekonomiska och sociala trygghet, jämlika och jämställda villkor och deltagande i samhället, med respekt för självbestämmande och integritet.',
      en: "Social services promote people's economic and social security, equal conditions of life and part in society, with respect for self-determination and privacy.",
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: socialServices,
    profession: 'socialchef',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-forebyggande',
    text: {
      sv: 'Socialtjänsten arbetar förebyggande och är lätt att nå.',
      en: 'Social services work preventively and are easy to reach.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: socialServices,
    profession: 'socialchef',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-kvalitet',
    text: {
      sv: 'Insatserna har god kvalitet, vilar på vetenskap och beprövad erfarenhet, och följs upp systematiskt.',
      en: 'Support is of good quality, rests on science and proven experience, and is followed up systematically.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: socialServices,
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-barn',
    text: {
      sv: 'Barnets bästa beaktas i alla åtgärder som rör barn, och barn får det skydd och stöd som de behöver.',
      en: "The child's best interests are heeded in all actions concerning children, and children get the protection and support that they need.",
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: ['569', '575', '585'],
    profession: 'socialchef',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-aldre',
    text: {
      sv: 'Äldre får leva ett värdigt liv, känna välbefinnande och bo självständigt och tryggt, i gemenskap med andra.',
      en: 'Older people live with dignity and well-being, and independently and safely in fellowship with others.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: ['510'],
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-funktionsnedsattning',
    text: {
      sv: 'Personer med funktionsnedsättning kan delta i samhället och leva som andra.',
      en: 'Persons with disabilities can take part in society and live like others.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: ['520'],
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-skadligt-bruk',
    text: {
      sv: 'Skadligt bruk och beroende förebyggs, och den som behöver hjälp att komma från det får den.',
      en: 'Harmful use and addiction are prevented, and those who need help to leave them get it.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: ['559', '569'],
    profession: 'socialchef',
    status: 'unverified',
  },
  {
    id: 'socialtjanstlagen-ekonomiskt-bistand',
    text: {
      sv: 'Den som inte kan försörja sig på annat sätt når en skälig levnadsnivå och stärker sin förmåga att klara sig själv.',
      en: 'Those who cannot support themselves otherwise reach a reasonable standard of living and grow better able to manage on their own.',
    },
    law: 'socialtjänstlagen',
    statute: 'socialtjänstlagen',
    lawChanged: newSocialServicesAct,
    activityCodes: ['575'],
    profession: 'socialchef',
    status: 'unverified',
  },
  {
    id: 'lss-5',
    text: {
      sv: 'Personer som omfattas av lagen har jämlika levnadsvillkor, är fullt delaktiga i samhället och kan leva som andra.',
      en: 'Persons covered by the Act have equal conditions of life, take full part in society and can live like others.',
    },
    law: 'LSS 5 §',
    statute: 'LSS',
    lawChanged: '1994-01-01',
    activityCodes: ['513'],
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'lss-6',
    text: {
      sv: 'Verksamheten håller god kvalitet, respekterar självbestämmande och integritet, och den enskilde får inflytande över insatserna.',
      en: 'The service is of good quality and respects self-determination and privacy, and persons have influence over their support.',
    },
    law: 'LSS 6 §',
    statute: 'LSS',
    lawChanged: '1994-01-01',
    activityCodes: ['513'],
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'lss-7',
    text: {
      sv: 'Den enskilde får goda levnadsvillkor genom insatser som är varaktiga, samordnade och anpassade efter behov.',
      en: 'Persons have good conditions of life through support that lasts, is co-ordinated and fits their needs.',
    },
    law: 'LSS 7 §',
    statute: 'LSS',
    lawChanged: '1994-01-01',
    activityCodes: ['513'],
    profession: 'SAS',
    status: 'unverified',
  },
  {
    id: 'hsl-3-1',
    text: {
      sv: 'Befolkningen har god hälsa och vård på lika villkor, och den som har störst behov går först.',
      en: 'The population has good health and care on equal terms, and those in greatest need come first.',
    },
    law: 'hälso- och sjukvårdslagen 3:1',
    statute: 'hälso- och sjukvårdslagen',
    lawChanged: '2017-04-01',
    activityCodes: ['500', '510', '513'],
    profession: 'MAS',
    status: 'unverified',
  },
  {
    id: 'hsl-5-1',
    text: {
      sv: 'Hälso- och sjukvården är god: trygg, säker, lättillgänglig och bygger på respekt för patienten.',
      en: 'Health care is good: it feels safe, is safe and easy to reach, and rests on respect for the patient.',
    },
    law: 'hälso- och sjukvårdslagen 5:1',
    statute: 'hälso- och sjukvårdslagen',
    lawChanged: '2017-04-01',
    activityCodes: ['500', '510', '513'],
    profession: 'MAS',
    status: 'unverified',
  },
] as const satisfies readonly LibraryGoal[]
