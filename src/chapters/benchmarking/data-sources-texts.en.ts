import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { NewsCounts } from './data-sources-facts.ts'
import type { DataSourcesTexts } from './data-sources-texts.sv.ts'

const whole = (value: number) => formatNumber(value, 'en')
const plural = (count: number, one: string, many: string) => `${whole(count)} ${count === 1 ? one : many}`

function age(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${whole(days)} days ago`
}

/** What the pages on data sources say. */
export const en: DataSourcesTexts = {
  title: 'Where do the figures come from?',
  room: 'Data sources',
  description: 'What has been fetched, how old it is and what the latest fetch changed.',
  lead: ({ source, indicators, municipalities, firstYear, lastYear, retrievedAt, days }) => {
    const years = firstYear === lastYear ? `the year ${firstYear}` : `the years ${firstYear}–${lastYear}`
    const figures = plural(indicators, 'indicator', 'indicators')
    const when = `${formatDay(retrievedAt, 'en')} (${age(days)})`
    if (source === 'exempeldata')
      return `${figures} for ${plural(municipalities, 'made-up municipality', 'made-up municipalities')} ${indicators === 1 ? 'is' : 'are'} loaded, ${years}. Everything is example data from ${when}.`
    const origin = source === 'Kolada' ? 'fetched from Kolada' : 'imported from a file'
    const are = indicators === 1 ? 'has' : 'have'
    return `${figures} for ${plural(municipalities, 'municipality', 'municipalities')} ${are} been ${origin}, ${years}, last on ${when}.`
  },
  news: (counts) => newsSentences('At the latest fetch', counts),
  newsOf: (counts, day) => newsSentences(`At the fetch on ${formatDay(day, 'en')}`, counts),
  none: 'No comparison figures are loaded yet',
  noneYet: 'No comparison figures are loaded yet. They show when the fetch is done.',
  noneRemedy:
    'Whoever answers for follow-up fetches them from Kolada below. It takes a few minutes and no account at Kolada.',

  state: {
    running: 'Fetching from Kolada',
    progress: (done, planned) =>
      planned > 0
        ? `${whole(done)} of ${whole(planned)} answers have come.`
        : 'Waiting for the first answer.',
    waiting: 'A fetch is about to begin or end',
    waitingText: 'It usually takes a few seconds.',
    unchanged: 'All that you see stays as it is until the whole fetch is done.',
    reload: 'Show how far it has come',
    done: 'The fetch is done. Load the page again when you have finished writing.',
    cancel: 'Cancel the fetch',
    cancelHint: 'What has come is kept, and the same fetch can go on where it stopped.',
  },
  stopped: {
    interrupted: 'The latest fetch was interrupted',
    failed: 'The latest fetch failed',
    cancelled: 'The latest fetch was cancelled',
    rest: 'Nothing that you see has changed.',
    where: 'Address:',
  },

  fetch: {
    heading: 'Fetch from Kolada',
    text: 'Kolada is the open database of municipal indicators in Sweden. A fetch takes all years and all municipalities. Figures that were revised are replaced, and the earlier ones stay readable.',
    all: 'Fetch everything',
    one: 'Fetch',
    listTitle: 'Indicators by service',
    never: 'never fetched',
    have: (have, all) => `${whole(have)} of ${whole(all)} indicators`,
    last: (day) => `last on ${formatDay(day, 'en')}`,
    blocked: 'A fetch is already on its way. Wait until it is done, or cancel it.',
    chooseFirst: 'Choose a municipality first. It then gets an administrator, who can fetch.',
    chooseFirstLink: 'Choose a municipality',
    noQueue:
      'The button does not work here: the site runs without a queue for background work. Start it with styrkedjan start, or fetch with styrkedjan kolada fetch.',
    example: (name) =>
      `${name} is compared with other made-up municipalities only. What you fetch now shows on this page, but is used in a real municipality only and is removed at the change.`,
    exampleLink: 'Change to your own municipality first',
  },

  waiting: {
    heading: 'This waits for you',
    renamed: (kpi) => `${kpi} has a new title`,
    renamedText:
      'A new title may mean that the indicator measures something else. So the earlier figures are shown until somebody has confirmed it.',
    before: 'Before',
    after: 'Now',
    confirm: 'Confirm the new title',
    thin: (kpi, year) => `${kpi}: too few municipalities for ${year}`,
    thinText: (after, before) =>
      `The answer had figures for ${plural(after, 'municipality', 'municipalities')}, against ${whole(before)} before. So the year was not taken in: it may be a partial answer. If it is right you can accept it. Municipalities that the answer lacks keep their earlier figures.`,
    thinNone:
      'The answer had no figures at all for this year. The earlier ones are shown. There is nothing to accept: fetch again later.',
    accept: 'Accept the year',
    why: 'Why it is right',
    whyHint: 'Kept in the trail with your name.',
    confirmed: (kpi) =>
      `The new title of ${kpi} is confirmed. The new figures are taken in by the next fetch.`,
    accepted: (kpi, year) => `${kpi} for ${year} is accepted and will be taken in by the next fetch.`,
  },

  changes: {
    heading: 'What the fetch changed',
    latest: 'What the latest fetch changed',
    toLatest: 'Show the latest',
    revisedTitle: 'Revised figures',
    revisedNote: (shown, all) => `The first ${whole(shown)} of ${whole(all)} changes. The file has them all.`,
    beforeNote: 'The row leads to every version of the figure.',
    vanished: 'No longer at Kolada; the earlier figures are kept',
    returned: 'At Kolada again',
    renamed: 'Got a new title',
    redescribed: 'Got a new description',
    heldBack: 'Not taken in',
    heldCoverage: (year, after, before) =>
      `${year}: ${plural(after, 'municipality', 'municipalities')} with figures against ${whole(before)} before`,
    heldRenamed: (years) => `${years}: a new title that was not confirmed`,
    about: 'the changes',
  },

  loaded: {
    heading: 'What is loaded',
    tableTitle: 'Loaded indicators',
    about: 'loaded indicators',
    none: 'other',
    noFigures: 'the source has no figures',
    api: 'Programs get the same through',
    apiLink: 'the programming interface',
    preliminary: (years) => `preliminary ${years}`,
    vanished: (day) => `not at Kolada since ${formatDay(day, 'en')}`,
    renamed: 'new title waits to be confirmed',
    sources: { Kolada: 'Kolada', exempeldata: 'example data', file: 'file', register: 'own register' },
  },

  imports: {
    heading: 'Fetches',
    tableTitle: 'The latest fetches, newest first',
    states: {
      running: 'running',
      interrupted: 'interrupted',
      complete: 'done',
      failed: 'failed',
      cancelled: 'cancelled',
    },
  },

  columns: {
    indicator: 'Indicator',
    kpi: 'Id',
    service: 'Service',
    years: 'Years',
    municipalities: 'Municipalities',
    fetched: 'Fetched',
    source: 'Source',
    remarks: 'Good to know',
    municipality: 'Municipality',
    code: 'Municipality code',
    year: 'Year',
    gender: 'Gender',
    before: 'Before',
    after: 'After',
    day: 'When',
    state: 'State',
    answers: 'Answers',
    figures: 'Figures',
    reason: 'Reason',
    value: 'Figure',
    preliminary: 'Preliminary',
    country: 'The country',
    from: 'Fetched',
    status: 'Status',
  },
  genders: { T: 'total', K: 'women', M: 'men' },
  yes: 'yes',
  missing: 'No figure has been published.',
  noFigure: 'There was no figure.',

  indicator: {
    lead: ({ name, value, year, country }) =>
      `${name} had ${value} in ${year}${country ? `, and the country ${country}` : ''}.`,
    leadNone: (name) => `${name} has no published figure in the indicator.`,
    leadNoMunicipality: 'Choose a municipality to see its figures.',
    facts: (kpi, services) =>
      services.length === 0 ? `Id ${kpi}.` : `Id ${kpi}. Used in ${formatList(services, 'en')}.`,
    tableTitle: (name, withCountry) =>
      withCountry ? `${name} and the country, year by year` : `${name}, year by year`,
    figureHeading: (name, below, of, year) =>
      `In ${year} ${name} had a higher figure than ${whole(below)} of ${whole(of)} other municipalities`,
    figureText:
      'Each line is a municipality, and the dot is the chosen one. A higher figure is neither better nor worse in itself.',
    all: 'All municipalities',
    allText: (municipalities, years) =>
      `The file has every figure by itself, as the source gave it: ${plural(municipalities, 'municipality', 'municipalities')}, ${years}.`,
    about: 'the figures of all municipalities',
    choose: 'Show another municipality',
    chooseHint: 'Name or municipality code.',
    show: 'Show',
    versions: (name) => `Earlier versions for ${name}`,
    versionsNone: 'No figure has changed since it was first fetched.',
    versionsTitle: 'Figures that have changed, version by version',
    preliminaryYear: 'preliminary',
    status: {
      published: 'published',
      missing: 'published without a figure',
      deleted: 'withdrawn by the source',
    },
    current: 'holds now',
    superseded: 'replaced',
    unknownMunicipality: (text) =>
      `There is no municipality "${text}". Write its name or the four-digit code.`,
    filesTitle: (title) => `${title}, all municipalities`,
  },

  refused: {
    whyMissing: 'Write why, so that whoever reads the trail understands.',
    notAYear: (text) => `"${text}" is no year. Open the page Data sources and send the form from there.`,
  },
}

function newsSentences(when: string, counts: NewsCounts): string {
  const figures = present([
    counts.revised > 0 && `${plural(counts.revised, 'earlier figure was', 'earlier figures were')} revised`,
    counts.withdrawn > 0 &&
      `${plural(counts.withdrawn, 'figure was', 'figures were')} withdrawn by the source`,
    counts.added > 0 && `${plural(counts.added, 'figure', 'figures')} came in`,
    counts.finalised > 0 &&
      `${plural(counts.finalised, 'preliminary figure', 'preliminary figures')} became final`,
  ])
  const indicators = present([
    counts.vanished > 0 &&
      `${plural(counts.vanished, 'indicator is', 'indicators are')} no longer at Kolada.`,
    counts.returned > 0 && `${plural(counts.returned, 'indicator is', 'indicators are')} at Kolada again.`,
    counts.renamed > 0 &&
      `${plural(counts.renamed, 'indicator has', 'indicators have')} a new title that needs to be confirmed.`,
    counts.heldBack > 0 &&
      `${plural(counts.heldBack, 'year was', 'years were')} not taken in: too few municipalities had figures.`,
  ])
  const first = figures.length > 0 ? formatList(figures, 'en') : 'no figures changed'
  return [`${when}, ${first}.`, ...indicators].join(' ')
}

function present(parts: readonly (string | false)[]): string[] {
  return parts.filter((part) => part !== false)
}
