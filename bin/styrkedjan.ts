#!/usr/bin/env node
// No types, no static imports, and CommonJS (bin/package.json): old versions of Node can read this file, so that
// they can say what to do instead of stumbling over the first line that they don't know.
const oldest = 24

if (Number(process.versions.node.split('.')[0]) < oldest) {
  const swedish = !/^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  process.stderr.write(
    swedish
      ? `Styrkedjan behöver Node ${oldest} eller senare, men det här är ${process.version}. Kör npm ci, som hämtar rätt version, och starta sedan med npm start eller npx styrkedjan.\n`
      : `Styrkedjan needs Node ${oldest} or later, but this is ${process.version}. Run npm ci, which fetches the right version, and then start with npm start or npx styrkedjan.\n`,
  )
  process.exitCode = 2
} else {
  import('./launch.mts').then(({ launch }) => launch())
}
