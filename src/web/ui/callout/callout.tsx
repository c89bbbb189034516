import type { Child } from 'hono/jsx'

interface CalloutProps {
  /** `attention` is the only one in amber: something that the reader should act on. */
  readonly kind?: 'note' | 'attention'
  readonly title?: string
  /** 2 where the box stands before the page's sections, 3 within one. */
  readonly level?: 2 | 3
  readonly children: Child
}

/** A box beside the line of thought: a method in short, a caution. */
export function Callout({ kind = 'note', title, level = 3, children }: CalloutProps) {
  const Heading = `h${level}` as const
  return (
    <div role="note" class={`callout callout-${kind}`}>
      {title && <Heading>{title}</Heading>}
      {children}
    </div>
  )
}
