import './style.css'

/**
 * The only script of every page: fetches an island where the page has its element, and nothing else. Pages work
 * without it.
 */
const islands: Readonly<Record<string, () => Promise<unknown>>> = {
  'budget-what-if': () => import('#chapters/budget/explain/islands/budget-what-if.tsx'),
  'budget-alternative': () => import('#chapters/budget/alternatives/islands/budget-alternative.tsx'),
  'fetch-progress': () => import('./islands/fetch-progress.ts'),
  'ranking-explorer': () => import('./islands/ranking-explorer.tsx'),
}

for (const [element, load] of Object.entries(islands)) {
  if (document.querySelector(element)) void load()
}
