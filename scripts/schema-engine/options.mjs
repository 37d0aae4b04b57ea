/**
 * Reads the arguments with which the Prisma CLI starts its schema engine.
 *
 * @param {string[]} args
 * @returns {{ url: string, datamodels: string[], command: string | undefined }} `command` is set for the
 *   one-shot form (`cli can-connect-to-database`), absent for the conversation over stdio.
 */
export function parseArguments(args) {
  const valuesOf = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1]] : []))
  const [datasource] = valuesOf('--datasource')
  const cli = args.indexOf('cli')
  return {
    url: (datasource && JSON.parse(datasource).url) ?? process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:1/none',
    datamodels: valuesOf('--datamodels'),
    command: cli < 0 ? undefined : args[cli + 1],
  }
}
