import type { Problem } from '#core/outcome.ts'
import type { Driver } from './rule-set.ts'

interface Place {
  readonly unit: string
  readonly where: string
}

/** What can be wrong with what was counted, and what to do about it. */
export const volumeProblems = {
  volumeMissing: ({ unit, where }: Place, driver: Driver): Problem => ({
    code: 'volume-missing',
    where,
    text: {
      sv: `${unit} saknar volym för ${driver.title}. Skriv vad som räknades, eller 0 om det verkligen är noll.`,
      en: `${unit} has no volume for ${driver.title}. Write what was counted, or 0 where it really is nothing.`,
    },
  }),
  countMissing: ({ unit, where }: Place, driver: Driver, day: string): Problem => ({
    code: 'count-missing',
    where: `${where}.on.${day}`,
    text: {
      sv: `${unit} saknar antal för ${driver.title} den ${day}. Skriv antalet för den dagen, eller årets volym som ett tal.`,
      en: `${unit} has no count for ${driver.title} on ${day}. Write the count of that day, or the year's volume as a number.`,
    },
  }),
  countedButGiven: ({ unit, where }: Place, driver: Driver): Problem => ({
    code: 'counted-but-given',
    where,
    text: {
      sv: `${driver.title} mäts inte på dagar i den här regeln (måttet är given). Skriv årets volym för ${unit} som ett tal, eller byt mått.`,
      en: `${driver.title} is not measured on days by this rule (the measure is given). Write the year's volume of ${unit} as a number, or change the measure.`,
    },
  }),
  bornMissing: ({ unit, where }: Place, driver: Driver, index: number): Problem => ({
    code: 'born-missing',
    where: `${where}.placements[${index}].born`,
    text: {
      sv: `${driver.title} räknas efter ålder, men en placering på ${unit} saknar födelsemånad. Skriv born, till exempel 2023-04.`,
      en: `${driver.title} is counted by age, but a placement at ${unit} has no month of birth. Write born, such as 2023-04.`,
    },
  }),
  hoursMissing: ({ unit, where }: Place, driver: Driver, index: number): Problem => ({
    code: 'hours-missing',
    where: `${where}.placements[${index}].hoursPerWeek`,
    text: {
      sv: `${driver.title} räknas i timmar, men en placering på ${unit} saknar timmar i veckan. Skriv hoursPerWeek.`,
      en: `${driver.title} is counted in hours, but a placement at ${unit} has no hours a week. Write hoursPerWeek.`,
    },
  }),
  averagedFlow: ({ unit, where }: Place, driver: Driver): Problem => ({
    code: 'flow-averaged',
    where,
    text: {
      sv: `${driver.title} läggs ihop över året (flow), men måttet ${driver.measure.kind} tar ett medelvärde av det som räknades på ${unit}. Byt måttet till sum, eller ta bort flow.`,
      en: `${driver.title} adds up over the year (flow), but the measure ${driver.measure.kind} takes a mean of what was counted at ${unit}. Change the measure to sum, or take flow away.`,
    },
  }),
  outsideYear: ({ unit, where }: Place, driver: Driver, day: string, year: number): Problem => ({
    code: 'count-outside-year',
    where: `${where}.on.${day}`,
    text: {
      sv: `${driver.title} på ${unit} är summan av ${year}, men ${day} ligger i ett annat år. Ta bort raden, eller rätta dagen.`,
      en: `${driver.title} at ${unit} is the sum of ${year}, but ${day} is in another year. Take the row away, or correct the day.`,
    },
  }),
  endsBeforeStart: ({ unit, where }: Place, driver: Driver, index: number): Problem => ({
    code: 'placement-turned',
    where: `${where}.placements[${index}].until`,
    text: {
      sv: `En placering på ${unit} (${driver.title}) slutar innan den börjar. Rätta from eller until.`,
      en: `A placement at ${unit} (${driver.title}) ends before it begins. Correct from or until.`,
    },
  }),
  badVolume: ({ unit, where }: Place, driver: Driver): Problem => ({
    code: 'volume-not-usable',
    where,
    text: {
      sv: `Volymen för ${driver.title} på ${unit} måste vara ett tal från 0 och uppåt. Rätta den.`,
      en: `The volume of ${driver.title} at ${unit} must be a number of 0 or more. Correct it.`,
    },
  }),
} as const
