import type { Term } from './term.ts'

/** Words of public law, openness, work environment and provision by others. */
export const law: readonly Term[] = [
  {
    sv: 'myndighetsutövning',
    en: 'exercise of public authority',
    definition: {
      sv: 'Beslut om en enskilds förmån, rättighet eller skyldighet. Ingen får styra myndigheten i det enskilda fallet.',
      en: "Deciding on a person's benefit, right or duty. No one may instruct the authority in the single case.",
    },
    source: 'RF 12:2',
    status: 'unverified',
  },
  {
    sv: 'uppsikt',
    en: 'oversight',
    definition: {
      sv: 'Kommunstyrelsens skyldighet att följa övriga nämnder och kommunala bolag.',
      en: "The executive board's duty to watch the other committees and municipal companies.",
    },
    source: 'KL 6:1',
    status: 'unverified',
  },
  {
    sv: 'intern kontroll',
    en: 'internal control',
    definition: {
      sv: 'Varje nämnds eget ansvar för att kontrollen är tillräcklig.',
      en: "Each committee's own duty to see that control is sufficient.",
    },
    source: 'KL 6:6',
    status: 'unverified',
  },
  {
    sv: 'förtroendevald revisor',
    en: 'elected auditor',
    definition: {
      sv: 'Granskar nämnderna åt fullmäktige och tar ställning till ansvarsfrihet.',
      en: 'Audits the committees for the assembly and takes a position on discharge.',
    },
    source: 'KL 12 kap.',
    status: 'unverified',
  },
  {
    sv: 'ansvarsfrihet',
    en: 'discharge from liability',
    definition: {
      sv: 'Fullmäktiges årliga beslut om varje nämnd.',
      en: "The assembly's yearly decision on each committee.",
    },
    source: 'KL 5 kap.',
    status: 'unverified',
  },
  {
    sv: 'interpellation',
    en: 'interpellation',
    definition: {
      sv: 'Formell skriftlig fråga i fullmäktige.',
      en: 'A formal written question in the assembly.',
    },
    source: 'KL 5 kap.',
    status: 'unverified',
  },
  {
    sv: 'initiativrätt',
    en: 'right to raise matters',
    definition: {
      sv: 'En ledamots rätt att väcka ärenden i den egna nämnden.',
      en: "A member's right to bring up a matter in their own committee.",
    },
    source: 'KL 4:20',
    status: 'unverified',
  },
  {
    sv: 'laglighetsprövning',
    en: 'legality review',
    definition: {
      sv: 'En kommunmedlems överklagande av ett kommunalt beslut.',
      en: "A resident's appeal against a municipal decision.",
    },
    source: 'KL 13 kap.',
    status: 'unverified',
  },
  {
    sv: 'samverkan',
    en: 'union consultation',
    definition: {
      sv: 'Förhandling med de fackliga organisationerna inför viktiga förändringar, också budget och omorganisation.',
      en: 'Negotiation with the unions before important changes, budgets and reorganisations included.',
    },
    source: 'MBL 11 §',
    status: 'unverified',
  },
  {
    sv: 'systematiskt kvalitetsarbete',
    en: 'systematic quality work',
    definition: {
      sv: 'Lagstadgad cykel av planering, uppföljning och utveckling hos huvudman och enhet.',
      en: 'The statutory cycle of planning, follow-up and development at authority and unit level.',
    },
    source: 'Skollagen 4 kap., SOSFS 2011:9',
    status: 'unverified',
  },
  {
    sv: 'organisatorisk och social arbetsmiljö',
    svAlso: ['OSA'],
    en: 'organisational and social work environment',
    definition: {
      sv: 'Arbetsbelastning, arbetstider och kränkningar. Arbetsgivarens ansvar.',
      en: "Workload, working hours and victimisation. The employer's duty.",
    },
    source: 'AFS 2023:2',
    status: 'unverified',
  },
  {
    sv: 'allmän handling',
    en: 'official document',
    definition: {
      sv: 'Handling som finns hos en myndighet och har kommit in eller upprättats där. Lämnas ut om den inte omfattas av sekretess.',
      en: 'A document held, and received or drawn up, by an authority. Disclosed unless secrecy applies.',
    },
    source: 'TF 2 kap.',
    status: 'unverified',
  },
  {
    sv: 'meddelarfrihet',
    en: 'freedom to communicate information',
    definition: {
      sv: 'Rätten att berätta för medier. Ingen får efterforska vem som gjorde det.',
      en: 'The right to tell the media. No one may inquire who did.',
    },
    source: 'TF, YGL',
    status: 'unverified',
  },
  {
    sv: 'sekretess',
    en: 'secrecy',
    definition: { sv: 'Förbud att röja uppgifter.', en: 'Prohibition on disclosing information.' },
    source: 'OSL',
    status: 'unverified',
  },
  {
    sv: 'gallring',
    en: 'disposal',
    definition: {
      sv: 'Att förstöra allmänna handlingar efter beslut.',
      en: 'Destroying official documents by decision.',
    },
    source: 'Arkivlagen',
    status: 'unverified',
  },
  {
    sv: 'visselblåsning',
    en: 'whistleblowing',
    definition: {
      sv: 'Rapport om missförhållanden genom den särskilda kanal som lagen föreskriver.',
      en: 'Reporting misconduct through the separate channel that the Act prescribes.',
    },
    source: 'Lag (2021:890)',
    status: 'unverified',
  },
  {
    sv: 'fristående skola',
    en: 'independent school',
    definition: {
      sv: 'Skola med enskild huvudman. Inte en privat utförare i kommunallagens mening.',
      en: 'A school run by a private responsible authority. Not a private provider in the sense of the Local Government Act.',
    },
    source: 'Skollagen 1:3',
    status: 'unverified',
  },
  {
    sv: 'privat utförare',
    en: 'private provider',
    definition: {
      sv: 'Driver kommunal verksamhet genom avtal eller valfrihetssystem.',
      en: 'Runs a municipal service by contract or choice system.',
    },
    source: 'KL 10:7',
    status: 'unverified',
  },
  {
    sv: 'egen regi',
    en: 'in-house provision',
    definition: {
      sv: 'Verksamhet som kommunen själv driver.',
      en: 'A service run by the municipality itself.',
    },
    status: 'unverified',
  },
  {
    sv: 'lika villkor',
    en: 'equal terms',
    definition: {
      sv: 'Att egna och fristående enheter får pengar på samma grunder.',
      en: 'That in-house and independent units are funded on the same grounds.',
    },
    status: 'unverified',
  },
]
