import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { texts } from '#web/texts.ts'

export interface Crumb {
  readonly label: string
  readonly href: string
}

interface BreadcrumbProps {
  /** From the start page down, neither that nor the page itself. */
  readonly crumbs: readonly Crumb[]
  readonly here: string
  readonly language: Language
}

/** The way from the start page to this one. */
export function Breadcrumb({ crumbs, here, language }: BreadcrumbProps) {
  const t = texts[language]
  const way = [{ label: t.start, href: path(language).start() }, ...crumbs]
  return (
    <nav class="breadcrumb" aria-label={t.youAreHere}>
      <ol>
        {way.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">
          <span>{here}</span>
        </li>
      </ol>
    </nav>
  )
}
