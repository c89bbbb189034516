import type { Language } from '#core/language.ts'
import type { PlannedRow } from '#identity/account-import.ts'

const sv = {
  title: 'Klistra in många konton',
  lead: 'Kopiera fyra kolumner från ett kalkylblad: namn, e-postadress, roll och plats.',
  how: 'En rad för varje behörighet: samma person får stå på flera rader. Tom plats betyder hela kommunen. Du ser vad som händer innan något sparas.',
  rolesHeading: 'Så heter rollerna',
  rows: 'Rader',
  rowsHint: 'Namn, e-postadress, roll, plats.',
  look: 'Visa vad som händer',
  planLead: (accounts: number, mandates: number, nothing: number) =>
    `${accounts === 1 ? 'Ett nytt konto' : `${accounts} nya konton`} och ${mandates === 1 ? 'en ny behörighet' : `${mandates} nya behörigheter`}. ${nothing === 0 ? 'Inget av det finns redan.' : nothing === 1 ? 'En rad finns redan och ändrar inget.' : `${nothing} rader finns redan och ändrar inget.`} Inget är sparat än.`,
  planTable: { sv: 'Det här händer', en: 'This happens' },
  columns: {
    name: { sv: 'Namn', en: 'Name' },
    email: { sv: 'E-postadress', en: 'E-mail address' },
    mandate: { sv: 'Behörighet', en: 'Mandate' },
    does: { sv: 'Vad som händer', en: 'What happens' },
    link: { sv: 'Länk', en: 'Link' },
  },
  does: {
    account: { sv: 'nytt konto med behörigheten', en: 'new account with the mandate' },
    mandate: { sv: 'ny behörighet', en: 'new mandate' },
    nothing: { sv: 'finns redan', en: 'there already' },
  } as const satisfies Record<PlannedRow['does'], unknown>,
  accept: 'Spara allt',
  change: 'Ändra raderna',
  doneTitle: 'Kontona är sparade',
  doneLead: (links: number) =>
    links === 0
      ? 'Behörigheterna är sparade. Inget nytt konto behövdes.'
      : links === 1
        ? 'Här är länken till det nya kontot. Den visas bara nu.'
        : `Här är länkarna till de ${links} nya kontona. De visas bara nu.`,
  doneText:
    'Varje länk fungerar en gång i 24 timmar. Lämna dem på ett sätt som bara de rätta kan läsa. Den som loggar in med kommunens konto behöver ingen.',
  linkTable: { sv: 'Länkar att lämna över', en: 'Links to hand over' },
}

const en: typeof sv = {
  ...sv,
  title: 'Paste many accounts',
  lead: 'Copy four columns from a spreadsheet: name, e-mail address, role and place.',
  how: 'One row for each mandate: the same person may stand on several rows. An empty place means the whole municipality. You see what happens before anything is saved.',
  rolesHeading: 'What the roles are called',
  rows: 'Rows',
  rowsHint: 'Name, e-mail address, role, place.',
  look: 'Show what happens',
  planLead: (accounts, mandates, nothing) =>
    `${accounts === 1 ? 'One new account' : `${accounts} new accounts`} and ${mandates === 1 ? 'one new mandate' : `${mandates} new mandates`}. ${nothing === 0 ? 'None of it is there already.' : nothing === 1 ? 'One row is there already and changes nothing.' : `${nothing} rows are there already and change nothing.`} Nothing has been saved yet.`,
  accept: 'Save everything',
  change: 'Change the rows',
  doneTitle: 'The accounts are saved',
  doneLead: (links) =>
    links === 0
      ? 'The mandates are saved. No new account was needed.'
      : links === 1
        ? 'Here is the link for the new account. It is shown only now.'
        : `Here are the links for the ${links} new accounts. They are shown only now.`,
  doneText:
    "Each link works once within 24 hours. Hand them over in a way that only the right people can read. Whoever signs in with the municipality's account needs none.",
}

/** What the page for pasting accounts says. */
export const accountsPasteTexts = { sv, en } as const satisfies Record<Language, typeof sv>
