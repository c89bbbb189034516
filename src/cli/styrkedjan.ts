import { main } from './main.ts'

/** The entry of the server bundle. The process ends by itself, when what the command opened is closed. */
process.exitCode = await main(process.argv.slice(2))
