import type { ExampleServiceId } from './abilities.ts'

/** How Ekbacka does in a service, one figure a year 2019–2025. */
export interface Path {
  /** Net cost deviation, per cent: above 0 is dearer than structure predicts. */
  readonly deviation: readonly number[]
  /** Quality beyond what structure explains, in standard deviations of the country: above 0 is better. */
  readonly quality: readonly number[]
}

/**
 * Ekbacka's performance is told, not drawn, so that texts and screenshots can count on it:
 * school dear but improving, elderly care good at a fair price, upper secondary school cheap and poor,
 * individual and family care dear and good.
 */
export const ekbackaPaths: Readonly<Record<ExampleServiceId, Path>> = {
  'compulsory-school': {
    deviation: [2.1, 2.8, 4.4, 4.9, 4.2, 3.1, 2.0],
    quality: [0.1, 0, -0.35, -0.3, -0.05, 0.25, 0.45],
  },
  'elderly-care': {
    deviation: [-1.0, -1.6, -2.3, -2.9, -3.2, -3.8, -4.1],
    quality: [0.3, 0.2, 0.35, 0.4, 0.5, 0.5, 0.6],
  },
  preschool: {
    deviation: [3.0, 3.4, 2.2, 1.1, 3.7, 2.6, 1.4],
    quality: [0, 0.1, -0.1, 0.2, 0.3, 0.2, 0.4],
  },
  'upper-secondary-school': {
    deviation: [-5.8, -6.4, -7.0, -6.8, -7.4, -6.9, -6.1],
    quality: [-0.7, -0.6, -0.8, -0.9, -0.7, -0.8, -0.7],
  },
  'individual-family-care': {
    deviation: [9.5, 11.2, 10.4, 13.1, 14.6, 12.2, 11.8],
    quality: [0.5, 0.6, 0.4, 0.7, 0.8, 0.7, 0.8],
  },
  'disability-care': {
    deviation: [1.2, 2.5, 3.4, 2.8, 3.9, 4.4, 4.0],
    quality: [0, 0, 0, 0, 0, 0, 0],
  },
}
