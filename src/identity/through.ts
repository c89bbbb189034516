/** How somebody came in. `example`: stepped into a role of the example. */
export const throughs = ['password', 'oidc', 'one-time-link', 'example'] as const
export type Through = (typeof throughs)[number]
