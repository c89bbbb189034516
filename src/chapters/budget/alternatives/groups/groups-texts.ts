import type { Language } from '#core/language.ts'

const sv = {
  title: 'Vilka partigrupper finns?',
  crumb: 'Partigrupper',
  lead: (count: number) =>
    count === 0
      ? 'Ingen partigrupp är registrerad. Utan grupp kan ingen bygga en egen budget.'
      : count === 1
        ? 'En partigrupp är registrerad.'
        : `${count} partigrupper är registrerade.`,
  law: 'Vilken grupp någon är med i visar politisk åsikt och är en känslig personuppgift. Listan läses av den som för den och av gruppen själv, och står inte i spåret.',
  closed:
    'Den som för listan kommer inte åt det gruppen skriver. En ny medlem kommer in först när någon i gruppen har släppt in den.',
  name: 'Gruppens namn',
  nameHint:
    'Namnet visas för alla när gruppen lägger fram en budget. En ensam ledamot kan vara en egen grupp.',
  register: 'Registrera gruppen',
  newTitle: 'Ny partigrupp',
  members: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmar`),
  waiting: (count: number) => `${count} väntar på att bli insläppt`,
  groupTitle: (name: string) => `Vilka är med i ${name}?`,
  groupLead: (name: string, count: number, waiting: number) =>
    [
      count === 0
        ? `${name} har ingen medlem än.`
        : `${name} har ${count === 1 ? 'en medlem' : `${count} medlemmar`}.`,
      waiting === 0
        ? ''
        : `${waiting === 1 ? 'En väntar' : `${waiting} väntar`} på att gruppen släpper in den.`,
    ]
      .filter(Boolean)
      .join(' '),
  since: (day: string) => `sedan ${day}`,
  waits: 'väntar på att släppas in',
  letIn: 'Släpp in',
  end: 'Avsluta',
  add: 'Skriv upp en medlem',
  account: 'Förtroendevald',
  choose: 'Välj',
  addHint: 'Den första som skrivs upp är med direkt. Sedan släpper gruppen själv in dem som skrivs upp.',
  close: 'Avveckla gruppen …',
  closeNote:
    'Medlemskapen avslutas och gruppens utkast raderas utan att någon läser dem. Det som är framlagt är kvar.',
  closeDo: 'Avveckla gruppen',
  none: 'Ingen grupp är registrerad',
  noneRemedy: 'Skriv gruppens namn nedan. Sedan skriver du upp medlemmarna.',
  noOne: 'Alla förtroendevalda står redan i en grupp.',
  nameMissing: 'Skriv gruppens namn.',
  toDrafts: 'Till gruppens budgetar',
}

const en: typeof sv = {
  title: 'What party groups are there?',
  crumb: 'Party groups',
  lead: (count) =>
    count === 0
      ? 'No party group is registered. Without a group nobody can build a budget of their own.'
      : count === 1
        ? 'One party group is registered.'
        : `${count} party groups are registered.`,
  law: 'Which group somebody is in shows political opinion and is sensitive personal data. The list is read by whoever keeps it and by the group itself, and stands in no trail.',
  closed:
    'Whoever keeps the list doesn’t reach what the group writes. A new member comes in only when somebody in the group has let them in.',
  name: 'Name of the group',
  nameHint: 'The name is shown to everybody when the group tables a budget. A single member can be a group.',
  register: 'Register the group',
  newTitle: 'New party group',
  members: (count) => (count === 1 ? '1 member' : `${count} members`),
  waiting: (count) => `${count} waiting to be let in`,
  groupTitle: (name) => `Who is in ${name}?`,
  groupLead: (name, count, waiting) =>
    [
      count === 0
        ? `${name} has no member yet.`
        : `${name} has ${count === 1 ? 'one member' : `${count} members`}.`,
      waiting === 0 ? '' : `${waiting === 1 ? 'One waits' : `${waiting} wait`} for the group to let them in.`,
    ]
      .filter(Boolean)
      .join(' '),
  since: (day) => `since ${day}`,
  waits: 'waits to be let in',
  letIn: 'Let in',
  end: 'End',
  add: 'Put a member on the list',
  account: 'Elected representative',
  choose: 'Choose',
  addHint:
    'The first on the list is in at once. After that the group itself lets in those who are put on it.',
  close: 'Close the group …',
  closeNote:
    'Memberships end, and the group’s drafts are deleted without anybody reading them. What is tabled remains.',
  closeDo: 'Close the group',
  none: 'No group is registered',
  noneRemedy: 'Write the group’s name below. Then put its members on the list.',
  noOne: 'All elected representatives are in a group already.',
  nameMissing: 'Write the name of the group.',
  toDrafts: 'To the group’s budgets',
}

export const groupsTexts = { sv, en } as const satisfies Record<Language, typeof sv>
