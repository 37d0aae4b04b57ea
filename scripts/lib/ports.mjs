import { createServer } from 'node:net'

/**
 * Whether a program listens on a port, on whichever of this machine's addresses.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 * @throws {Error} when this user may not listen on it (below 1024)
 */
export const portInUse = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)))
    probe.listen(port, () => probe.close(() => resolve(false)))
  })

/** @returns {Promise<number>} a port nobody listens on */
export const anyFreePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
