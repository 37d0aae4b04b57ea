import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {...string} parts below the checkout */
export const inRoot = (...parts) => path.join(ROOT, ...parts)
