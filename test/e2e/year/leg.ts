import type { Visit, Way } from '../support/visit.ts'

/**
 * One step of the year, by somebody in a browser of their own.
 *
 * @param day ISO day, on which it happens
 */
export type Leg = (day: string, name: string, way: LegWay, walk: (visit: Visit) => Promise<void>) => void

/** All of a way that a step chooses. */
export type LegWay = Omit<Way, 'browser' | 'url'>

export const swedish = { width: 1280, locale: 'sv-SE' } as const satisfies LegWay
export const english = { width: 390, locale: 'en-GB' } as const satisfies LegWay
