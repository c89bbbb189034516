import { type Language, languages } from '#core/language.ts'
import { budgetPaths, budgetRoutes } from './paths/budget.ts'
import { budgetAlternativePaths, budgetAlternativeRoutes } from './paths/budget-alternatives.ts'
import { budgetCommentPaths, budgetCommentRoutes } from './paths/budget-comments.ts'
import { budgetProcessPaths, budgetProcessRoutes } from './paths/budget-process.ts'
import { budgetRulePaths, budgetRuleRoutes } from './paths/budget-rules.ts'
import { budgetTransferPaths, budgetTransferRoutes } from './paths/budget-transfer.ts'
import { fiscalPaths, fiscalRoutes } from './paths/fiscal.ts'
import { goalPaths, goalRoutes } from './paths/goals.ts'
import { organisationPaths, organisationRoutes } from './paths/organisation.ts'
import { peoplePaths, peopleRoutes } from './paths/people.ts'
import { rolePaths, roleRoutes } from './paths/roles.ts'
import { type Query, segment } from './paths/to.ts'

export type { CommentAbout } from './paths/budget-comments.ts'
export type { Query } from './paths/to.ts'

/** Patterns for the router, without language prefix. Every pattern of the product stands here. */
export const routes = {
  start: '/',
  benchmarking: '/jamforelser',
  // Before `service`: the router takes the first that matches.
  method: '/jamforelser/metod',
  /** Where a municipality defines and changes a service of its own, and takes it out of the comparisons. */
  ownService: '/jamforelser/egen-verksamhet',
  removeOwnService: '/jamforelser/egen-verksamhet/ta-bort',
  service: '/jamforelser/:service',
  /** Where the forms for chosen peers and for treatments of a comparison are sent. */
  peers: '/jamforelser/:service/jamforelsekommuner',
  reviews: '/jamforelser/:service/behandling',
  municipality: '/jamforelser/:service/:municipality',
  handbook: '/handboken',
  coverage: '/handboken/tackning',
  recommendation: '/handboken/:id',
  /** Where explanations of deviations, and decisions on a recommendation, are sent. */
  answers: '/handboken/:id/svar',
  decisions: '/handboken/:id/beslut',
  dataSources: '/datakallor',
  // Before `indicator`: the router takes the first that matches.
  /** How far a fetch has come, as JSON; and where the form that starts one is sent. */
  fetch: '/datakallor/hamtning',
  cancelFetch: '/datakallor/hamtning/avbryt',
  /** Where decisions on new titles and on thin years are sent. */
  confirmTitle: '/datakallor/:kpi/titel',
  acceptYear: '/datakallor/:kpi/tackning',
  indicator: '/datakallor/:kpi',
  installation: '/installation',
  search: '/sok',
  ...organisationRoutes,
  ...peopleRoutes,
  ...goalRoutes,
  ...roleRoutes,
  ...budgetRoutes,
  ...budgetAlternativeRoutes,
  ...budgetCommentRoutes,
  ...budgetProcessRoutes,
  ...budgetRuleRoutes,
  ...budgetTransferRoutes,
  ...fiscalRoutes,
} as const satisfies Record<string, `/${string}`>

/** Where on the start page the roles of the example stand. */
export const rolesPart = 'roller'

const prefix = { sv: '', en: '/en' } as const satisfies Record<Language, string>

/**
 * Every address of the product, in one language. The path is the same in every language (Swedish ASCII); only the
 * prefix differs, so that a language switch keeps the page and the reader's choices.
 *
 * @example path('en').service('grundskola', { weight: 0.5 }) // '/en/jamforelser/grundskola?weight=0.5'
 */
export function path(language: Language): Paths {
  const known = made.get(language) ?? pathsIn(language)
  made.set(language, known)
  return known
}

type Paths = ReturnType<typeof pathsIn>
/** Some hundred functions: pages ask for a language's again for every link. */
const made = new Map<Language, Paths>()

function pathsIn(language: Language) {
  const to = (address: string, query?: Query) => inLanguage(language, address, query)
  return {
    /** @param part id of what stands on the page, such as `rolesPart` */
    start: (part?: string) => to(routes.start) + fragment(part),
    benchmarking: (query?: Query) => to(routes.benchmarking, query),
    method: (part?: string) => to(routes.method) + fragment(part),
    /** @param service the one to change or take back; absent: a new one */
    ownService: (service?: string) => to(routes.ownService, { service }),
    removeOwnService: (service?: string) => to(routes.removeOwnService, { service }),
    service: (service: string, query?: Query) => to(`/jamforelser/${segment(service)}`, query),
    peers: (service: string) => to(`/jamforelser/${segment(service)}/jamforelsekommuner`),
    reviews: (service: string) => to(`/jamforelser/${segment(service)}/behandling`),
    /** @param municipality four-digit code */
    municipality: (service: string, municipality: string, query?: Query) =>
      to(`/jamforelser/${segment(service)}/${segment(municipality)}`, query),
    /** @param part id of the chapter on the page, e.g. `MAL` */
    handbook: (part?: string) => to(routes.handbook) + fragment(part),
    /** @param id of the recommendation, e.g. `AF-3` */
    recommendation: (id: string) => to(`/handboken/${segment(id)}`),
    answers: (id: string) => to(`/handboken/${segment(id)}/svar`),
    decisions: (id: string) => to(`/handboken/${segment(id)}/beslut`),
    coverage: () => to(routes.coverage),
    dataSources: (query?: Query) => to(routes.dataSources, query),
    fetch: () => to(routes.fetch),
    cancelFetch: () => to(routes.cancelFetch),
    /** @param kpi id of the indicator, e.g. `N15008` */
    indicator: (kpi: string, query?: Query) => to(`/datakallor/${segment(kpi)}`, query),
    confirmTitle: (kpi: string) => to(`/datakallor/${segment(kpi)}/titel`),
    acceptYear: (kpi: string) => to(`/datakallor/${segment(kpi)}/tackning`),
    installation: () => to(routes.installation),
    search: (words?: string) => to(routes.search, { q: words }),
    ...organisationPaths(to),
    ...peoplePaths(to),
    ...goalPaths(to),
    ...rolePaths(to),
    ...budgetPaths(to),
    ...budgetAlternativePaths(to),
    ...budgetCommentPaths(to),
    ...budgetProcessPaths(to),
    ...budgetRulePaths(to),
    ...budgetTransferPaths(to),
    ...fiscalPaths(to),
  }
}

/** Puts an address without prefix, such as the one of an evidence, into a language. */
export function inLanguage(language: Language, address: string, query?: Query): string {
  const prefixed = address === '/' ? prefix[language] || '/' : prefix[language] + address
  return query ? withQuery(prefixed, query) : prefixed
}

/**
 * The same address with some choices changed; `undefined`, `null`, an empty text or list takes the choice away.
 *
 * @example withQuery('/jamforelser/grundskola?weight=0.5', { format: 'csv' }) // '…?weight=0.5&format=csv'
 */
export function withQuery(address: string, changes: Query): string {
  const [before = '', part] = address.split('#', 2)
  const [pathname = '', search = ''] = before.split('?', 2)
  const choices = new URLSearchParams(search)
  for (const [key, value] of Object.entries(changes)) {
    choices.delete(key)
    for (const each of [value ?? []].flat()) if (each !== '') choices.append(key, String(each))
  }
  // Commas and colons are allowed in a query and read better unescaped in an address that people mail.
  const text = choices.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return pathname + (text && `?${text}`) + fragment(part)
}

/** The language that an address is in. */
export function languageOf(pathname: string): Language {
  return languages.find((each) => prefix[each] && isUnder(pathname, prefix[each])) ?? 'sv'
}

/** The same page, with the same choices, in another language. */
export function switchLanguage(address: string, language: Language): string {
  const [pathname = '/', search] = address.split('?', 2)
  const current = prefix[languageOf(pathname)]
  return inLanguage(language, pathname.slice(current.length) || '/') + (search ? `?${search}` : '')
}

/** Whether a page is the one, or lies under the one, that a menu entry leads to. */
export function isUnder(pathname: string, parent: string): boolean {
  return pathname === parent || pathname.startsWith(parent.endsWith('/') ? parent : `${parent}/`)
}

function fragment(part: string | undefined) {
  return part ? `#${part}` : ''
}
