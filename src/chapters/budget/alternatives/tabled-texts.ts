import type { Language } from '#core/language.ts'

const sv = {
  by: (group: string, day: string, reference: string) => `Framlagd av ${group} ${day}, ${reference}.`,
  deficitTitle: 'Budgeten går inte ihop',
  deficit: (years: string) => `Underskott: ${years}.`,
  even: (year: number) => `intäkter och kostnader lika stora ${year}`,
  relied: {
    'exception-reserve': 'Budgeten stöder sig på undantaget för reserv (KL 11:5).',
    'exception-reasons': 'Budgeten stöder sig på undantaget för synnerliga skäl (KL 11:5).',
  },
  unverified: 'Lagrummets ordalydelse är inte prövad här.',
  missingConsequences: (count: number) =>
    count === 1
      ? 'En ändring över gränsen saknar konsekvens för kvaliteten.'
      : `${count} ändringar över gränsen saknar konsekvens för kvaliteten.`,
  withdrawnTitle: (day: string) => `Tillbakadragen ${day}`,
  withdrawnNote: 'Budgeten är kvar som allmän handling, men gruppen yrkar den inte längre.',
  changes: 'Vad gruppen vill ändra',
  noChanges: 'Budgeten är som grundförslaget.',
  chart: (most: string) => `Störst ändring: ${most}`,
  chartNone: 'Inga ramar är ändrade',
  chartDescription:
    'Ändring av varje ram mot grundförslaget. Staplar till höger ger mer, till vänster mindre.',
  frames: 'Ramar',
  frame: 'Ram',
  before: 'Grundförslaget',
  change: 'Ändring',
  after: 'Gruppens ram',
  units: 'Enheter',
  unit: 'Enhet',
  afterUnit: 'Med gruppens budget',
  motive: 'Varför',
  consequence: 'Konsekvens',
  noMotive: 'Motivering saknas.',
  what: {
    price: (title: string, from: string, to: string) => `${title}: från ${from} till ${to}`,
    tax: (change: string) => `Skattesatsen ${change} öre`,
    lasting: 'tills vidare',
    once: (year: number) => `bara ${year}`,
  },
  actions: 'För gruppens medlemmar',
  withdraw: 'Dra tillbaka budgeten',
  withdrawWhy: 'Varför dras den tillbaka?',
  withdrawHint: 'Budgeten och skälet står kvar: den är allmän handling.',
  withdrawMissing: 'Skriv varför budgeten dras tillbaka.',
  compare: 'Jämför med de andra',
  why: 'Allt är räknat från de ramar, regler, volymer och ekonomiska år som gällde när budgeten lades fram. De följer med budgeten, så den ändras inte när något annat gör det.',
  aboutWhy: 'hur är det räknat',
  // Check page
  checkTitle: (title: string) => `Ska ${title} läggas fram?`,
  checkLead: 'När budgeten läggs fram blir den allmän handling, visas för alla och kan inte ändras.',
  needsException:
    'Var och en får yrka vad den vill, men underskottet och det undantag ni stöder er på ska synas. Välj undantag och skriv hur det gäller.',
  exception: 'Vilket undantag stöder ni er på?',
  reserve: 'Reserv: underskottet täcks av resultatreserven eller den äldre reserven',
  available: (amount: string) => `reserven har ${amount}`,
  reasons: 'Synnerliga skäl: fullmäktige anger skälen i sitt beslut',
  exceptionText: 'Hur gäller undantaget?',
  unknownBalance: 'Det går inte att säga om budgeten går ihop. Det står vid den när den läggs fram.',
  reference: 'Diarienummer',
  referenceHint: 'Yrkandet registreras hos kommunen, till exempel KS 2026/0412.',
  missingTitle: 'Det här saknar konsekvens för kvaliteten',
  missingNote: 'Budgeten kan läggas fram ändå. Det som saknas syns vid den.',
  noMotiveTitle: 'Det här saknar motivering',
  table: 'Lägg fram budgeten',
  back: 'Tillbaka till utkastet',
  exceptionMissing: 'Välj vilket undantag budgeten stöder sig på.',
  exceptionTextMissing: 'Skriv hur undantaget gäller.',
  referenceMissing: 'Skriv diarienumret.',
  problemsHinder: 'Något i budgeten går inte att räkna. Rätta det först i utkastet.',
  // Delete page
  deleteTitle: (title: string) => `Ska utkastet ${title} raderas?`,
  deleteLead: (count: number) =>
    count === 1
      ? 'Utkastet raderas på riktigt och går inte att få tillbaka.'
      : `Utkastet och alla ${count} versioner raderas på riktigt och går inte att få tillbaka.`,
  deleteNote:
    'Ett utkast är gruppens tekniska lagring och ingen allmän handling. I spåret står att ett utkast har raderats, inte vilket eller vems. I säkerhetskopior som redan är tagna finns det kvar tills de gallras.',
  delete: 'Radera utkastet',
}

const en: typeof sv = {
  by: (group, day, reference) => `Tabled by ${group} on ${day}, ${reference}.`,
  deficitTitle: 'The budget doesn’t balance',
  deficit: (years) => `Deficit: ${years}.`,
  even: (year) => `income and costs the same in ${year}`,
  relied: {
    'exception-reserve': 'The budget relies on the exception for reserves (KL 11:5).',
    'exception-reasons': 'The budget relies on the exception for exceptional reasons (KL 11:5).',
  },
  unverified: 'The wording of the section has not been verified here.',
  missingConsequences: (count) =>
    count === 1
      ? 'One change above the limit lacks a consequence for quality.'
      : `${count} changes above the limit lack a consequence for quality.`,
  withdrawnTitle: (day) => `Withdrawn ${day}`,
  withdrawnNote: 'The budget remains as a public record, but the group no longer moves it.',
  changes: 'What the group wants to change',
  noChanges: 'The budget is as the base proposal.',
  chart: (most) => `Largest change: ${most}`,
  chartNone: 'No frames are changed',
  chartDescription:
    'Change of each frame against the base proposal. Bars to the right give more, to the left less.',
  frames: 'Frames',
  frame: 'Frame',
  before: 'Base proposal',
  change: 'Change',
  after: 'The group’s frame',
  units: 'Units',
  unit: 'Unit',
  afterUnit: 'With the group’s budget',
  motive: 'Why',
  consequence: 'Consequence',
  noMotive: 'No reason is given.',
  what: {
    price: (title, from, to) => `${title}: from ${from} to ${to}`,
    tax: (change) => `The tax rate ${change} öre`,
    lasting: 'until further notice',
    once: (year) => `only ${year}`,
  },
  actions: 'For the group’s members',
  withdraw: 'Withdraw the budget',
  withdrawWhy: 'Why is it withdrawn?',
  withdrawHint: 'The budget and the reason remain: it is a public record.',
  withdrawMissing: 'Write why the budget is withdrawn.',
  compare: 'Compare with the others',
  why: 'Everything is reckoned from the frames, rules, volumes and fiscal years that held when the budget was tabled. They go with the budget, so it doesn’t change when something else does.',
  aboutWhy: 'how it is reckoned',
  checkTitle: (title) => `Is ${title} to be tabled?`,
  checkLead:
    'When the budget is tabled it becomes a public record, is shown to everybody and can’t be changed.',
  needsException:
    'Everybody may move what they like, but the deficit and the exception that you rely on are to be seen. Choose the exception and write how it applies.',
  exception: 'Which exception do you rely on?',
  reserve: 'Reserve: the deficit is covered by the result reserve or the older reserve',
  available: (amount) => `the reserve holds ${amount}`,
  reasons: 'Exceptional reasons: the assembly states them in its decision',
  exceptionText: 'How does the exception apply?',
  unknownBalance: 'It can’t be said whether the budget balances. It will say so when it is tabled.',
  reference: 'Registration number',
  referenceHint: 'The motion is registered with the municipality, for example KS 2026/0412.',
  missingTitle: 'These lack a consequence for quality',
  missingNote: 'The budget can be tabled anyway. What is missing is seen beside it.',
  noMotiveTitle: 'These lack a reason',
  table: 'Table the budget',
  back: 'Back to the draft',
  exceptionMissing: 'Choose which exception the budget relies on.',
  exceptionTextMissing: 'Write how the exception applies.',
  referenceMissing: 'Write the registration number.',
  problemsHinder: 'Something in the budget can’t be computed. Put it right in the draft first.',
  deleteTitle: (title) => `Is the draft ${title} to be deleted?`,
  deleteLead: (count) =>
    count === 1
      ? 'The draft is deleted for good and can’t be brought back.'
      : `The draft and all ${count} versions are deleted for good and can’t be brought back.`,
  deleteNote:
    'A draft is the group’s technical storage and no public record. The trail says that a draft was deleted, not which or whose. In backups already taken it remains until they are disposed of.',
  delete: 'Delete the draft',
}

export const tabledTexts = { sv, en } as const satisfies Record<Language, typeof sv>
