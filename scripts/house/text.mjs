import { isTest, lineAt } from './files.mjs'

const SIZE = String.raw`(?:\[|\(|\d|px\b|auto\b|full\b)`

/** Patterns that must not occur, where, and what to do instead. */
const FORBIDDEN = [
  {
    in: /^(app|components)\/.*\.tsx?$/,
    pattern: new RegExp(
      String.raw`(?<![\w-])-?(?:(?:scroll-)?[mp][lr]|left|right)-${SIZE}` +
        String.raw`|(?<![\w-])(?:border-[lr]|rounded-(?:[tb]?[lr])|(?:text|float|clear)-(?:left|right))(?![a-z])`,
      'g',
    ),
    message:
      'Left and right change sides in Arabic: use ms-, me-, ps-, pe-, start-, end-, border-s, rounded-e, text-start.',
  },
  {
    in: /\.css$/,
    pattern:
      /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
    message:
      'Left and right change sides in Arabic: use the logical property (margin-inline-start, inset-inline-end, text-align: start).',
  },
  {
    in: /\.(tsx?|mjs)$/,
    pattern: /\$(?:queryRaw|executeRaw)Unsafe\b|\bPrisma\.raw\(/g,
    message: 'Raw SQL takes its values as parameters only: $queryRaw`...`.',
  },
  {
    in: /\.(tsx?|mjs|css)$/,
    pattern: /\b(?:TODO|FIXME|HACK|XXX)\b/g,
    message: 'Finish it, or say in docs/decisions what is left out and why.',
  },
]

// These files quote what they forbid.
const QUOTES = /^scripts\/(house\/text|check-house\.test)\./

/** Words and utilities that must not stand anywhere. */
export function* checkText(files) {
  for (const { path, text } of files) {
    if (QUOTES.test(path)) continue
    for (const rule of FORBIDDEN) {
      if (!rule.in.test(path)) continue
      for (const match of text.matchAll(rule.pattern)) {
        yield { file: path, line: lineAt(text, match.index), message: `${match[0].trim()}: ${rule.message}` }
      }
    }
  }
}

/** Modules that reach the database or the gate say that they are for the server only. */
export function* checkServerOnly(files) {
  const server = /^lib\/.*\/(queries|commands|loaders|export|import)(\/[^/]+)?\.ts$/
  for (const { path, text } of files) {
    if (!server.test(path) || isTest(path) || /^import 'server-only'/m.test(text)) continue
    yield { file: path, message: "Begin with import 'server-only': this must never reach a browser." }
  }
}
