import { budgetTerms } from './glossary/budget.ts'
import { comparison } from './glossary/comparison.ts'
import { followUp } from './glossary/follow-up.ts'
import { goalTerms } from './glossary/goals.ts'
import { law } from './glossary/law.ts'
import { money } from './glossary/money.ts'
import { organisation } from './glossary/organisation.ts'
import { people } from './glossary/people.ts'
import { roleTerms } from './glossary/roles.ts'
import { steering } from './glossary/steering.ts'
import type { Term } from './glossary/term.ts'
import type { Bilingual } from './language.ts'

/**
 * The words of the product, by subject: one English word per Swedish term and the reverse. Code, texts and
 * documentation use no other. `GLOSSARY.md` is made from this.
 */
export const glossary: readonly { readonly subject: Bilingual; readonly terms: readonly Term[] }[] = [
  { subject: { sv: 'Organisation och människor', en: 'Organisation and people' }, terms: organisation },
  { subject: { sv: 'Konton och behörigheter', en: 'Accounts and mandates' }, terms: people },
  { subject: { sv: 'Styrning', en: 'Steering' }, terms: steering },
  { subject: { sv: 'Mål', en: 'Goals' }, terms: goalTerms },
  { subject: { sv: 'Roller', en: 'Roles' }, terms: roleTerms },
  { subject: { sv: 'Rätt och öppenhet', en: 'Law and openness' }, terms: law },
  { subject: { sv: 'Pengar', en: 'Money' }, terms: money },
  { subject: { sv: 'Budget', en: 'Budget' }, terms: budgetTerms },
  { subject: { sv: 'Uppföljning och kontroller', en: 'Follow-up and checks' }, terms: followUp },
  { subject: { sv: 'Jämförelser', en: 'Comparisons' }, terms: comparison },
]
