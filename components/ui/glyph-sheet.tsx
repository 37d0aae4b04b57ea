import { SHAPES, type StatusState } from './status-glyph'

/** The shapes of a page that shows some of them again and again: drawn once, named where they stand. */
export function GlyphSheet({ states }: { states: readonly StatusState[] }) {
  return (
    <svg className="glyphs" aria-hidden="true">
      {states.map((state) => (
        <symbol key={state} id={`g-${state}`} viewBox="0 0 16 16">
          {SHAPES[state]}
        </symbol>
      ))}
    </svg>
  )
}

/** A shape of the sheet. Only where its word stands beside it. */
export const GlyphUse = ({ state }: { state: StatusState }) => (
  <svg className={`g g--${state}${state === 'returned' ? ' mirror' : ''}`} aria-hidden="true">
    <use href={`#g-${state}`} />
  </svg>
)
