export { kindNames } from './kinds.ts'
export { netCostsOf, type PlaceCost } from './net-costs.store.ts'
export { organisationOf } from './store.ts'
