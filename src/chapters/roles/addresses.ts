/** Addresses of what an evidence opens, without language prefix. The web's paths.ts has the same, and a test compares them. */
export const addressOf = {
  /** Who decides this? */
  all: '/roller',
  register: '/roller/register',
  conflicts: '/roller/oklarheter',
  trials: '/roller/prov',
  trial: (trial: number) => `/roller/prov#prov-${trial}`,
  assignments: '/roller/uppdrag',
  assignment: (assignment: number) => `/roller/uppdrag/${assignment}`,
  description: (place: string) => `/roller/beskrivning/${encodeURIComponent(place)}`,
  cases: '/roller/fall',
  case: (id: string) => `/roller/fall#${encodeURIComponent(id)}`,
  department: (place: string) => `/roller/forvaltning/${encodeURIComponent(place)}`,
  picture: (place: string) => `/roller/forvaltning/${encodeURIComponent(place)}#gemensam-bild`,
  pack: (place: string) => `/roller/forvaltning/${encodeURIComponent(place)}#overlamning`,
  item: (place: string, item: number) => `/roller/forvaltning/${encodeURIComponent(place)}#punkt-${item}`,
  questions: '/roller/fragor',
  question: (question: number) => `/roller/fragor/${question}`,
  pulse: '/roller/puls',
  round: (round: number) => `/roller/puls/${round}`,
  decisionType: (type: string) => `/roller/${encodeURIComponent(type)}`,
  ladder: (type: string) => `/roller/${encodeURIComponent(type)}#stege`,
} as const
