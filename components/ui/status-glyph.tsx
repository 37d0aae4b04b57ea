/** The states that have a shape (app/styles/glyphs.css). */
export type StatusState =
  | 'not_asked'
  | 'silent'
  | 'nil'
  | 'not_opened'
  | 'more_time'
  | 'draft'
  | 'wait'
  | 'returned'
  | 'approved'
  | 'released'
  | 'used'
  | 'stale'
  | 'withdrawn'

/** The class that draws the shape of a state: of an element of its own, or before a text within `.glyphs`. */
export const glyphClass = (state: StatusState) => `g--${state}` as const

/** The shape of a state without its word: only where the word stands beside it anyway, as in a cell or a legend. */
export const StatusGlyph = ({ state }: { state: StatusState }) => (
  <span className={`g ${glyphClass(state)}`} aria-hidden="true" />
)
