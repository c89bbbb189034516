/** The languages of the product: Swedish first, English as well. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** The same text in every language, side by side, so that a missing one doesn't compile. */
export type Bilingual = Readonly<Record<Language, string>>
