/** A line about what is being done. */
export const say = (text) => process.stdout.write(`${text}\n`)

/**
 * Runs a command's work; an error becomes its message on stderr and exit code 1, without a stack: it is
 * written for the person at the terminal.
 *
 * @param {() => Promise<void>} work
 */
export async function finish(work) {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
