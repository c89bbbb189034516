import type { Language } from '#core/language.ts'

const sv = {
  title: 'Vilka grupper ger roller?',
  description: 'Grupper hos kommunens identitetstjänst som ger roller här.',
  lead: (count: number) =>
    count === 0
      ? 'Ingen grupp ger någon roll än.'
      : count === 1
        ? 'En regel ger en roll åt medlemmarna i en grupp.'
        : `${count} regler ger roller åt medlemmar i grupper.`,
  how: 'Den som loggar in med kommunens konto får rollerna som grupperna ger och blir av med dem som de inte längre ger. Den som är inloggad när en regel ändras märker det vid nästa inloggning.',
  off: 'Inloggning med kommunens konto är inte påslagen. Den som driver servern slår på den med inställningar.',
  none: 'Inga grupper',
  noneRemedy: 'Lägg till en grupp nedan. Skriv den precis som identitetstjänsten gör.',
  heading: 'Grupper och roller',
  newHeading: 'Ny regel',
  group: 'Grupp',
  groupHint:
    'Som identitetstjänsten skriver den. Microsoft Entra ID skickar gruppens objekt-id eller namnet på en app-roll.',
  add: 'Lägg till regeln',
  remove: 'Ta bort',
  missing: 'Skriv gruppens namn eller id.',
}

const en: typeof sv = {
  title: 'Which groups give roles?',
  description: "Groups at the municipality's identity provider that give roles here.",
  lead: (count) =>
    count === 0
      ? 'No group gives a role yet.'
      : count === 1
        ? 'One rule gives a role to the members of a group.'
        : `${count} rules give roles to members of groups.`,
  how: "When somebody signs in with the municipality's account they get the roles that their groups give, and lose those that the groups no longer give. Whoever is signed in when a rule changes notices at the next sign-in.",
  off: "Signing in with the municipality's account is not turned on. Whoever runs the server turns it on by settings.",
  none: 'No groups',
  noneRemedy: 'Add a group below. Write it exactly as the identity provider does.',
  heading: 'Groups and roles',
  newHeading: 'New rule',
  group: 'Group',
  groupHint:
    "As the identity provider writes it. Microsoft Entra ID sends the group's object id or the name of an app role.",
  add: 'Add the rule',
  remove: 'Remove',
  missing: "Write the group's name or id.",
}

/** What the page on groups says. */
export const groupsTexts = { sv, en } as const satisfies Record<Language, typeof sv>
