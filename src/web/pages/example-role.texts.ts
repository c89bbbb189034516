import type { Language } from '#core/language.ts'

const sv = {
  heading: 'Kliv in i en roll',
  text: 'Personerna är påhittade. Det du gör sparas i exemplet, och du kliver ur genom att logga ut.',
  change: 'Byt roll i exemplet',
  elected: 'Förtroendevalda',
  officials: 'Tjänstepersoner',
  now: 'det är du',
}

const en: typeof sv = {
  heading: 'Step into a role',
  text: 'The people are made up. What you do is kept in the example, and you step out by signing out.',
  change: 'Change role in the example',
  elected: 'Elected representatives',
  officials: 'Officials',
  now: 'this is you',
}

export const exampleRoleTexts = { sv, en } as const satisfies Record<Language, typeof sv>
