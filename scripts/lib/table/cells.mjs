const mostCell = Number(process.argv[3])

/** A cell as text; a date without its time; what cannot be taken, with the reason. */
export function cellOf(value) {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { bad: 'date', text: String(value) } : value.toISOString().slice(0, 10)
  }
  const text = String(value).trim()
  if (text.length > mostCell) return { bad: 'too_long', text: text.slice(0, 80) }
  return text
}

/** Without the empty rows at its end. */
export function withoutTail(rows) {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  return rows.slice(0, last + 1)
}
