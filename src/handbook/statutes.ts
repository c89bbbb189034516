import type { Bilingual } from '#core/language.ts'

/**
 * What the first word (or number) of a reference to law stands for: `KL 11:6` is chapter 11, section 6 of `KL`.
 *
 * English names are our own: the Acts are in force in Swedish only. A reference points to where to read; before a
 * rule goes into code its wording in force is checked and dated.
 */
const statutes = {
  'AFS 2023:1': {
    sv: 'Arbetsmiljöverkets föreskrifter om systematiskt arbetsmiljöarbete (AFS 2023:1)',
    en: 'Provisions of the Work Environment Authority on systematic work environment management (AFS 2023:1)',
  },
  'AFS 2023:2': {
    sv: 'Arbetsmiljöverkets föreskrifter om planering och organisering av arbetsmiljöarbete (AFS 2023:2)',
    en: 'Provisions of the Work Environment Authority on planning and organising work environment management (AFS 2023:2)',
  },
  HSL: { sv: 'hälso- och sjukvårdslagen (2017:30)', en: 'the Health and Medical Services Act (2017:30)' },
  KL: { sv: 'kommunallagen (2017:725)', en: 'the Local Government Act (2017:725)' },
  LKBR: {
    sv: 'lagen (2018:597) om kommunal bokföring och redovisning',
    en: 'the Municipal Bookkeeping and Accounting Act (2018:597)',
  },
  MBL: {
    sv: 'lagen (1976:580) om medbestämmande i arbetslivet',
    en: 'the Employment (Co-determination in the Workplace) Act (1976:580)',
  },
  OSL: {
    sv: 'offentlighets- och sekretesslagen (2009:400)',
    en: 'the Public Access to Information and Secrecy Act (2009:400)',
  },
  RF: { sv: 'regeringsformen (1974:152)', en: 'the Instrument of Government (1974:152)' },
  Skolförordningen: { sv: 'skolförordningen (2011:185)', en: 'the School Ordinance (2011:185)' },
  Skollagen: { sv: 'skollagen (2010:800)', en: 'the Education Act (2010:800)' },
  Socialtjänstlagen: { sv: 'socialtjänstlagen (2025:400)', en: 'the Social Services Act (2025:400)' },
  'SOSFS 2011:9': {
    sv: 'Socialstyrelsens föreskrifter om ledningssystem för systematiskt kvalitetsarbete (SOSFS 2011:9)',
    en: 'Provisions of the National Board of Health and Welfare on management systems for systematic quality work (SOSFS 2011:9)',
  },
} as const satisfies Record<string, Bilingual>

/**
 * The full name of the statute that a reference of a recommendation points into; `undefined` for an unknown one.
 *
 * @example statuteOf('KL 11:6')?.sv // 'kommunallagen (2017:725)'
 */
export function statuteOf(reference: string): Bilingual | undefined {
  return Object.entries(statutes).find(
    ([mark]) => reference === mark || reference.startsWith(`${mark} `),
  )?.[1]
}
