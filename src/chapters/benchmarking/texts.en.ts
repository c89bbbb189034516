import { formatNumber } from '#core/format.ts'
import { en as place } from './place-texts.en.ts'
import type { sv } from './texts.sv.ts'

const whole = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  ...place,
  overview: {
    title: 'Comparisons',
    lead: (name, count, better, worse, unsure) => {
      const parts = [
        ...(better ? [`above the country's average in ${better}`] : []),
        ...(worse ? [`below ${better ? 'it' : "the country's average"} in ${worse}`] : []),
      ]
      if (parts.length === 0)
        return count === 1
          ? `${name} can't be told from the country's average in the only service where it has a place.`
          : `${name} can't be told from the country's average in any of ${count} services.`
      const rest = unsure > 0 ? ' For the rest the figures are not enough.' : ''
      return `${name} is ${parts.join(' and ')}, with 95 per cent confidence in each service by itself.${rest}`
    },
    leadUnranked: (name) => `${name} can't be ranked in any service yet. Each row says why.`,
    leadWithout:
      'How efficient are municipalities: high quality at low cost, cleaned of structure, over several years?',
    service: 'Service',
    place: 'Place, interval',
    cost: 'Cost against structure',
    quality: 'Quality',
    method: 'How we compute',
    tableTitle: 'The services, one row each',
    own: 'Add a service of your own',
  },
  service: {
    title: (service, name) => `${service}: how efficient is ${name}?`,
    titleWithout: (service) => `${service}: how efficient are the country's municipalities?`,
    rankingDescription:
      'Each dot is a municipality, the best to the left, and the line is the uncertainty of its score. The band shows the places that cannot be told apart from the own one.',
    chartTitle: (service) => `Municipalities ranked by efficiency in ${service}`,
    axis: 'Efficiency',
    choices: 'Choose how it is computed',
    preset: 'Method',
    presets: {
      index: 'Index: quality and cost as z-scores',
      rka: 'Index in the manner of RKA, 0–100',
      dea: 'Frontier (DEA, variable returns to scale)',
    },
    weight: 'Weight of quality',
    weightHint: '0 is cost only, 1 is quality only. Only the method index has a weight to choose.',
    set: 'Which pupils or users',
    cost: 'Cost indicator',
    quality: 'Quality indicators',
    structure: 'Clean of',
    window: 'Window',
    from: 'From',
    to: 'To',
    latest: 'latest three years',
    show: 'Show',
    filters: {
      all: 'all municipalities',
      similar: 'similar structure',
      county: 'own county',
      best: 'best quartile',
      chosen: 'own choice',
    },
    recompute: 'Compute again',
    reset: 'Reset',
    tableTitle: 'The municipalities, best first',
    unranked: (count) =>
      `${count} ${count === 1 ? 'municipality' : 'municipalities'} that can't be ranked, and why`,
    unrankedTitle: 'Municipalities without a place',
    reason: 'Reason',
    validity: 'Can the result be trusted?',
    validityLead: (published) =>
      `After adjustment the score should no longer follow structure: those figures should be near zero. Against other methods${published ? ' and the published index' : ''} they should be near one.`,
    stillFollows: (structure, correlation) =>
      `The score still follows ${structure} (rank correlation ${correlation}), in spite of the adjustment.`,
    followsUncleaned: (structure, correlation) =>
      `The score follows ${structure} (rank correlation ${correlation}), which it is not cleaned of.`,
    validityTitle: 'How the score goes together with other things',
    methodBox: 'The method in short',
    methodText: (cost, quality, structure, years) =>
      `${cost} is weighed against ${quality}, cleaned of ${structure || 'nothing'}, mean of ${years}. The intervals rest on how much municipalities' results vary between years.`,
    methodLink: 'Read about the method',
    municipalityLink: (name) => `A closer look at ${name}`,
    find: 'Find a municipality in the table',
    noData: (service) => `No figures on ${service} have been fetched`,
    noDataRemedy:
      'Whoever runs the comparisons fetches them from Kolada on the page Data sources. It takes a few minutes.',
    toDataSources: 'To Data sources',
    live: 'Preview of your choices. The intervals are computed anew when you press Compute again.',
    seed: (seed, replications) =>
      `Seed ${seed}, ${whole(replications)} draws: the same choice always gives the same answer.`,
  },
  columns: {
    municipality: 'Municipality',
    county: 'County',
    rankInterval: 'Place',
    simultaneous: 'Place, all at once',
    efficiency: 'Efficiency',
    deviation: 'Cost against structure',
    costScore: 'Cost score',
    qualityScore: 'Quality score',
    top: 'Probability of best tenth',
    group: 'Against the average',
    comparedWith: 'Compared with',
    correlation: 'Rank correlation',
    cleaned: 'Cleaned of',
    count: 'Municipalities',
    indicator: 'Indicator',
    own: 'Own',
    similar: 'Similar',
    best: 'Best quartile',
    others: 'Others',
    year: 'Year',
    distance: 'Distance',
    change: 'If',
    rank: 'Place',
  },
  municipality: {
    title: (name, service) => `${name}: ${service}`,
    unrankedRemedy:
      'Choose another window or other indicators, or fetch what is missing on the page Data sources.',
    quadrant: 'Cost and quality year by year',
    quadrantDescription:
      'To the right is cheaper than structure predicts, upwards is better quality. The line runs from the first to the last year. The ellipse is the uncertainty of the mean.',
    quadrantTitle: (name) => `${name} among all municipalities, cost against quality`,
    cheaper: 'Cheaper',
    dearer: 'Dearer',
    better: 'Better quality',
    worse: 'Worse quality',
    gap: (amount) => `The distance to the best is worth ${amount} a year`,
    gapNone: (amount) => `The cost is already ${amount} lower than that of the best`,
    gapUnsure: 'It cannot be said whether the cost differs from that of the best',
    gapInterval: (low, high) => `With 95 per cent confidence the distance lies between ${low} and ${high}.`,
    gapBasis: (year, count) =>
      `Computed on the volume of ${year}, against the ${count === 1 ? 'only municipality' : `${count} municipalities`} in the best quartile with at least the same quality.`,
    gapFixed: 'The uncertainty of who is best is not included.',
    gapMissing: "The distance can't be computed in kronor",
    gapMissingWhy:
      'It takes volume and cost for a year of the window, and at least one more efficient municipality with at least the same quality.',
    waterfall: {
      expected: 'What structure predicts',
      deviation: 'Own deviation',
      actual: "Own cost at the window's level",
      gap: 'Distance to the best',
      best: 'At the level of the best',
    },
    indicators: 'The indicators, with comparisons',
    indicatorsLead: 'The latest year of the window. Similar are the seven with the nearest structure.',
    indicatorsTitle: 'Indicators of the municipality, similar ones and the best quartile',
    strip: (indicator, year) => `${indicator} ${year}`,
    common: 'What do the best have in common?',
    commonLead:
      'Difference from the other municipalities in standard deviations. It is association: it does not say what causes what.',
    commonTitle: 'Best quartile against the others',
    change: 'What would change the place?',
    changeLead: (median, low, high, count) =>
      `In ${whole(count)} ways to compute, the municipality lands in nine cases of ten between place ${low} and ${high}, in the middle at place ${median}.`,
    changeTop: (share) => `In ${share} of them it is in the best tenth.`,
    changeTitle: 'The place when one thing at a time is changed',
    changeAgainst: (interval) => `Compared with ${interval}`,
    changedPlace: (place, of) => `place ${place} of ${of}`,
    changeWithin: 'within',
    changeOutside: 'outside',
    changes: {
      without: (names) => `quality is measured by ${names}`,
      weight: (weight) => `quality weighs ${formatNumber(weight, 'en', { decimals: 2 })}`,
      window: (years) => `the window is ${years}`,
      structure: 'nothing is cleaned of structure',
      method: (method) => `the method is ${method}`,
    },
    peers: 'Whom should we compare ourselves with?',
    peersLead:
      'Similar structure shows what is possible here. The best quartile of the country shows what is possible at all.',
    similarTitle: 'Nearest in structure',
    bestTitle: 'Best quartile with at least the same quality',
    chosenTitle: 'Own choice',
    noneChosen: 'No municipality has been chosen yet.',
    onlyOwnCounty:
      'All chosen municipalities lie in the own county. The handbook advises comparing with the best in the country too.',
    addPeer: 'Add a municipality',
    addPeerHint: 'Name or code',
    why: 'Why this one?',
    add: 'Add',
    remove: (name) => `Remove ${name}`,
    removeShort: 'Remove',
    unknownPeer: (text) => `There is no municipality "${text}". Choose from the list.`,
    ownPeer: "The municipality can't be compared with itself. Choose another one.",
    whyNeeded: 'Write briefly why: it helps whoever reads it in a year.',
    back: (service) => `To the whole ranking for ${service}`,
    shrunk: (value, reliability) =>
      `Shrunk towards the country's average the efficiency is ${value}; ${reliability} of the deviation from the average is judged to be lasting.`,
    yearly: 'Year by year',
  },
  method: { title: 'How we compute efficiency' },
  reviews: {
    heading: 'Has the comparison been dealt with?',
    lead: 'Register when a political body has dealt with the comparison. The handbook advises that leaders ask regularly.',
    questions: 'Three questions for the meeting',
    questionList: [
      'What in our result is certain, and what is noise?',
      'What do the best do differently under the same circumstances?',
      'What do we change until next time, and how will we see that it helped?',
    ],
    body: 'Body',
    bodyHint: 'For instance the executive board',
    heldOn: 'Day',
    minutes: 'Section of the minutes',
    minutesHint: 'For instance KS 2026-03-10 § 41. Without a reference it does not count.',
    save: 'Register',
    none: 'No such treatment has been registered.',
    tableTitle: 'Registered treatments',
  },
}
