import type { RuleSetState } from '#chapters/budget/in-force.ts'
import type { Bilingual } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

const states = {
  draft: { sv: 'ett utkast', en: 'a draft' },
  proposed: { sv: 'redan föreslagen', en: 'already proposed' },
  decided: { sv: 'beslutad och låst', en: 'decided and locked' },
  withdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
} as const satisfies Record<RuleSetState, Bilingual>

/** What can be wrong with a step of a rule set. */
export const ruleProblems = {
  unknown: (id: string): Problem => ({
    code: 'unknown-rule-set',
    where: 'ruleSet',
    text: {
      sv: `Det finns inget regelverk som heter "${id}" i den versionen. Se sidan Regler och priser.`,
      en: `There is no rule set called "${id}" in that version. See the page Rules and prices.`,
    },
  }),
  passed: (version: number, state: RuleSetState): Problem => ({
    code: 'step-passed',
    where: 'version',
    text: {
      sv: `Version ${version} är ${states[state].sv}. Läs om sidan och se var den står.`,
      en: `Version ${version} is ${states[state].en}. Reload the page and see where it stands.`,
    },
  }),
  otherId: (id: string, found: string): Problem => ({
    code: 'other-rule-set',
    where: 'json',
    text: {
      sv: `Dokumentet är regelverket "${found}", men det här heter "${id}". Rätta id, eller läs in det som ett nytt regelverk.`,
      en: `The document is the rule set "${found}", but this one is "${id}". Correct the id, or import it as a new rule set.`,
    },
  }),
  exists: (id: string): Problem => ({
    code: 'rule-set-exists',
    where: 'json',
    text: {
      sv: `Regelverket "${id}" finns redan. Ändra det från dess egen sida, eller ge det nya ett annat id.`,
      en: `The rule set "${id}" is already there. Change it from its own page, or give the new one another id.`,
    },
  }),
  holder: {
    code: 'holder-missing',
    where: 'holder',
    text: { sv: 'Välj vem som har ramen.', en: 'Choose who holds the frame.' },
  },
  year: {
    code: 'year-wrong',
    where: 'year',
    text: {
      sv: 'Skriv budgetåret med fyra siffror, som 2027.',
      en: 'Write the budget year in four figures, as 2027.',
    },
  },
  notJson: {
    code: 'not-json',
    where: 'json',
    text: {
      sv: 'Texten är ingen JSON. Se efter att citattecken, kommatecken och klamrar stämmer.',
      en: 'The text is no JSON. See that quotation marks, commas and braces are right.',
    },
  },
  nothingWritten: {
    code: 'nothing-written',
    where: 'json',
    text: {
      sv: 'Välj en fil, eller skriv regelverket i rutan.',
      en: 'Choose a file, or write the rule set in the box.',
    },
  },
  tooLarge: {
    code: 'file-too-large',
    where: 'file',
    text: {
      sv: 'Filen är större än 5 MB. Ett regelverk är mycket mindre. Välj en annan fil.',
      en: 'The file is larger than 5 MB. A rule set is much smaller. Choose another file.',
    },
  },
  notDecider: {
    code: 'not-decider',
    where: 'node',
    text: {
      sv: 'De här reglerna beslutas av nämnden som har ramen, eller av fullmäktige.',
      en: 'These rules are decided by the committee that holds the frame, or by the municipal assembly.',
    },
  },
  why: {
    sv: 'Skriv vad som ändras och varför. En mening räcker.',
    en: 'Write what is changed and why. One sentence will do.',
  },
  outside: {
    code: 'outside-window',
    where: 'outsideWhy',
    text: {
      sv: 'Det är inte den tid på året då reglerna ändras. Skriv varför det inte kan vänta.',
      en: 'This is not the time of the year when rules are changed. Write why it can not wait.',
    },
  },
  withdrawWhy: {
    sv: 'Skriv varför versionen dras tillbaka. En mening räcker.',
    en: 'Write why the version is withdrawn. One sentence will do.',
  },
  decision: {
    sv: 'Skriv beslutet: organ, datum och paragraf.',
    en: 'Write the decision: body, day and section.',
  },
  decidedOn: {
    code: 'day-missing',
    where: 'on',
    text: {
      sv: 'Skriv vilken dag beslutet togs, som 2026-11-23. Den kan inte ligga framåt i tiden.',
      en: 'Write on which day the decision was taken, as 2026-11-23. It can not lie ahead.',
    },
  },
} as const satisfies Record<string, Problem | Bilingual | ((...given: never[]) => Problem)>
