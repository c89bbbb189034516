/** `npm test`: everything that must hold, with a summary; the last line states how many tests passed and failed. */
import { browserTests, command, fastTests, storeOnDebian } from './test/parts.ts'
import { summary } from './test/summary.ts'

// Ctrl-C reaches the running part too: it ends, and what we started for it is stopped on the way out.
process.on('SIGINT', () => {})

const steps = [
  await command('types', 'types'),
  await command('lint', 'lint'),
  await command('unused code', 'unused'),
  await command('generated files are fresh', 'generate -- --check'),
  await command('build', 'build'),
]
const fast = await fastTests()
steps.push(fast.result, await storeOnDebian(fast.perFile), await browserTests())

const { text, ok } = summary(steps)
process.stdout.write(text)
process.exitCode = ok ? 0 : 1
