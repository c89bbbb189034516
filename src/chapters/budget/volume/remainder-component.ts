import { remainderId } from './allocation.ts'
import type { Component } from './rule-set.ts'

/** The row that shares out what the rules leave of a frame: last among the components of an allocation. */
export const remainderComponent: Component = {
  id: remainderId,
  title: 'Rest av ramen',
  purpose: 'remainder',
  kind: 'given',
}
