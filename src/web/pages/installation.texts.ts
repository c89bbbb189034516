import type { Language } from '#core/language.ts'

const sv = {
  title: 'Vilken kommun är det här?',
  description: 'Vilken kommun som installationen hör till, och hur man går från exemplet till sin egen.',
  leadExample: (name: string) =>
    `Det här är ${name}, en påhittad kommun. Alla siffror är exempeldata, så att du kan prova allt utan att något blir fel.`,
  leadOwn: (name: string, code: string, county: string) =>
    `Det här är ${name}, kommunkod ${code}, i ${county}. Ingenting här är exempeldata.`,
  leadOwnOutside: (name: string, code: string) => `Det här är ${name}, kommunkod ${code}.`,
  leadNone: 'Ingen kommun är vald än. Välj er, så vet alla sidor vilken kommun de handlar om.',
  linkWhenChosen:
    'När ni har valt skrivs en länk i terminalen där Styrkedjan körs. Den som öppnar länken blir den första administratören och ger andra sina roller.',
  change: 'Byt till er egen kommun',
  choose: 'Välj kommun',
  happens: 'Det här händer när du byter',
  steps: (name: string) => [
    'En säkerhetskopia av allt som finns nu skrivs till en fil på servern.',
    `${name} tas bort helt: de påhittade kommunerna och siffrorna, och allt som någon har skrivit eller valt här.`,
    'Er kommun blir den som alla sidor handlar om. Den börjar tom.',
    'En länk skrivs i terminalen där Styrkedjan körs. Den som öppnar länken blir den första administratören och ger andra sina roller.',
    'Sedan hämtar administratören jämförelsetal från Kolada på sidan Datakällor. Det tar några minuter.',
  ],
  undo: 'Bytet går inte att ångra härifrån. Men säkerhetskopian finns kvar, och den som sköter servern kan läsa in den i en tom datakatalog med kommandot styrkedjan restore.',
  municipality: 'Kommun',
  municipalityHint: 'Sveriges 290 kommuner i bokstavsordning.',
  pick: 'Välj i listan',
  who: 'Namn eller befattning',
  whoHint: 'Skrivs i loggen som den som bytte kommun.',
  confirm: (name: string) => `${name} tas bort`,
  confirmLegend: 'Bekräfta',
  submit: 'Byt kommun',
  submitChoose: 'Välj kommunen',
  noBecome:
    'Det går inte att byta här: webbplatsen körs utan plats för säkerhetskopior. Starta med styrkedjan start.',
  chosen: 'Så blev det er kommun',
  chosenBy: (who: string, day: string) => `${who} valde kommunen ${day}.`,
  backup: 'Det som fanns före bytet är sparat i säkerhetskopian',
  backupHow: 'Den som sköter servern kan läsa in den i en tom datakatalog:',
  firstAdministrator: 'Vem kan logga in?',
  firstAdministratorText:
    'Den första administratören öppnar länken i terminalen där Styrkedjan körs, och ger sedan andra sina roller. Har ni redan konton loggar ni in som vanligt.',
  signIn: 'Logga in',
  noFigures: 'Det finns inga jämförelsetal än',
  noFiguresRemedy: 'Hämta dem från Kolada. Det tar några minuter och kräver inget konto hos Kolada.',
  toDataSources: 'Till Datakällor',
  hasFigures: 'Jämförelsetal är hämtade.',
  toComparisons: 'Till Jämförelser',
  another: 'En annan kommun?',
  anotherText:
    'En installation hör till en kommun. Den som sköter servern startar en till med en egen datakatalog: styrkedjan start --data KATALOG.',
  problems: {
    municipality: 'Välj en kommun i listan.',
    notMunicipality: (text: string) => `"${text}" är ingen av Sveriges 290 kommuner. Välj en i listan.`,
    who: 'Skriv ditt namn eller din befattning.',
    confirm: (name: string) => `Kryssa för att ${name} tas bort. Inget har ändrats.`,
    own: (name: string) =>
      `Installationen hör redan till ${name}. Den byts inte härifrån, så att inget kan gå förlorat av misstag.`,
  },
}

const en: typeof sv = {
  title: 'Which municipality is this?',
  description: 'Which municipality the installation belongs to, and how to go from the example to your own.',
  leadExample: (name) =>
    `This is ${name}, a made-up municipality. All figures are example data, for you to try everything without harm.`,
  leadOwn: (name, code, county) =>
    `This is ${name}, municipality code ${code}, in ${county}. Nothing here is example data.`,
  leadOwnOutside: (name, code) => `This is ${name}, municipality code ${code}.`,
  leadNone: 'No municipality has been chosen yet. Choose yours, and every page knows what it is about.',
  linkWhenChosen:
    'When you have chosen, a link is printed in the terminal where Styrkedjan runs. Whoever opens it becomes the first administrator and gives others their roles.',
  change: 'Change to your own municipality',
  choose: 'Choose a municipality',
  happens: 'What happens when you change',
  steps: (name) => [
    'A backup of all that there is now is written to a file on the server.',
    `${name} is removed altogether: the made-up municipalities and figures, and all that anybody has written or chosen here.`,
    'Your municipality becomes the one that every page is about. It begins empty.',
    'A link is printed in the terminal where Styrkedjan runs. Whoever opens it becomes the first administrator and gives others their roles.',
    'Then the administrator fetches comparison figures from Kolada on the page Data sources. That takes a few minutes.',
  ],
  undo: 'The change cannot be undone from here. But the backup is kept, and whoever runs the server can restore it into an empty data directory with the command styrkedjan restore.',
  municipality: 'Municipality',
  municipalityHint: 'The 290 municipalities of Sweden in alphabetical order.',
  pick: 'Choose from the list',
  who: 'Name or position',
  whoHint: 'Written in the trail as the one who changed the municipality.',
  confirm: (name) => `${name} is removed`,
  confirmLegend: 'Confirm',
  submit: 'Change municipality',
  submitChoose: 'Choose the municipality',
  noBecome:
    'The change cannot be made here: the site runs without a place for backups. Start it with styrkedjan start.',
  chosen: 'How it became your municipality',
  chosenBy: (who, day) => `${who} chose the municipality on ${day}.`,
  backup: 'What was there before the change is kept in the backup',
  backupHow: 'Whoever runs the server can restore it into an empty data directory:',
  firstAdministrator: 'Who can sign in?',
  firstAdministratorText:
    'The first administrator opens the link in the terminal where Styrkedjan runs, and then gives others their roles. If you have accounts already, sign in as usual.',
  signIn: 'Sign in',
  noFigures: 'There are no comparison figures yet',
  noFiguresRemedy: 'Fetch them from Kolada. It takes a few minutes and no account at Kolada.',
  toDataSources: 'To Data sources',
  hasFigures: 'Comparison figures have been fetched.',
  toComparisons: 'To Comparisons',
  another: 'Another municipality?',
  anotherText:
    'An installation belongs to one municipality. Whoever runs the server starts another with a data directory of its own: styrkedjan start --data DIRECTORY.',
  problems: {
    municipality: 'Choose a municipality from the list.',
    notMunicipality: (text) =>
      `"${text}" is none of the 290 municipalities of Sweden. Choose one from the list.`,
    who: 'Write your name or position.',
    confirm: (name) => `Tick that ${name} is removed. Nothing has changed.`,
    own: (name) =>
      `The installation already belongs to ${name}. It is not changed from here, so that nothing can be lost by mistake.`,
  },
}

/** What the page on the installation says. */
export const installationTexts = { sv, en } as const satisfies Record<Language, typeof sv>
