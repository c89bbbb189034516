import type { Component, Provider } from './rule-set.ts'

/** Whether units of this provider get the component. */
export function isFor(component: Pick<Component, 'for'>, provider: Provider): boolean {
  return component.for === undefined || component.for.includes(provider)
}
