import type { Service } from './model.ts'

/** Addresses of what an evidence opens, without language prefix. The web's paths.ts has the same, and a test compares them. */
export const addressOf = {
  all: '/jamforelser',
  service: ({ slug }: Pick<Service, 'slug'>) => `/jamforelser/${slug}`,
  reviews: ({ slug }: Pick<Service, 'slug'>) => `/jamforelser/${slug}#behandling`,
  municipality: ({ slug }: Pick<Service, 'slug'>, code: string) => `/jamforelser/${slug}/${code}`,
} as const
