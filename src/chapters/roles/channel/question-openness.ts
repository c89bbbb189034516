import type { Question } from '#chapters/roles/model.ts'
import { questionStep } from './question-state.ts'

/**
 * Who may read a question. It is open to everybody from the moment its answer is published, so that majority, opposition
 * and residents see it at once; before that everybody inside the municipality may know that it has been asked. One that
 * isn't registered is with whoever asked, the department and those who register.
 *
 * @param day ISO day
 */
export function opennessOf(question: Question, day: string): 'public' | 'internal' | 'closed' {
  switch (questionStep(question, day)) {
    case 'published':
      return 'public'
    case 'asked':
      return 'closed'
    default:
      return 'internal'
  }
}
