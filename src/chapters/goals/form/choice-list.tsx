import type { Child } from 'hono/jsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Choice } from '#web/ui/field/field.tsx'

interface ChoiceListProps {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly problems: readonly Problem[]
  readonly language: Language
  readonly children?: Child
}

/** Exactly one of a few, one a line, with what is wrong said beside it. */
export function ChoiceList(props: ChoiceListProps) {
  const { name, legend, hint, choices, chosen, problems, language } = props
  const own = problems.filter(({ where }) => where === name)
  const described = [hint && `${name}-hint`, own.length > 0 && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class="choices choice-list" id={name} tabindex={-1} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label }) => (
        <label class="choice">
          <input class="ds-input" type="radio" name={name} value={value} checked={value === chosen} />
          {label}
        </label>
      ))}
      {own.length > 0 && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {own.map(({ text }) => text[language]).join(' ')}
        </p>
      )}
      {props.children}
    </fieldset>
  )
}
