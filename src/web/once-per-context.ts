import type { AppContext } from './context.ts'

/**
 * The same answer for whoever asks with the same context. Only for what is asked with a context of one request's own,
 * as the start page makes (`findings`, `asked`, `dates`): with the program's own context it would never be asked again.
 */
export function oncePerContext<Loaded>(
  load: (context: AppContext) => Promise<Loaded>,
): (context: AppContext) => Promise<Loaded> {
  const known = new WeakMap<AppContext, Promise<Loaded>>()
  return (context) => {
    const loaded = known.get(context) ?? load(context)
    known.set(context, loaded)
    return loaded
  }
}
