import type { Language } from '#core/language.ts'

const sv = {
  title: 'Du blev inte inloggad',
  again: 'Försök igen',
  otherWays: 'Andra sätt att logga in',
}

const en: typeof sv = {
  title: 'You were not signed in',
  again: 'Try again',
  otherWays: 'Other ways to sign in',
}

/** What a failed sign-in by the identity provider says around its reason. */
export const elsewhereTexts = { sv, en } as const satisfies Record<Language, typeof sv>
