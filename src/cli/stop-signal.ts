/**
 * Resolves when the person at the terminal (Ctrl-C) or the system asks the process to end. Asked again later, the
 * process ends at once; the database notices that and stops by itself.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const stop = () => {
      first ??= performance.now()
      // The terminal and a parent such as npm both pass the same Ctrl-C on: an echo isn't a second wish.
      if (performance.now() - first > 1_000) process.exit(130)
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
}
