/** Statistics from SCB: JSON-stat and PC-Axis files, and PxWebApi 2. */
export { type PxClient, type PxClientOptions, pxClient, scbBase } from './client.ts'
export { fetchPopulation, populationTable, projectionTable } from './fetch-population.ts'
export { type PopulationRow, populationRows } from './population.ts'
export { readStatTables } from './read.ts'
export type { Selection } from './selection.ts'
export { type LongRow, longRows, type StatNote, type StatTable } from './table.ts'
