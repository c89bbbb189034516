import type { Question } from '#chapters/roles/model.ts'

/**
 * Where a question is on its way: asked → registered → answered → checked for secrecy → published, or answered to the
 * one who asked only, where secrecy hinders more.
 */
export type QuestionStep = 'asked' | 'registered' | 'answered' | 'checked' | 'published' | 'not-published'

/** @param day ISO day; later events are not known on it */
export function questionStep(question: Question, day: string): QuestionStep {
  const { registration, answeredOn, secrecy, publishedOn } = question
  if (answeredOn === undefined || answeredOn > day) {
    return registration.trim() === '' ? 'asked' : 'registered'
  }
  if (secrecy === 'secret') return 'not-published'
  if (publishedOn !== undefined && publishedOn <= day) return 'published'
  return secrecy === undefined ? 'answered' : 'checked'
}

/** Whether the agreed time has passed without an answer. */
export function isLate({ due, answeredOn }: Question, day: string): boolean {
  return due < day && (answeredOn === undefined || answeredOn > day)
}

/**
 * Whether majority and opposition may see the answer: all at once, from the day it is published. Before that it is with
 * those who asked, answer and register.
 */
export function isOpenToAll(question: Question, day: string): boolean {
  return questionStep(question, day) === 'published'
}
