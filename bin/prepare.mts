import { findPackageJSON } from 'node:module'
import { makeFresh } from './launch.mts'

/**
 * At the end of an installation: what the first start would otherwise wait for. An installation without the tools to
 * build with (`--omit=dev`) has brought its build with it.
 */
if (hasBuilder() && !(await makeFresh())) process.exitCode = 1

function hasBuilder(): boolean {
  try {
    return findPackageJSON('vite', import.meta.url) !== undefined
  } catch {
    return false
  }
}
