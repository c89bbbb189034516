import type { Child } from 'hono/jsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

interface FieldProps {
  /** Also the control's `id` and `name`, and the `where` of its problems. */
  readonly name: string
  /** Another `id`, where two forms of a page have a field of the same name. */
  readonly id?: string
  readonly label: string
  /** What to write and why, under the label. */
  readonly hint?: string
  /** Problems of the whole form; those of this field are shown. */
  readonly problems?: readonly Problem[]
  readonly language: Language
}

type ControlProps = Readonly<Record<string, string | number | boolean | undefined>>

/** What ties a control to its label, hint and error. */
function describe({ name, id = name, hint, problems = [] }: FieldProps) {
  const own = problems.filter((problem) => problem.where === name)
  const ids = [hint && `${id}-hint`, own.length > 0 && `${id}-error`].filter(Boolean).join(' ')
  return {
    own,
    attributes: {
      id,
      name,
      'aria-describedby': ids || undefined,
      'aria-invalid': own.length > 0 ? 'true' : undefined,
    },
  }
}

function Frame({ field, own, children }: { field: FieldProps; own: readonly Problem[]; children: Child }) {
  const { id = field.name } = field
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {field.label}
      </label>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {children}
      {own.length > 0 && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {own.map((problem) => problem.text[field.language]).join(' ')}
        </p>
      )}
    </div>
  )
}

/** A line of text, a number, a day: any native `<input>`. */
export function TextField(props: FieldProps & { readonly input?: ControlProps }) {
  const { own, attributes } = describe(props)
  return (
    <Frame field={props} own={own}>
      <input class="ds-input" type="text" {...attributes} {...props.input} />
    </Frame>
  )
}

/** Several lines. */
export function TextArea(props: FieldProps & { readonly value?: string; readonly rows?: number }) {
  const { own, attributes } = describe(props)
  return (
    <Frame field={props} own={own}>
      <textarea class="ds-input" rows={props.rows ?? 4} {...attributes}>
        {props.value}
      </textarea>
    </Frame>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One of several, from a native list. */
export function SelectField(
  props: FieldProps & { readonly choices: readonly Choice[]; readonly chosen?: string },
) {
  const { own, attributes } = describe(props)
  return (
    <Frame field={props} own={own}>
      <select class="ds-input" {...attributes}>
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === props.chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface ChoicesProps {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** `radio`: exactly one; `checkbox`: any number. */
  readonly type: 'radio' | 'checkbox'
}

/** One or any number of a few, all in sight. */
export function Choices({ name, legend, hint, choices, chosen, type }: ChoicesProps) {
  return (
    <fieldset class="choices" id={name} aria-describedby={hint && `${name}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {choices.map((choice) => (
        <label class="choice">
          <input
            class="ds-input"
            type={type}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}

/** Sends the form. */
export function SubmitButton({ children, secondary = false }: { children: Child; secondary?: boolean }) {
  return (
    <button class="ds-button" type="submit" data-variant={secondary ? 'secondary' : 'primary'}>
      {children}
    </button>
  )
}
