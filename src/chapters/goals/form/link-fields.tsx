import type { GoalVersion } from '#chapters/goals/model.ts'
import { path } from '#web/paths.ts'
import { TextArea } from '#web/ui/field/field.tsx'
import { ChoiceList } from './choice-list.tsx'
import { formTexts } from './form-texts.ts'
import type { GoalFormPageProps } from './goal-form-props.web.ts'

/** How a goal is taken in from the one above, and why what one does contributes to it. */
export function LinkFields({
  parent,
  written,
  taken,
  crowded,
  problems,
  language,
}: GoalFormPageProps & { parent: GoalVersion }) {
  const t = formTexts[language]
  return (
    <>
      <div class="parent-goal">
        <h2>{t.parent}</h2>
        <p class="goal-wording">
          <a href={path(language).goal(parent.goal)}>{parent.wording}</a>
        </p>
        {taken.length > 0 && (
          <>
            <p>{t.taken(taken.length)}</p>
            <ul>
              {taken.map(({ goal, wording }) => (
                <li>
                  <a href={path(language).goal(goal)}>{wording}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {crowded && <p class="crowded">{crowded}</p>}
      </div>
      <ChoiceList
        name="use"
        legend={t.use}
        choices={(['own', 'as-is'] as const).map((use) => ({ value: use, label: t.uses[use] }))}
        chosen={written.link.use || 'own'}
        problems={problems}
        language={language}
      />
      <TextArea
        name="mechanism"
        label={t.mechanism}
        hint={t.mechanismHint}
        rows={2}
        value={written.link.mechanism}
        problems={problems}
        language={language}
      />
    </>
  )
}
