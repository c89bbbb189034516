import type { sv } from './texts.sv.ts'

export const en: typeof sv = {
  product: 'Styrkedjan',
  tagline: 'Steer like the most efficient municipalities',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  chapters: 'Chapters',
  exampleData: 'example data',
  exampleDataLong: 'The municipality and all figures are made up.',
  noMunicipality: 'No municipality chosen',
  search: 'Search',
  searchLabel: 'Search Styrkedjan',
  otherLanguage: 'Svenska',
  otherLanguageLabel: 'Den här sidan på svenska',
  whoIsHere: 'Sign-in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  tryRole: 'Try a role',
  changeRole: 'Change role',
  noRole: 'no role today',
  moreRoles: (count) => `and ${count} more`,
  youAreHere: 'You are here',
  start: 'Start',
  coming: 'coming',
  comingLong: (chapter) => `${chapter} is not built yet. The link leads to the handbook’s advice on it.`,
  sources: 'Sources and licence',
  sourcesText:
    'Comparison figures come from Kolada where it says “Source: Kolada”. Everything computed is our own processing. The advice is in our own words, after a handbook on what efficient municipalities do.',
  licence: 'Open source under EUPL 1.2',
  notFound: {
    title: 'There is no such page',
    text: 'The address leads nowhere. It may be misspelt, or the page has moved.',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'The fault has been noted and nothing is lost. Try again in a while.',
  },
  refused: 'That won’t work',
  refusedForm:
    'The form was sent from another website and was not accepted. Open the page here and try again.',
  tooLargeForm:
    'What was sent is too large and was not accepted. Send it in parts, or choose a smaller file.',
  toStart: 'To the start page',
}
