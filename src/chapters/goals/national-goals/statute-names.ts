import type { Bilingual } from '#core/language.ts'

/** The statutes that the library points into, with their numbers. English names are our own. */
export const statuteNames = {
  skollagen: { sv: 'skollagen (2010:800)', en: 'the Education Act (2010:800)' },
  'lpfö 18': {
    sv: 'förordningen (SKOLFS 2018:50) om läroplan för förskolan, Lpfö 18',
    en: 'the Curriculum for the Preschool, Lpfö 18 (SKOLFS 2018:50)',
  },
  'lgr 22': {
    sv: 'förordningen (SKOLFS 2010:37) om läroplan för grundskolan, förskoleklassen och fritidshemmet, Lgr 22',
    en: 'the Curriculum for Compulsory School, Preschool Class and School-age Educare, Lgr 22 (SKOLFS 2010:37)',
  },
  'läroplan för gymnasieskolan': {
    sv: 'förordningen (SKOLFS 2011:144) om läroplan för gymnasieskolan',
    en: 'the Curriculum for Upper Secondary School (SKOLFS 2011:144)',
  },
  socialtjänstlagen: { sv: 'socialtjänstlagen (2025:400)', en: 'the Social Services Act (2025:400)' },
  LSS: {
    sv: 'lagen (1993:387) om stöd och service till vissa funktionshindrade',
    en: 'the Act concerning Support and Service for Persons with Certain Functional Impairments (1993:387)',
  },
  'hälso- och sjukvårdslagen': {
    sv: 'hälso- och sjukvårdslagen (2017:30)',
    en: 'the Health and Medical Services Act (2017:30)',
  },
  bibliotekslagen: { sv: 'bibliotekslagen (2013:801)', en: 'the Library Act (2013:801)' },
  'plan- och bygglagen': {
    sv: 'plan- och bygglagen (2010:900)',
    en: 'the Planning and Building Act (2010:900)',
  },
  miljöbalken: { sv: 'miljöbalken (1998:808)', en: 'the Environmental Code (1998:808)' },
  'lagen om skydd mot olyckor': {
    sv: 'lagen (2003:778) om skydd mot olyckor',
    en: 'the Civil Protection Act (2003:778)',
  },
  'lagen om extraordinära händelser': {
    sv: 'lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap',
    en: 'the Act on Municipal and Regional Measures prior to and during Extraordinary Events in Peacetime and Heightened Alert (2006:544)',
  },
  vattentjänstlagen: {
    sv: 'lagen (2006:412) om allmänna vattentjänster',
    en: 'the Public Water Services Act (2006:412)',
  },
  KL: { sv: 'kommunallagen (2017:725)', en: 'the Local Government Act (2017:725)' },
  barnkonventionen: {
    sv: 'lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter',
    en: 'the Act on the United Nations Convention on the Rights of the Child (2018:1197)',
  },
  'lagen om brottsförebyggande arbete': {
    sv: 'lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    en: 'the Act on the Responsibility of Municipalities for Crime Prevention (2023:196)',
  },
} as const satisfies Record<string, Bilingual>

export type StatuteId = keyof typeof statuteNames
