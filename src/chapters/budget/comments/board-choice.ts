import { type CommentState, commentStates, stateOn } from './comment-state.ts'
import { type Comment, type CommentCategory, commentCategories } from './model.ts'

/** Which comments the reader wants to see. */
export interface BoardChoice {
  readonly state?: CommentState
  readonly category?: CommentCategory
  readonly words: string
  /** Nothing is chosen away. */
  readonly isWhole: boolean
}

/** @param query by the names in the address: `lage`, `kategori`, `q`; what there is none of is passed over */
export function boardChoice(query: (name: string) => string | undefined): BoardChoice {
  const state = commentStates.find((each) => each === query('lage'))
  const category = commentCategories.find((each) => each === query('kategori'))
  const words = (query('q') ?? '').trim().slice(0, 200)
  return {
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    words,
    isWhole: !state && !category && words === '',
  }
}

/** Those that fit: unanswered first, then the latest first. @param nameOf the unit's name, which is searched too */
export function chosenComments(
  comments: readonly Comment[],
  { state, category, words }: BoardChoice,
  nameOf: (unit: string) => string,
): readonly Comment[] {
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return comments
    .filter((comment) => state === undefined || stateOn(comment) === state)
    .filter((comment) => category === undefined || comment.category === category)
    .filter((comment) => {
      const said = [comment.text, nameOf(comment.unit), ...comment.answers.map(({ reason }) => reason)]
      const text = said.join(' ').toLocaleLowerCase('sv')
      return wanted.every((word) => text.includes(word))
    })
    .toSorted((a, b) => isAnswered(a) - isAnswered(b) || b.at.localeCompare(a.at))
}

function isAnswered(comment: Comment): number {
  return stateOn(comment) === 'unanswered' ? 0 : 1
}
