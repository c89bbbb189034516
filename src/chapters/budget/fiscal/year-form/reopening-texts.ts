import { formatDay } from '#core/format.ts'

export const reopeningTexts = {
  sv: {
    title: 'Öppna ett stängt år',
    here: 'Öppna ett år',
    leadNone: 'Inget år är stängt. Ett år stängs när dess utfall skrivs in.',
    lead: (years: string, count: number) =>
      count === 1
        ? `Året ${years} är stängt: dess utfall är inskrivet och ändras inte utan skäl.`
        : `Åren ${years} är stängda: deras utfall är inskrivna och ändras inte utan skäl.`,
    how: 'Årsredovisningen godkänns av fullmäktige (KL 11:21). Blev en siffra fel öppnas året på nytt, med beslut och skäl. Utfallet gäller tills en ny version är inskriven, och båda ligger kvar.',
    form: 'Öppna ett år på nytt',
    register: 'Registrera ett beslut om att öppna ett år',
    registerNote: 'Du registrerar ett beslut som andra har fattat. Det syns i listan att det är registrerat.',
    year: 'Stängt år',
    yearOf: (year: number, source: string) => `${year} (${source})`,
    reason: 'Varför året öppnas',
    reasonHint: 'Till exempel: revisorerna fann en intäkt som hör till året efter.',
    decision: 'Beslut',
    decisionHint: 'Till exempel KF 2026-11-23 § 140.',
    open: 'Öppna året',
    list: 'År som har öppnats på nytt',
    none: 'Inget stängt år har öppnats på nytt.',
    row: (year: number, version: number, day: string, who: string, decision: string) =>
      `${year}, version ${version} av siffrorna, ${formatDay(day, 'sv')}, ${who} (${decision})`,
    stillOpen: 'Står öppet: en ny version väntas.',
    closedAgain: 'Stängt igen.',
    by: { decided: 'beslutat här', registered: 'registrerat' },
    chooseYear: 'Välj ett stängt år.',
    reasonMissing: 'Skriv varför året öppnas. En mening räcker.',
    decisionMissing: 'Skriv beslutets hänvisning, som KF 2026-11-23 § 140.',
  },
  en: {
    title: 'Open a closed year again',
    here: 'Open a year',
    leadNone: 'No year is closed. A year is closed when its outcome is entered.',
    lead: (years: string, count: number) =>
      count === 1
        ? `The year ${years} is closed: its outcome has been entered and is not changed without a reason.`
        : `The years ${years} are closed: their outcomes have been entered and are not changed without a reason.`,
    how: 'The annual report is approved by the assembly (KL 11:21). Where a figure was wrong the year is opened again, with a decision and a reason. The outcome holds until a new version has been entered, and both are kept.',
    form: 'Open a year again',
    register: 'Register a decision to open a year again',
    registerNote: 'You register a decision that others have made. The list says that it was registered.',
    year: 'Closed year',
    yearOf: (year: number, source: string) => `${year} (${source})`,
    reason: 'Why the year is opened',
    reasonHint: 'Such as: the auditors found income that belongs to the year after.',
    decision: 'Decision',
    decisionHint: 'Such as KF 2026-11-23 § 140.',
    open: 'Open the year',
    list: 'Years that have been opened again',
    none: 'No closed year has been opened again.',
    row: (year: number, version: number, day: string, who: string, decision: string) =>
      `${year}, version ${version} of the figures, ${formatDay(day, 'en')}, ${who} (${decision})`,
    stillOpen: 'Stands open: a new version is awaited.',
    closedAgain: 'Closed again.',
    by: { decided: 'decided here', registered: 'registered' },
    chooseYear: 'Choose a closed year.',
    reasonMissing: 'Write why the year is opened. One sentence will do.',
    decisionMissing: 'Write the reference of the decision, such as KF 2026-11-23 § 140.',
  },
} as const
