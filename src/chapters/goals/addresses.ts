/** Addresses of what an evidence opens, without language prefix. The web's paths.ts has the same, and a test compares them. */
export const addressOf = {
  all: '/mal',
  add: '/mal/nytt',
  grid: '/mal/rutnat',
  load: '/mal/belastning',
  conflicts: '/mal/konflikter',
  /** @param one id of a goal; the pair's page has the ids in their order, whichever comes first here */
  pair: (one: string, other: string) =>
    one < other
      ? `/mal/konflikter/${encodeURIComponent(one)}/${encodeURIComponent(other)}`
      : `/mal/konflikter/${encodeURIComponent(other)}/${encodeURIComponent(one)}`,
  overTime: '/mal/over-tid',
  national: '/mal/nationella',
  /** One national goal in the map. */
  nationalGoal: (nationalGoal: string) => `/mal/nationella#${encodeURIComponent(nationalGoal)}`,
  coverage: '/mal/tackning',
  talks: '/mal/samtal',
  talk: (talk: number) => `/mal/samtal/${talk}`,
  goal: (goal: string) => `/mal/${encodeURIComponent(goal)}`,
  /** A version on the goal's own page: an edit that a verdict rests on. */
  version: (goal: string, version: number) => `/mal/${encodeURIComponent(goal)}#version-${version}`,
  goalAtPlace: (goal: string, place: string) =>
    `/mal/${encodeURIComponent(goal)}/${encodeURIComponent(place)}`,
  /** A unit's load in the table of all. */
  loadOf: (place: string) => `/mal/belastning#${encodeURIComponent(place)}`,
} as const
