import type { Child } from 'hono/jsx'

interface CalloutProps {
  /** `attention` is the only one in amber: something that the reader should act on. */
  readonly kind?: 'note' | 'attention'
  readonly title?: string
  readonly children: Child
}

/** A box beside the line of thought: a method in short, a caution. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  return (
    <div role="note" class={`callout callout-${kind}`}>
      {title && <h3>{title}</h3>}
      {children}
    </div>
  )
}
