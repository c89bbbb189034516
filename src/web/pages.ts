import { pages as dataSources } from '#chapters/benchmarking/data-sources.web.tsx'
import { pages as benchmarking } from '#chapters/benchmarking/web.tsx'
import { pages as budget } from '#chapters/budget/web.tsx'
import { pages as goals } from '#chapters/goals/web.tsx'
import { pages as handbook } from '#chapters/handbook/web.tsx'
import { pages as organisation } from '#chapters/organisation/web.tsx'
import { pages as roles } from '#chapters/roles/web.tsx'
import type { ChapterPages } from './context.ts'

/** The chapters that have rooms on the web, in the order of the menu. */
export const chapterPages: readonly ChapterPages[] = [
  benchmarking,
  goals,
  roles,
  budget,
  handbook,
  organisation,
  dataSources,
]
