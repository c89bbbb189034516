/** Statistics from SCB: JSON-stat and PC-Axis files, and PxWebApi 2. */
export { type PxClientOptions, pxClient, scbBase } from './client.ts'
export { fetchPopulation, populationTable, projectionTable } from './fetch-population.ts'
export { type PopulationRow, sourceIn } from './population.ts'
export { readStatTables } from './read.ts'
export { longRows, type StatTable } from './table.ts'
