import type { Language } from '#core/language.ts'

const sv = {
  heading: 'Kliv in i en roll',
  text: 'Personerna är påhittade. Det du gör sparas i exemplet, och du kliver ur genom att logga ut.',
  stepIn: 'Kliv in',
  stepInAs: (name: string) => `som ${name}`,
  now: 'Du är här',
}

const en: typeof sv = {
  heading: 'Step into a role',
  text: 'The people are made up. What you do is kept in the example, and you step out by signing out.',
  stepIn: 'Step in',
  stepInAs: (name) => `as ${name}`,
  now: 'This is you',
}

export const exampleRoleTexts = { sv, en } as const satisfies Record<Language, typeof sv>
