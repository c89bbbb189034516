/** What a mark stands for: us, those we compare with, the rest. */
export type Standing = 'own' | 'peer'

interface MarkKeyProps {
  readonly entries: readonly { readonly standing?: Standing; readonly label: string }[]
}

/** The marks with their words, on one line above a chart whose marks are too many to name. */
export function MarkKey({ entries }: MarkKeyProps) {
  return (
    <ul class="mark-key">
      {entries.map(({ standing, label }) => (
        <li class={standing}>
          <svg viewBox="0 0 12 12" aria-hidden="true" class={`mark ${standing ?? ''}`}>
            <circle cx="6" cy="6" r={standing === 'own' ? 6 : 4} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
