/** Kolada, the open national database of municipal indicators: what the rest of the product may use of the client. */
export { type ClientOptions, koladaBase, koladaClient, parseBase } from './client.ts'
export { fetchIndicators } from './fetch.ts'
export type { KoladaRequest } from './plan.ts'
export { problems as koladaProblems } from './problems.ts'
export type { FetchProgress } from './read-pages.ts'
