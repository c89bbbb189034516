import type { Child } from 'hono/jsx'
import { SubmitButton } from '#web/ui/field/field.tsx'

interface FoldedFormProps {
  /** Of the whole fold, where something leads to it. */
  readonly id?: string | undefined
  /** What the form is for: all that is seen until it is unfolded. */
  readonly title: string
  /** Unfolded from the beginning, as where it was sent and came back. */
  readonly isOpen?: boolean
  readonly action: string
  /** What the button says. */
  readonly save: string
  /** For what is seldom done, or takes something away. */
  readonly secondary?: boolean
  readonly children?: Child
}

/** A form that few readers of the page need: folded until wanted, and open again where it is refused. */
export function FoldedForm({
  id,
  title,
  isOpen = false,
  action,
  save,
  secondary,
  children,
}: FoldedFormProps) {
  return (
    <details class="disclosure" id={id} open={isOpen}>
      <summary>{title}</summary>
      <form method="post" action={action} class="form disclosed">
        {children}
        <p class="form-actions">
          <SubmitButton secondary={secondary ?? false}>{save}</SubmitButton>
        </p>
      </form>
    </details>
  )
}
