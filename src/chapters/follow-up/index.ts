export { costAndQualityTogether } from './checks/cost-and-quality-together/check.ts'
