/** `npm run new-check -- follow-up my-question UPP-3`: the folder of a new check, with its four files to fill in. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NewCheck, readRequest } from './new-check/request.ts'
import { filesOf } from './new-check/templates.ts'
import { project } from './support/generated.ts'

function folderOf(chapter: string, question: string): string {
  return `src/chapters/${chapter}/checks/${question}`
}

function write(request: NewCheck): string {
  const folder = folderOf(request.chapter, request.question)
  mkdirSync(join(project, folder), { recursive: true })
  for (const [name, text] of Object.entries(filesOf(request)))
    writeFileSync(join(project, folder, name), text)
  // Where lines break depends on how long the names in them are.
  spawnSync(join(project, 'node_modules/.bin/biome'), ['format', '--write', folder], { cwd: project })
  return folder
}

const request = readRequest(process.argv.slice(2), (chapter, question) =>
  existsSync(join(project, folderOf(chapter, question))),
)
if ('chapter' in request) {
  const folder = write(request)
  process.stdout.write(
    `${folder} is there. Fill in the pages, the rule and the tests, then: npm run generate\n`,
  )
} else {
  process.stderr.write(`${request.join('\n')}\n`)
  process.exitCode = 2
}
