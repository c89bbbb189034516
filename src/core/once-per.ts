/**
 * The same answer whenever it is asked with the same thing, for as long as that thing lives. What fails is asked again.
 *
 * The start page asks a chapter for several things with one context of the request's own: so its book is loaded once.
 *
 * @param ask from the thing itself, nothing else
 */
export function oncePer<Thing extends object, Answer>(
  ask: (thing: Thing) => Promise<Answer>,
): (thing: Thing) => Promise<Answer> {
  const known = new WeakMap<Thing, Promise<Answer>>()
  return (thing) => {
    const answer = known.get(thing) ?? ask(thing)
    known.set(thing, answer)
    answer.catch(() => known.delete(thing))
    return answer
  }
}
