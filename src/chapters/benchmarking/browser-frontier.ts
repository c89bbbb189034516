// The frontier method for the browser: fetched when a reader chooses it.
export { deaScores } from './efficiency/preset-dea.ts'
