import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './process.mjs'

// A server may serve several programs at once (two test runs in one checkout). Each leaves a file named by
// its process id; the last to leave turns off the light.
const folderOf = (home) => path.join(home, 'leases')

/** @param {string} home */
export function takeLease(home) {
  mkdirSync(folderOf(home), { recursive: true })
  writeFileSync(path.join(folderOf(home), String(process.pid)), '')
}

/**
 * @param {string} home
 * @returns {boolean} whether nobody else alive holds one
 */
export function leaveLease(home) {
  rmSync(path.join(folderOf(home), String(process.pid)), { force: true })
  const leases = existsSync(folderOf(home)) ? readdirSync(folderOf(home)) : []
  const others = leases.filter((pid) => isAlive(Number(pid)))
  return others.length === 0
}

/**
 * Runs `work` while no other process runs its own on the same home.
 *
 * @template T
 * @param {string} home
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(home, work) {
  const lock = path.join(home, 'lock')
  const takeLock = () => {
    try {
      mkdirSync(lock)
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      return false
    }
  }
  while (!takeLock()) {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    // No start or stop takes this long: the holder was killed.
    if (age > 60_000) rmSync(lock, { recursive: true, force: true })
    await wait(100)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
