import type { Bilingual } from '#core/language.ts'

/** What waits for somebody between the two sides, and what has happened to what they asked. */
export const betweenSides = {
  answer: (theme: string): Bilingual => ({
    sv: `Svara på frågan om ${theme}`,
    en: `Answer the question about ${theme}`,
  }),
  publish: (theme: string): Bilingual => ({
    sv: `Pröva sekretessen och publicera svaret om ${theme}`,
    en: `Check secrecy and publish the answer about ${theme}`,
  }),
  register: (theme: string): Bilingual => ({
    sv: `Diarieför frågan om ${theme}`,
    en: `Register the question about ${theme}`,
  }),
  answered: (theme: string): Bilingual => ({
    sv: `Läs svaret: din fråga om ${theme} är besvarad`,
    en: `Read the answer: your question about ${theme} has been answered`,
  }),
  pulse: { sv: 'Svara på förtroendepulsen', en: 'Answer the trust pulse' },
  signPicture: (department: string): Bilingual => ({
    sv: `Skriv under årets gemensamma bild för ${department}`,
    en: `Sign this year’s shared picture for ${department}`,
  }),
  signDescription: (body: string): Bilingual => ({
    sv: `Läs och skriv under rollbeskrivningen för ${body}`,
    en: `Read and sign the role description of ${body}`,
  }),
  pulseOpens: { sv: 'Förtroendepulsen öppnar', en: 'The trust pulse opens' },
  pulseCloses: { sv: 'Sista dagen att svara på förtroendepulsen', en: 'Last day to answer the trust pulse' },
} as const satisfies Record<string, Bilingual | ((text: string) => Bilingual)>
