/** The face of the queued fetches towards the commands that take work from the queue. */
export { workOnFetches } from './fetch-job.store.ts'
