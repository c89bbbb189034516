import type { Child } from 'hono/jsx'

interface EmptyStateProps {
  /** What is missing: 'Inga jämförelsetal är hämtade'. */
  readonly missing: string
  /** Who can add it, and how. */
  readonly remedy: Child
  /** Where to go. A link; a form can be given as children instead. */
  readonly action?: { readonly href: string; readonly label: string }
  readonly children?: Child
}

/** Where there is nothing to show: what is missing, who can add it and how, with a button. */
export function EmptyState({ missing, remedy, action, children }: EmptyStateProps) {
  return (
    <section class="empty-state">
      <h2>{missing}</h2>
      <p>{remedy}</p>
      {action && (
        <a class="ds-button" href={action.href}>
          {action.label}
        </a>
      )}
      {children}
    </section>
  )
}
