import type { Language } from '#core/language.ts'
import type { PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'

const texts = {
  sv: {
    missing: 'Ingen kommun är vald',
    remedy: 'Vem som bestämmer vad hör till en kommun. Den som sköter installationen väljer vilken.',
    link: 'Till installationen',
  },
  en: {
    missing: 'No municipality has been chosen',
    remedy: 'Who decides what belongs to a municipality. Whoever keeps the installation chooses which.',
    link: 'To the installation',
  },
} as const satisfies Record<Language, unknown>

/** In the place of every page of Roller, until a municipality has been chosen. */
export function noMunicipality(c: PageContext, info: Parameters<typeof page>[1]) {
  const t = texts[c.get('language')]
  const action = { href: path(c.get('language')).installation(), label: t.link }
  return page(c, info, <EmptyState missing={t.missing} remedy={t.remedy} action={action} />)
}
