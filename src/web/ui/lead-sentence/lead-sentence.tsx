import type { Child } from 'hono/jsx'

/** The first line of a page: how things are, and why. Made from the facts by tested text. */
export function LeadSentence({ children }: { children: Child }) {
  return <p class="lead">{children}</p>
}
