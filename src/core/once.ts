/** The same answer for the same question, asked for only the first time. What fails is asked for again. */
export function once<Answer>(
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (question) => {
    const answer = known.get(question) ?? ask(question)
    known.set(question, answer)
    answer.catch(() => known.delete(question))
    return answer
  }
}
