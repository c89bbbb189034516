import { formatDay, formatNumber } from '#core/format.ts'

const years = (from: string, to: string) => `${from.slice(0, 4)}–${to.slice(0, 4)}`

const sv = {
  allTitle: 'Vad svarar politiken för, och vad svarar förvaltningen för?',
  crumb: 'Rollbeskrivningar',
  allLead: (signed: number, all: number, from: string, to: string) =>
    signed === all
      ? `Alla ${formatNumber(all, 'sv')} nämnder har en rollbeskrivning som båda sidor har skrivit under för ${years(from, to)}.`
      : `${formatNumber(signed, 'sv')} av ${formatNumber(all, 'sv')} nämnder har en rollbeskrivning som båda sidor har skrivit under för ${years(from, to)}.`,
  allIntro:
    'Politiken bestämmer vad, för vem och till när. Förvaltningen bestämmer hur, inom ramen och lagen. Beskrivningen skrivs för varje mandatperiod, och den som inte håller med om något får det antecknat.',
  none: 'Det finns ingen nämnd i organisationen',
  noneRemedy: 'Rollbeskrivningen hör till en nämnd eller styrelsen. Lägg in organisationen först.',
  toOrganisation: 'Till organisationen',
  tableTitle: 'Rollbeskrivningar',
  columns: {
    body: 'Nämnd',
    state: 'Läge',
    elected: 'Förtroendevalda som skrivit under',
    officials: 'Tjänstepersoner som skrivit under',
    dissent: 'Antecknade avvikande meningar',
  },
  states: {
    missing: { sv: 'saknas', en: 'missing' },
    unsigned: { sv: 'skriven, ingen har skrivit under', en: 'written, nobody has signed' },
    'half-signed': { sv: 'en sida har skrivit under', en: 'one side has signed' },
    signed: { sv: 'båda sidor har skrivit under', en: 'both sides have signed' },
  },
  departments: 'Förvaltningschefens sidor',
  departmentsIntro:
    'Uppdragskort, gemensam bild, överenskommelser och överlämning. Öppna för chefen och nämndens ordförande.',
  title: (body: string) => `Vad svarar ${body} för, och vad svarar förvaltningen för?`,
  lead: {
    missing: (from: string, to: string) => `Det finns ingen rollbeskrivning för ${years(from, to)}.`,
    unsigned: (on: string) =>
      `Beskrivningen skrevs den ${formatDay(on, 'sv')}. Ingen har skrivit under den än.`,
    'half-signed': (waiting: string) => `Beskrivningen väntar på underskrift från ${waiting}.`,
    signed: (from: string, to: string) =>
      `Båda sidor har skrivit under beskrivningen för ${years(from, to)}.`,
    dissents: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? ' En har antecknat en avvikande mening.'
          : ` ${formatNumber(count, 'sv')} har antecknat avvikande meningar.`,
  },
  sides: { elected: 'de förtroendevalda', officials: 'tjänstepersonerna' },
  what: 'Vad: det politiken svarar för',
  how: 'Hur: det förvaltningen svarar för',
  signatures: 'Underskrifter',
  sideNames: { elected: 'förtroendevald', officials: 'tjänsteperson' },
  noSignatures: 'Ingen har skrivit under.',
  dissent: (text: string) => `Avvikande mening: ${text}`,
  sign: 'Skriv under',
  signLead: 'Du kan skriva under även om du inte håller med om allt. Skriv då vad.',
  dissentField: 'Det jag inte håller med om',
  dissentHint: 'Lämna tomt om du håller med om allt.',
  signed: 'Du har skrivit under den här versionen.',
  write: 'Skriv en ny version',
  writeFirst: 'Skriv beskrivningen',
  writeLead: 'En ny version skrivs under på nytt av båda sidor. Den gamla finns kvar med sina underskrifter.',
  start: 'Texten är ett förslag att skriva om med egna ord.',
  save: 'Spara versionen',
  versions: 'Tidigare versioner',
  version: (term: string, version: number, on: string) =>
    `Mandatperioden efter valet ${term}, version ${version}, ${formatDay(on, 'sv')}`,
  signedCount: (count: number) =>
    count === 0
      ? 'inga underskrifter'
      : count === 1
        ? 'en underskrift'
        : `${formatNumber(count, 'sv')} underskrifter`,
}

const en: typeof sv = {
  allTitle: 'What does politics answer for, and what does the administration?',
  crumb: 'Role descriptions',
  allLead: (signed, all, from, to) =>
    signed === all
      ? `All ${formatNumber(all, 'en')} committees have a role description that both sides have signed for ${years(from, to)}.`
      : `${formatNumber(signed, 'en')} of ${formatNumber(all, 'en')} committees have a role description that both sides have signed for ${years(from, to)}.`,
  allIntro:
    'Politics settles what, for whom and by when. The administration settles how, within the frame and the law. The description is written for each term of office, and whoever doesn’t agree with something has it noted.',
  none: 'There is no committee in the organisation',
  noneRemedy:
    'The role description belongs to a committee or the executive board. Enter the organisation first.',
  toOrganisation: 'To the organisation',
  tableTitle: 'Role descriptions',
  columns: {
    body: 'Committee',
    state: 'State',
    elected: 'Elected who have signed',
    officials: 'Officials who have signed',
    dissent: 'Noted dissents',
  },
  states: sv.states,
  departments: 'The heads of department’s pages',
  departmentsIntro:
    'Assignment card, shared picture, agreements and handover. Open to the head and the chair of the committee.',
  title: (body) => `What does ${body} answer for, and what does the department?`,
  lead: {
    missing: (from, to) => `There is no role description for ${years(from, to)}.`,
    unsigned: (on) => `The description was written on ${formatDay(on, 'en')}. Nobody has signed it yet.`,
    'half-signed': (waiting) => `The description waits to be signed by ${waiting}.`,
    signed: (from, to) => `Both sides have signed the description for ${years(from, to)}.`,
    dissents: (count) =>
      count === 0
        ? ''
        : count === 1
          ? ' One has noted a dissent.'
          : ` ${formatNumber(count, 'en')} have noted dissents.`,
  },
  sides: { elected: 'the elected', officials: 'the officials' },
  what: 'What: that which politics answers for',
  how: 'How: that which the department answers for',
  signatures: 'Signatures',
  sideNames: { elected: 'elected', officials: 'official' },
  noSignatures: 'Nobody has signed.',
  dissent: (text) => `Dissent: ${text}`,
  sign: 'Sign',
  signLead: 'You can sign although you don’t agree with everything. Then write what.',
  dissentField: 'What I don’t agree with',
  dissentHint: 'Leave it empty if you agree with everything.',
  signed: 'You have signed this version.',
  write: 'Write a new version',
  writeFirst: 'Write the description',
  writeLead: 'A new version is signed anew by both sides. The old one stays with its signatures.',
  start: 'The text is a proposal to rewrite in your own words.',
  save: 'Save the version',
  versions: 'Earlier versions',
  version: (term, version, on) =>
    `The term after the election of ${term}, version ${version}, ${formatDay(on, 'en')}`,
  signedCount: (count) =>
    count === 0 ? 'no signatures' : count === 1 ? 'one signature' : `${formatNumber(count, 'en')} signatures`,
}

export const descriptionTexts = { sv, en }
